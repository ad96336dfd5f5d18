using System.Globalization;

namespace MissingOffenders.Web.Tests;

/// <summary>A tab of the browser with a page of a case, in the words of a reviewer.</summary>
sealed class ReviewTab(IPage page)
{
    public IPage Page => page;

    public ILocator Main => page.Locator("main.review");

    public ILocator Current => page.Locator("#queue [aria-selected=true]");

    public ILocator Status => page.GetByRole(AriaRole.Status);

    public ILocator Queue => page.Locator("#queue");

    /// <summary>The rows of the table.</summary>
    public ILocator Rows => page.Locator("tbody tr");

    /// <summary>Opens a page and waits until it takes keys or, where it takes none, shows what it is.</summary>
    /// <param name="context">The visitor.</param>
    /// <param name="url">The printed address.</param>
    /// <param name="path">The page behind it.</param>
    public static async Task<ReviewTab> OpenAsync(IBrowserContext context, string url, string path = "/")
    {
        ReviewTab tab = new(await context.NewPageAsync());
        await tab.Page.GotoAsync(url.Replace("/?", path + "?", StringComparison.Ordinal));
        await tab.OpenedAsync();
        return tab;
    }

    /// <summary>Goes to another page by its address.</summary>
    public async Task GoAsync(string path)
    {
        await page.GotoAsync(new Uri(new(page.Url), path).ToString());
        await OpenedAsync();
    }

    /// <summary>Goes where a link leads.</summary>
    public Task FollowAsync(string link) => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();

    /// <summary>Types as fast as the browser takes it, without waiting for the page.</summary>
    public async Task TypeAsync(params IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Waits until the page says that so many steps are on the disk.</summary>
    public Task AcknowledgedAsync(int count) =>
        Expect(Main).ToHaveAttributeAsync("data-acknowledged", count.ToString(CultureInfo.InvariantCulture));

    /// <summary>Goes on or back to the record whose item holds these words.</summary>
    public async Task WalkToAsync(string words)
    {
        var wanted = page.Locator("#queue li").Filter(new() { HasText = words });
        await Expect(wanted).ToHaveCountAsync(1);
        var id = (await wanted.GetAttributeAsync("id"))!;
        var ids = await page.Locator("#queue li").EvaluateAllAsync<string[]>("all => all.map(li => li.id)");
        var way = Array.IndexOf(ids, id) - Array.IndexOf(ids, await Current.GetAttributeAsync("id"));
        await TypeAsync(Enumerable.Repeat(way < 0 ? "k" : "j", Math.Abs(way)));
        await Expect(Queue).ToHaveAttributeAsync("aria-activedescendant", id);
    }

    /// <summary>Waits until the record under review has this number.</summary>
    public Task AtAsync(string value) => Expect(Current.Locator(".value")).ToHaveTextAsync(value);

    /// <summary>Waits until the queue shows a status for the record with this number.</summary>
    public Task ShowsAsync(string value, string status) =>
        Expect(page.Locator("#queue li").Filter(new() { Has = page.Locator($".value:text-is('{value}')") })).ToHaveClassAsync(status);

    Task OpenedAsync() => Expect(page.Locator("#queue:focus, main.page > h1")).ToBeVisibleAsync();
}
