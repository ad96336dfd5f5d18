using Microsoft.Playwright;

namespace MissingOffenders.Benchmarks.Reviewing;

/// <summary>The figures page in a browser that tells how long it took from an event to the frame that shows what came of it.</summary>
sealed class TimedPage
{
    const string Script = """
        window.timed = (event, changed) => {
            window.time = new Promise((done, failed) => {
                let began = null;
                const watch = new MutationObserver(() => {
                    if (began === null || !changed()) return;
                    watch.disconnect();
                    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
                });
                watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
                addEventListener(event, e => { began = e.timeStamp; }, { capture: true, once: true });
                setTimeout(() => failed(`nothing changed after ${event}`), 10000);
            });
        };
        window.timedKey = () => {
            const current = () => document.getElementById('queue').getAttribute('aria-activedescendant');
            const before = current();
            timed('keydown', () => current() !== before);
        };
        window.timedClick = () => {
            const chosen = () => document.querySelector('.facets a[aria-current]')?.href + '|' + document.querySelector('.position').textContent;
            const before = chosen();
            timed('click', () => chosen() !== before);
        };
        """;

    readonly IPage page;

    TimedPage(IPage page) => this.page = page;

    public static async Task<TimedPage> OpenAsync(IBrowser browser, string url)
    {
        var opened = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await opened.AddInitScriptAsync(Script);
        await opened.GotoAsync(url);
        await opened.Locator("#queue:focus").WaitForAsync();
        return new(opened);
    }

    /// <summary>Presses keys that each lead to another record, and gives the milliseconds that each took.</summary>
    public async Task<IReadOnlyList<double>> PressAsync(string keys)
    {
        await page.Locator("#queue").FocusAsync();
        List<double> times = [];
        foreach (var key in keys)
        {
            times.Add(await TimeAsync("timedKey", () => page.Keyboard.PressAsync(key.ToString())));
        }

        return times;
    }

    /// <summary>Chooses the first values of every facet, and takes each choice back.</summary>
    public async Task<IReadOnlyList<double>> NarrowAsync(int values)
    {
        List<double> times = [];
        await page.Locator(".narrow > summary").ClickAsync();
        var facets = page.Locator(".facets > details");
        await facets.First.WaitForAsync();
        for (var facet = 0; facet < await facets.CountAsync(); facet++)
        {
            var each = facets.Nth(facet);
            for (var value = 0; value < values; value++)
            {
                await OpenAsync(each);
                var links = each.Locator("li a");
                if (value < await links.CountAsync())
                {
                    times.Add(await TimeAsync("timedClick", () => links.Nth(value).ClickAsync()));
                    await OpenAsync(each);
                    times.Add(await TimeAsync("timedClick", () => each.Locator("a[aria-current]").ClickAsync()));
                }
            }
        }

        return times;
    }

    static async Task OpenAsync(ILocator facet)
    {
        if (await facet.GetAttributeAsync("open") is null)
        {
            await facet.Locator("summary").ClickAsync();
        }
    }

    async Task<double> TimeAsync(string function, Func<Task> act)
    {
        await page.EvaluateAsync($"() => {function}()");
        await act();
        return await page.EvaluateAsync<double>("() => window.time");
    }
}
