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
        foreach (var (path, words) in new[]
        {
            ("/", "\\d [a-z]+ · Review"), ("/conflicts", "Conflict: "), ("/table", "Table of figures"), ("/series", " over time"), ("/articles", "Articles"),
            ($"/articles/{visit.Sample.ArticleId(visit.Sample.Paths()[0])}", ".{10,} · Missing Offenders"), ("/history", "History"), ("/export", "Export"), ("/nowhere", "No such page"),
        })
        {
            await tab.Page.GotoAsync(new Uri(new(tab.Page.Url), path).ToString());
            await Expect(tab.Page).ToHaveTitleAsync(new Regex(words, RegexOptions.None, TimeSpan.FromSeconds(1)));
            Assert.True(titles.Add(await tab.Page.TitleAsync()), $"{path}: {await tab.Page.TitleAsync()}");
        }
    }
}
