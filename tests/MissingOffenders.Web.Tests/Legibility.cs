namespace MissingOffenders.Web.Tests;

/// <summary>Whether a page can be read.</summary>
static class Legibility
{
    /// <summary>All texts with less contrast than WCAG's 4.5 to 1.</summary>
    const string Faint = """
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

    /// <summary>Nothing is wider than the screen.</summary>
    public static async Task SticksOutNowhereAsync(this IPage page) =>
        Assert.Equal(0, await page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));

    /// <summary>All words stand out from what is behind them.</summary>
    public static async Task IsPlainToReadAsync(this IPage page) => Assert.Empty(await page.EvaluateAsync<string[]>(Faint));
}
