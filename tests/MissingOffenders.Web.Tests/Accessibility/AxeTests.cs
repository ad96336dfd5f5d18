using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Web.Tests.Accessibility;

/// <summary>What axe-core finds on the pages.</summary>
public sealed class AxeTests(Chromium chromium)
{
    const string Run = """
        async () => (await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })).violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target.join(' ')} · ${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ''}`))
        """;

    static readonly string Axe = ReadAxe();

    [Theory]
    [InlineData(1440, 900, ColorScheme.Light)]
    [InlineData(1440, 900, ColorScheme.Dark)]
    [InlineData(1024, 768, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    public async Task Nothing_is_found_on_any_page(int width, int height, ColorScheme scheme)
    {
        var sample = await SampleCase.OfConflictsAsync();
        sample.Decide("bob", sample.Figure(843), new Accept());
        await using var visit = await chromium.VisitAsync(sample, size: (width, height), scheme: scheme);
        var tab = await visit.OpenAsync("/conflicts");
        await Expect(tab.Page.Locator(".side article").First).ToBeVisibleAsync();
        List<string> found = [.. await FindAsync(tab.Page, "conflicts")];
        await tab.Page.GetByText("Filter and sort").ClickAsync();
        await Expect(tab.Page.Locator(".overlay .facets a").First).ToBeVisibleAsync();
        found.AddRange(await FindAsync(tab.Page, "conflicts, filter"));
        foreach (var (path, shown) in Pages(sample))
        {
            await tab.GoAsync(path);
            await Expect(tab.Page.Locator(shown).First).ToBeVisibleAsync();
            found.AddRange(await FindAsync(tab.Page, path));
            found.AddRange(await SticksOutAsync(tab.Page, path));
        }

        await tab.GoAsync("/");
        foreach (var key in "esmnh")
        {
            await tab.TypeAsync(key.ToString());
            await Expect(tab.Page.Locator("[data-panel]")).ToBeVisibleAsync();
            found.AddRange(await FindAsync(tab.Page, $"form {key}"));
            await tab.TypeAsync("Escape");
            await Expect(tab.Page.Locator("[data-panel]")).ToHaveCountAsync(0);
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    static (string Path, string Shown)[] Pages(SampleCase sample) =>
    [
        ("/", "#text p"),
        ("/table", "tbody tr"),
        ("/series", ".chart svg"),
        ("/articles", "tbody tr"),
        ($"/articles/{sample.ArticleId(sample.Paths()[0])}", "article p"),
        ("/history", "tbody tr"),
        ("/export", "#download"),
    ];

    static async Task<IEnumerable<string>> FindAsync(IPage page, string where)
    {
        // What fades in has come to rest by then: colours in between are no colours of the page.
        await page.EvaluateAsync("() => Promise.all(document.getAnimations().map(a => a.finished.catch(() => {})))");
        await page.EvaluateAsync(Axe);
        return (await page.EvaluateAsync<string[]>(Run)).Select(f => $"{where}: {f}");
    }

    /// <summary>What reaches over the edge of the screen, where the page can be moved sideways.</summary>
    static async Task<IEnumerable<string>> SticksOutAsync(IPage page, string where) => (await page.EvaluateAsync<string[]>("""
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
            : ['the page', ...[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && (getComputedStyle(e).position === 'absolute' || !e.closest('.wide, .acts'))).map(e => `${e.tagName} ${e.className} ${e.textContent.trim().slice(0, 30)}`)]
        """)).Select(f => $"{where} sticks out: {f}");

    static string ReadAxe()
    {
        using StreamReader reader = new(typeof(AxeTests).Assembly.GetManifestResourceStream("axe.min.js")!);
        return reader.ReadToEnd();
    }
}
