using System.Globalization;
using Microsoft.Playwright;

namespace MissingOffenders.Web.Tests;

/// <summary>A tab of the browser with the figures page, in the words of a reviewer.</summary>
sealed class ReviewTab(IPage page)
{
    public IPage Page => page;

    public ILocator Main => page.Locator("main.review");

    public ILocator Current => page.Locator("#queue [aria-selected=true]");

    public ILocator Status => page.GetByRole(AriaRole.Status);

    /// <summary>Opens the page and waits until it takes keys.</summary>
    public static async Task<ReviewTab> OpenAsync(IBrowserContext context, string url)
    {
        ReviewTab tab = new(await context.NewPageAsync());
        await tab.Page.GotoAsync(url);
        await Assertions.Expect(tab.Page.Locator("#queue")).ToBeFocusedAsync();
        return tab;
    }

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
        Assertions.Expect(Main).ToHaveAttributeAsync("data-acknowledged", count.ToString(CultureInfo.InvariantCulture));

    /// <summary>Waits until the record under review has this number.</summary>
    public Task AtAsync(string value) => Assertions.Expect(Current.Locator(".value")).ToHaveTextAsync(value);

    /// <summary>Waits until the queue shows a status for the record with this number.</summary>
    public Task ShowsAsync(string value, string status) =>
        Assertions.Expect(page.Locator("#queue li").Filter(new() { Has = page.Locator($".value:text-is('{value}')") })).ToHaveClassAsync(status);
}
