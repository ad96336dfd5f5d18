using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Web.Tests.Layout;

public sealed class LayoutTests(Chromium chromium)
{
    [Theory]
    [InlineData(390, 844)]
    [InlineData(640, 400)]
    [InlineData(1440, 900)]
    public async Task Nothing_sticks_out_on_a_phone_or_at_twice_the_size(int width, int height)
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfTextsAsync("In Kent 12 men are missing.\n\n" + new string('x', 300) + " 7"), size: (width, height));
        var tab = await visit.OpenAsync();

        await tab.Page.SticksOutNowhereAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Reject" }).ClickAsync();
        await tab.AcknowledgedAsync(1);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Keys" }).ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = "Keys" })).ToBeVisibleAsync();
        await tab.Page.SticksOutNowhereAsync();
    }

    [Theory]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(640, 400, ColorScheme.Dark)]
    [InlineData(1440, 900, ColorScheme.Dark)]
    public async Task Tables_and_whole_articles_fit_a_phone_and_can_be_read(int width, int height, ColorScheme scheme)
    {
        var sample = await SampleCase.OfTextsAsync("In Kent 12 men are missing.\n\n" + new string('x', 300) + " 7", "  ");
        sample.Decide("bob", sample.Figure(12), new Correct([new("force", null, "Kent Police")]), reason: new string('r', 200));
        sample.Decide("cid", sample.Figure(12), new Reject(), blind: "cid");
        await using var visit = await chromium.VisitAsync(sample, size: (width, height), scheme: scheme);
        foreach (var (path, name) in new[] { ("/history", "History"), ("/articles", "Articles"), ($"/articles/{sample.ArticleId("00.txt")}", "00.txt") })
        {
            var page = (await visit.OpenAsync(path)).Page;
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = name, Level = 1 })).ToBeVisibleAsync();
            await Expect(page.Locator("tbody tr, article p").First).ToBeVisibleAsync();
            await page.SticksOutNowhereAsync();
            await page.IsPlainToReadAsync();
        }
    }

    [Fact]
    public async Task The_history_has_names_and_roles_for_what_it_shows()
    {
        var sample = await SampleCase.OfFiguresAsync(1);
        sample.Decide("bob", sample.Figure(1), new Accept());
        await using var visit = await chromium.VisitAsync(sample);
        var tab = await visit.OpenAsync("/history");

        await Expect(tab.Page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync("""
            - main:
              - heading "History" [level=1]
              - group "Filter":
                - combobox "Who"
                - combobox "What"
                - textbox "Figure or conflict"
              - status
              - region "Decisions":
                - table:
                  - rowgroup:
                    - row /No. When Who What/
                  - rowgroup:
                    - row /1 .* bob accept .* open → accepted/
            """);
    }

    [Fact]
    public async Task Everything_has_a_role_and_a_name_and_the_queue_tells_where_it_is()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(3));
        var tab = await visit.OpenAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync("""
            - main:
              - heading "Review figures" [level=1]
              - complementary "Figures to review":
                - search:
                  - searchbox "Search"
                - listbox "Queue":
                  - option /1 missing .* open/ [selected]
                  - option /2 missing .* open/
                  - option /3 missing .* open/
              - region "Article"
              - region "Record"
              - toolbar "Decide":
                - button /Accept/
                - button /Reject/
              - textbox "Reason"
              - status
              - progressbar "Decided"
              - checkbox "single keys" [checked]
            """);
        var active = await tab.Queue.GetAttributeAsync("aria-activedescendant");
        Assert.Equal(await tab.Current.GetAttributeAsync("id"), active);
        await tab.TypeAsync("j");
        await Expect(tab.Queue).Not.ToHaveAttributeAsync("aria-activedescendant", active!);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Words_stand_out_from_what_is_behind_them(ColorScheme scheme)
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfTextsAsync("In Kent 12 men are missing, and 7 are not."), scheme: scheme);
        var tab = await visit.OpenAsync();
        await tab.TypeAsync("x");
        await tab.AcknowledgedAsync(1);

        await tab.Page.IsPlainToReadAsync();
    }
}
