using MissingOffenders.Web.Addresses;

namespace MissingOffenders.Web.Tests.Figures;

public sealed class CompanyTests(Chromium chromium)
{
    [Fact]
    public async Task A_figure_shows_its_conflicts_and_the_outlets_that_are_one_voice_with_it()
    {
        const string Copied = "Sex offenders missing\n\nKent Police said nine registered sex offenders are missing in Kent, a spokesman told a meeting of the county council on Tuesday evening. The force said that officers were looking for all of them.\n";
        await using var visit = await chromium.VisitAsync(await SampleCase.OfArticlesAsync(
            "article_path,publisher,published\na.txt,One,2015-03-10\nb.txt,Two,2015-03-11\nc.txt,Three,2015-03-10\n",
            ("a.txt", Copied),
            ("b.txt", Copied),
            ("c.txt", "Offenders untraced\n\nKent Police said seven registered sex offenders are missing in Kent.\n")));
        var compared = await visit.OpenAsync(ConflictFilter.Path);
        await Expect(compared.Page.Locator("#queue li").First).ToBeVisibleAsync();
        var tab = await visit.OpenAsync();
        await tab.AtAsync("9");

        var company = tab.Page.GetByRole(AriaRole.Region, new() { Name = "Company" });
        await Expect(company).ToContainTextAsync("2 outlets, 1 voice");
        await Expect(company.GetByRole(AriaRole.Link, new() { Name = "Two" })).ToBeVisibleAsync();
        await company.GetByRole(AriaRole.Link, new() { Name = "value disagreement" }).ClickAsync();
        await Expect(tab.Page.Locator(".side h3")).ToHaveCountAsync(2);
    }
}
