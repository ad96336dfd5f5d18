using MissingOffenders.Web.Articles.Texts;

namespace MissingOffenders.Web.Tests.Articles;

public sealed class ArticlesTests(Chromium chromium)
{
    static readonly string LongText = string.Concat(Enumerable.Repeat("word \n", 2 * TextParts.MostLines));

    [Fact]
    public async Task What_was_read_and_what_was_not_is_listed_and_the_order_stands_in_the_address()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfTextsAsync("In Kent 12 men are missing.", "   ", "In Essex 20 men are missing, 21 in all."));
        var tab = await visit.OpenAsync("/articles");
        await Expect(tab.Rows).ToHaveCountAsync(3);

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Figures" }).Last.ClickAsync();
        await Expect(tab.Rows.First).ToContainTextAsync("01.txt");
        await tab.FollowAsync("Figures ↑");
        await Expect(tab.Rows.First).ToContainTextAsync("02.txt");
        Assert.EndsWith("/articles?sort=-figures", tab.Page.Url, StringComparison.Ordinal);

        await tab.FollowAsync("empty 1");
        await Expect(tab.Rows).ToHaveCountAsync(1);
        await Expect(tab.Rows).ToContainTextAsync("empty");
        await tab.Page.GoBackAsync();
        await tab.Page.GetByLabel("Search").FillAsync("00.t");
        await tab.Page.GetByLabel("Search").PressAsync("Enter");
        await Expect(tab.Rows).ToHaveCountAsync(1);
        Assert.Contains("q=00.t", tab.Page.Url, StringComparison.Ordinal);
        await Expect(tab.Page.Locator("tbody small:first-of-type")).ToHaveTextAsync("00.txt");
    }

    [Fact]
    public async Task The_whole_text_leads_to_its_figures()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfTextsAsync("In Kent 12 men are missing.", "In Essex 20 men are missing, 21 in all."));
        var tab = await visit.OpenAsync("/articles");
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "01.txt" }).First.ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Article)).ToContainTextAsync("In Essex 20 men are missing, 21 in all.");

        await tab.Page.GetByRole(AriaRole.Article).GetByRole(AriaRole.Link, new() { Name = "21" }).ClickAsync();

        await tab.AtAsync("21");
        await tab.Page.GoBackAsync();
        await tab.Page.ReloadAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Article)).ToContainTextAsync("In Essex");
    }

    [Fact]
    public async Task A_text_of_very_many_lines_is_shown_in_parts()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfTextsAsync(LongText + " 15 men"));
        var tab = await visit.OpenAsync("/articles");
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "00.txt" }).First.ClickAsync();
        await Expect(tab.Page.Locator(".pager")).ToContainTextAsync("page 1 of 3");

        await tab.FollowAsync("After");
        await Expect(tab.Page.Locator(".pager")).ToContainTextAsync("page 2 of 3");
        await tab.FollowAsync("After");

        await Expect(tab.Page.Locator("mark")).ToHaveTextAsync("15");
    }
}
