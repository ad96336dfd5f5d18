using System.Text.RegularExpressions;

namespace MissingOffenders.Web.Tests.Layout;

public sealed class TitleTests(Chromium chromium)
{
    [Fact]
    public async Task Every_tab_has_a_name_of_its_own()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await visit.OpenAsync("/conflicts");
        await Expect(tab.Page.Locator("#queue li").First).ToBeVisibleAsync();
        HashSet<string> titles = new(StringComparer.Ordinal);
        foreach (var (path, title) in new[]
        {
            ("/", "^\\d[\\d,]* .+ · Review$"), ("/conflicts", "^Conflict: .+, .+ · Missing Offenders$"), ("/table", "^Table of figures · "), ("/series", "^United Kingdom, .+ over time · "),
            ("/articles", "^Articles · "), ($"/articles/{visit.Sample.ArticleId(visit.Sample.Paths()[0])}", "^.{10,} · "), ("/history", "^History · "), ("/export", "^Export · "),
        })
        {
            await tab.GoAsync(path);
            await Expect(tab.Page).ToHaveTitleAsync(new Regex(title));
            Assert.True(titles.Add(await tab.Page.TitleAsync()), path);
        }
    }
}
