using Microsoft.Playwright;
using MissingOffenders.Web.Serving;
using static Microsoft.Playwright.Assertions;

namespace MissingOffenders.Web.Tests;

public sealed class ConflictLayoutTests(Chromium chromium)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(640, 400, ColorScheme.Dark)]
    [InlineData(1440, 900, ColorScheme.Light)]
    public async Task Pages_on_conflicts_stick_out_nowhere_and_are_plain_to_read(int width, int height, ColorScheme scheme)
    {
        using var sample = await SampleCase.OfConflictsAsync();
        await using var server = await StartAsync(sample);
        await using var visit = await chromium.VisitAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
        var tab = await ReviewTab.OpenAsync(visit, server.Url, "/conflicts");
        await Expect(tab.Page.Locator("#queue li").First).ToBeVisibleAsync();
        await tab.TypeAsync("a", "a");
        await tab.AcknowledgedAsync(2);
        await tab.Page.GetByText("Filter and sort").ClickAsync();

        await LayoutTests.SticksOutNowhere(tab.Page);
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(LayoutTests.Faint));

        await tab.Page.GotoAsync(new Uri(new(tab.Page.Url), "/series").ToString());
        await Expect(tab.Page.Locator(".chart svg")).ToBeVisibleAsync();
        await LayoutTests.SticksOutNowhere(tab.Page);
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(LayoutTests.Faint));
    }

    [Fact]
    public async Task Everything_on_the_page_of_conflicts_has_a_role_and_a_name()
    {
        using var sample = await SampleCase.OfConflictsAsync();
        await using var server = await StartAsync(sample);
        await using var visit = await chromium.VisitAsync();
        var tab = await ReviewTab.OpenAsync(visit, server.Url, "/conflicts");
        await tab.WalkToAsync("value disagreement");

        await Expect(tab.Page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync("""
            - main:
              - heading "Settle conflicts" [level=1]
              - complementary "Conflicts to settle":
                - search:
                  - searchbox "Search"
                - listbox "Queue":
                  - option /394 – 843 missing United Kingdom definition break · high .* open/
                  - option /393 – 533 registered Suffolk Constabulary arithmetic · high .* open/
                  - option /38 – 39 responding-forces .* open/
                  - option /394 – 396 missing United Kingdom value disagreement .* open/ [selected]
                  - option /800 – 843 missing United Kingdom headline body .* open/
              - region "Evidence":
                - heading "United Kingdom, missing" [level=2]
                - figure "Lanes of independent sources by time":
                  - heading "A Descrier 1 article" [level=3]
                  - img /394, .*/
                  - heading "B BBC News, The Guardian origin Press Association 2 articles, one voice" [level=3]
                  - img /396, .*/
                - region "Figures of the conflict":
                  - table
              - region "Decision":
                - group "What stands?":
                  - radio /range no value/ [checked]
                  - radio /lowest reported 394/
              - toolbar "Decide":
                - button /Resolve and next/
              - textbox "Reason"
              - status
              - progressbar "Decided"
            """);
    }

    [Fact]
    public async Task A_series_has_a_chart_a_table_and_files_to_take()
    {
        using var sample = await SampleCase.OfConflictsAsync();
        await using var server = await StartAsync(sample);
        await using var visit = await chromium.VisitAsync();
        var tab = await ReviewTab.OpenAsync(visit, server.Url);
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Series" }).ClickAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync("""
            - main:
              - heading "Series" [level=1]
              - form "Subject of the series":
                - combobox "Force or area"
                - combobox "Measure"
                - combobox "Breakdown"
              - region "Chart"
              - paragraph:
                - link "Chart as SVG"
                - link "Table as CSV"
              - region "Values over time":
                - table
            """);
        await Expect(tab.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "2011-09-01" })).ToContainTextAsync("843");
        await tab.Page.GetByLabel("Force or area").SelectOptionAsync("Suffolk Constabulary");
        await tab.Page.GetByLabel("Measure").SelectOptionAsync("registered");
        await Expect(tab.Page.Locator(".chart svg")).ToContainTextAsync("Suffolk Constabulary, registered");
        await tab.Page.WaitForURLAsync(url => url.Contains("force=Suffolk%20Constabulary", StringComparison.Ordinal));

        var csv = await visit.APIRequest.GetAsync(await AddressOf(tab.Page, "Table as CSV"));
        var svg = await visit.APIRequest.GetAsync(await AddressOf(tab.Page, "Chart as SVG"));
        Assert.StartsWith("start,end,low,best,high,articles,independent_sources,sources\r\n2006-01-01,2006-12-31,393,393,393,1,1,\"Lowestoft Journal\"", await csv.TextAsync(), StringComparison.Ordinal);
        Assert.Contains("Suffolk Constabulary, registered", await svg.TextAsync(), StringComparison.Ordinal);
        Assert.Equal("image/svg+xml", svg.Headers["content-type"]);
    }

    [Fact]
    public async Task A_hostile_article_in_a_conflict_is_text_and_nothing_else()
    {
        const string Evil = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"></title></svg>\u202E\u0001";
        using var sample = await SampleCase.OfArticlesAsync(
            $"article_path,publisher,published\na.txt,\"{Evil.Replace("\"", "\"\"", StringComparison.Ordinal)}\",2011-02-01\n",
            ("a.txt", $"{Evil}\n\nAccording to Suffolk Constabulary 533 criminals are on the sex offenders' register at present, which amounts to a rise of 26 per cent since 2006. {Evil}\n\nIn 2006 there were 393 names on it.\n"));
        await using var server = await StartAsync(sample);
        await using var visit = await chromium.VisitAsync();
        List<string> surprises = [];
        visit.Console += (_, message) => surprises.AddRange(message.Type is "error" or "warning" ? [message.Text] : Array.Empty<string>());
        visit.WebError += (_, error) => surprises.Add(error.Error);
        var tab = await ReviewTab.OpenAsync(visit, server.Url, "/conflicts");
        await Expect(tab.Page.Locator("#queue li").First).ToBeVisibleAsync();
        await Expect(tab.Page.Locator(".lane h3").First).ToContainTextAsync("<script>document.title='owned'</script>");
        await tab.TypeAsync("a");
        await tab.AcknowledgedAsync(1);
        await tab.Page.GotoAsync(new Uri(new(tab.Page.Url), "/series?force=Suffolk%20Constabulary&measure=registered").ToString());
        await Expect(tab.Page.Locator(".chart svg")).ToContainTextAsync("Sources: <script>");

        Assert.Empty(surprises);
        Assert.DoesNotContain("owned", await tab.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await tab.Page.Locator("main script, main img").CountAsync());
    }

    static async Task<string> AddressOf(IPage page, string link) => new Uri(new(page.Url), (await page.GetByRole(AriaRole.Link, new() { Name = link }).GetAttributeAsync("href"))!).ToString();

    static Task<ReviewServer> StartAsync(SampleCase sample) => ReviewServer.StartAsync(new(sample.Path, "ann") { Rules = SampleCase.Rules }, Cancel);
}
