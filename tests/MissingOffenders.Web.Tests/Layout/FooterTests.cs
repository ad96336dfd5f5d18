namespace MissingOffenders.Web.Tests.Layout;

public sealed class FooterTests(Chromium chromium)
{
    [Theory]
    [InlineData("/", 1440)]
    [InlineData("/", 1024)]
    [InlineData("/conflicts", 1440)]
    [InlineData("/conflicts", 1024)]
    public async Task The_footer_is_one_line_before_and_after_a_decision_and_hides_no_button(string path, int width)
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync(), size: (width, 800));
        var tab = await visit.OpenAsync(path);
        await Expect(tab.Page.Locator("#queue li").First).ToBeVisibleAsync();

        await IsOneLineAsync(tab.Page);
        await tab.TypeAsync("a");
        await tab.AcknowledgedAsync(1);
        await Expect(tab.Status).Not.ToBeEmptyAsync();
        await IsOneLineAsync(tab.Page);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(1024)]
    public async Task The_queue_keeps_its_room_beside_the_footer(int width)
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(30), size: (width, 768));
        var tab = await visit.OpenAsync();

        Assert.InRange(await tab.Page.EvaluateAsync<int>("() => { const q = document.getElementById('queue'), b = document.querySelector('.decide').getBoundingClientRect().top; return [...q.children].filter(li => li.getBoundingClientRect().bottom <= b).length; }"), 6, 30);
    }

    static async Task IsOneLineAsync(IPage page)
    {
        Assert.InRange(await page.Locator(".decide").EvaluateAsync<double>("e => e.getBoundingClientRect().height"), 24, 56);
        Assert.Equal(0, await page.Locator(".acts").EvaluateAsync<int>("e => Math.max(0, e.scrollWidth - e.clientWidth - 1)"));
        await page.SticksOutNowhereAsync();
    }
}
