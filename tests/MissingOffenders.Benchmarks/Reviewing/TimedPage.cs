using System.Globalization;
using Microsoft.Playwright;

namespace MissingOffenders.Benchmarks.Reviewing;

/// <summary>A page with a queue in a browser that tells how long it took from an event to the frame that shows what came of it.</summary>
sealed class TimedPage
{
    const string Script = """
        window.opened = new Promise(done => {
            const look = () => requestAnimationFrame(document.activeElement?.id === 'queue' && document.querySelector('#queue li') ? () => done(performance.now()) : look);
            look();
        });
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

    /// <summary>A large case may take minutes to be compared.</summary>
    const float Patience = 1_800_000;

    readonly IPage page;

    TimedPage(IPage page) => this.page = page;

    /// <summary>Whether figures are being compared, or will be soon.</summary>
    public async Task<bool> IsRenewingAsync() => await page.Locator(".renewing").CountAsync() > 0;

    public static async Task<TimedPage> OpenAsync(IBrowserContext browser, string url)
    {
        var opened = await browser.NewPageAsync();
        opened.SetDefaultTimeout(Patience);
        await opened.SetViewportSizeAsync(1280, 800);
        await opened.AddInitScriptAsync(Script);
        await opened.GotoAsync(url);
        return new(opened);
    }

    /// <summary>Goes to an address as one that was typed, and gives the milliseconds until the queue stands there and takes keys.</summary>
    public async Task<double> GoAsync(string path)
    {
        await page.GotoAsync(new Uri(new(page.Url), path).ToString());
        return await ReadyAsync();
    }

    /// <summary>Waits until the queue stands there and takes keys, and gives the milliseconds since the address was asked for.</summary>
    public Task<double> ReadyAsync() => page.EvaluateAsync<double>("() => window.opened");

    /// <summary>How many records the queue holds.</summary>
    public async Task<int> CountAsync() => int.Parse((await page.EvaluateAsync<string>("() => document.querySelector('.position').firstChild.data")).Split(' ')[2], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

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

    /// <summary>Opens the filter with its facets.</summary>
    public async Task OpenFilterAsync()
    {
        await page.Locator(".narrow > summary").ClickAsync();
        await page.Locator(".facets > details").First.WaitForAsync();
    }

    /// <summary>Chooses the first values of every facet of the open filter, and takes each choice back.</summary>
    public async Task<IReadOnlyList<double>> NarrowAsync(int values)
    {
        List<double> times = [];
        var facets = page.Locator(".facets > details");
        for (var facet = 0; facet < await facets.CountAsync(); facet++)
        {
            var each = facets.Nth(facet);
            for (var value = 0; value < values; value++)
            {
                await UnfoldAsync(each);
                var links = each.Locator("li a");
                if (value < await links.CountAsync())
                {
                    times.Add(await TimeAsync("timedClick", () => links.Nth(value).ClickAsync()));
                    await UnfoldAsync(each);
                    times.Add(await TimeAsync("timedClick", () => each.Locator("a[aria-current]").ClickAsync()));
                }
            }
        }

        return times;
    }

    static async Task UnfoldAsync(ILocator facet)
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
