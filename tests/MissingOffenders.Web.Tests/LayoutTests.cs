using Microsoft.Playwright;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Tests;

public sealed class LayoutTests(Chromium chromium)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(390, 844)]
    [InlineData(640, 400)]
    [InlineData(1440, 900)]
    public async Task Nothing_sticks_out_on_a_phone_or_at_twice_the_size(int width, int height)
    {
        using var sample = await SampleCase.OfTextsAsync("In Kent 12 men are missing.\n\n" + new string('x', 300) + " 7");
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        var tab = await ReviewTab.OpenAsync(visit, server.Url);

        await SticksOutNowhere(tab.Page);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Reject" }).ClickAsync();
        await tab.AcknowledgedAsync(1);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Keys" }).ClickAsync();
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = "Keys" })).ToBeVisibleAsync();
        await SticksOutNowhere(tab.Page);
    }

    [Theory]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(640, 400, ColorScheme.Dark)]
    [InlineData(1440, 900, ColorScheme.Dark)]
    public async Task Tables_and_whole_articles_fit_a_phone_and_can_be_read(int width, int height, ColorScheme scheme)
    {
        using var sample = await SampleCase.OfTextsAsync("In Kent 12 men are missing.\n\n" + new string('x', 300) + " 7", "  ");
        using (var log = DecisionLog.Open(sample.Path, TimeProvider.System))
        {
            log.Decide("bob", new DecisionProposal(DecisionSubject.Figure(sample.Id(12)), new Correct([new("force", null, "Kent Police")]), 0, new string('r', 200)));
        }

        using (var log = DecisionLog.Open(sample.Path, TimeProvider.System, blind: "cid"))
        {
            log.Decide("cid", new DecisionProposal(DecisionSubject.Figure(sample.Id(12)), new Reject(), 0));
        }

        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
        var page = (await ReviewTab.OpenAsync(visit, server.Url)).Page;
        foreach (var (path, name) in new[] { ("/history", "History"), ("/articles", "Articles"), ($"/articles/{sample.ArticleId("00.txt")}", "00.txt") })
        {
            await page.GotoAsync(new Uri(new(server.Url), path).ToString());
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = name, Level = 1 })).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("tbody tr, article p").First).ToBeVisibleAsync();
            await SticksOutNowhere(page);
            Assert.Empty(await page.EvaluateAsync<string[]>(Faint));
        }
    }

    [Fact]
    public async Task The_history_has_names_and_roles_for_what_it_shows()
    {
        using var sample = await SampleCase.OfFiguresAsync(1);
        using (var log = DecisionLog.Open(sample.Path, TimeProvider.System))
        {
            log.Decide("bob", new DecisionProposal(DecisionSubject.Figure(sample.Id(1)), new Accept(), 0));
        }

        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        var page = (await ReviewTab.OpenAsync(visit, server.Url)).Page;
        await page.GotoAsync(new Uri(new(server.Url), "/history").ToString());

        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync("""
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
        using var sample = await SampleCase.OfFiguresAsync(3);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        var tab = await ReviewTab.OpenAsync(visit, server.Url);

        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync("""
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
        var active = await tab.Page.Locator("#queue").GetAttributeAsync("aria-activedescendant");
        Assert.Equal(await tab.Current.GetAttributeAsync("id"), active);
        await tab.TypeAsync("j");
        await Assertions.Expect(tab.Page.Locator("#queue")).Not.ToHaveAttributeAsync("aria-activedescendant", active!);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Words_stand_out_from_what_is_behind_them(ColorScheme scheme)
    {
        using var sample = await SampleCase.OfTextsAsync("In Kent 12 men are missing, and 7 are not.");
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = 1280, Height = 800 } });
        var tab = await ReviewTab.OpenAsync(visit, server.Url);
        await tab.TypeAsync("x");
        await tab.AcknowledgedAsync(1);

        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(Faint));
    }

    /// <summary>All texts with less contrast than WCAG's 4.5 to 1.</summary>
    internal const string Faint = """
        () => {
            const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
            const rgba = color => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); return canvas.getImageData(0, 0, 1, 1).data; };
            const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
            const behind = element => { for (let e = element; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor); if (c[3] === 255) return c; } return [255, 255, 255]; };
            const faint = [];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const element = node.parentElement;
                if (!node.data.trim() || !element.checkVisibility() || element.closest('svg, script, .unseen, :disabled')) continue;
                const [a, b] = [light(rgba(getComputedStyle(element).color)), light(behind(element))];
                const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
                if (contrast < 4.5) faint.push(`${node.data.trim().slice(0, 20)}: ${contrast.toFixed(2)}`);
            }
            return faint;
        }
        """;

    internal static async Task SticksOutNowhere(IPage page) =>
        Assert.Equal(0, await page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
}
