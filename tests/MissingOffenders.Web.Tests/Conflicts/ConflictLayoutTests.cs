namespace MissingOffenders.Web.Tests.Conflicts;

public sealed class ConflictLayoutTests(Chromium chromium)
{
    [Theory]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(640, 400, ColorScheme.Dark)]
    [InlineData(1440, 900, ColorScheme.Light)]
    public async Task Pages_on_conflicts_stick_out_nowhere_and_are_plain_to_read(int width, int height, ColorScheme scheme)
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync(), size: (width, height), scheme: scheme);
        var tab = await visit.OpenAsync("/conflicts");
        await Expect(tab.Page.Locator("#queue li").First).ToBeVisibleAsync();
        await tab.TypeAsync("a", "a");
        await tab.AcknowledgedAsync(2);
        await tab.Page.GetByText("Filter and sort").ClickAsync();

        await tab.Page.SticksOutNowhereAsync();
        await tab.Page.IsPlainToReadAsync();

        await tab.GoAsync("/series");
        await Expect(tab.Page.Locator(".chart svg")).ToBeVisibleAsync();
        await tab.Page.SticksOutNowhereAsync();
        await tab.Page.IsPlainToReadAsync();
    }

    [Fact]
    public async Task Everything_on_the_page_of_conflicts_has_a_role_and_a_name()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await visit.OpenAsync("/conflicts");
        await tab.WalkToAsync("value disagreement");

        await Expect(tab.Page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync("""
            - main:
              - heading "Settle conflicts" [level=1]
              - complementary "Conflicts to settle":
                - search:
                  - searchbox "Search"
                - listbox "Queue":
                  - option /.* missing United Kingdom definition break · high .* open/
                  - option /.* responding-forces .* open/
                  - option /394 – 396 missing United Kingdom value disagreement .* open/ [selected]
              - region "Evidence":
                - heading "United Kingdom, missing" [level=2]
                - figure "Lanes of independent sources by time":
                  - heading /^A .* articles?/ [level=3]
                  - img /39[46], .*/
                  - heading /^B .* articles?/ [level=3]
                  - img /39[46], .*/
                - region "Figures of the conflict":
                  - table
              - region "Decision":
                - group "What stands?":
                  - radio /Publish the range 394 to 396/ [checked]
                  - radio /Use the lowest number. 394/
              - toolbar "Decide":
                - button /Resolve and next/
              - textbox "Reason"
              - status
              - progressbar "Decided"
            """);
    }

    [Fact]
    public async Task A_hostile_article_in_a_conflict_is_text_and_nothing_else()
    {
        const string Evil = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"></title></svg>\u202E\u0001";
        await using var visit = await chromium.VisitAsync(await SampleCase.OfArticlesAsync(
            $"article_path,publisher,published\na.txt,\"{Evil.Replace("\"", "\"\"", StringComparison.Ordinal)}\",2015-03-10\nb.txt,Other,2015-03-10\n",
            ("a.txt", $"{Evil}\n\nKent Police said nine registered sex offenders are missing in Kent. {Evil}\n"),
            ("b.txt", "Offenders untraced\n\nKent Police said seven registered sex offenders are missing in Kent.\n")));
        List<string> surprises = [];
        visit.Context.Console += (_, message) => surprises.AddRange(message.Type is "error" or "warning" ? [message.Text] : Array.Empty<string>());
        visit.Context.WebError += (_, error) => surprises.Add(error.Error);
        var tab = await visit.OpenAsync("/conflicts");
        await Expect(tab.Page.Locator("#queue li").First).ToBeVisibleAsync();
        await Expect(tab.Page.Locator(".lanes")).ToContainTextAsync("<script>document.title='owned'</script>");
        await tab.TypeAsync("a");
        await tab.AcknowledgedAsync(1);
        await tab.GoAsync("/series?force=Kent%20Police&measure=missing");
        await Expect(tab.Page.Locator(".chart svg")).ToContainTextAsync("Sources: <script>");

        Assert.Empty(surprises);
        Assert.DoesNotContain("owned", await tab.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await tab.Page.Locator("main script, main img").CountAsync());
    }
}
