namespace MissingOffenders.Web.Tests.Articles;

public sealed class HeldBackTests(Chromium chromium)
{
    [Fact]
    public async Task A_count_that_was_held_back_is_taken_up_with_one_key_and_taken_back_with_another()
    {
        var sample = await SampleCase.OfTextsAsync("In Kent 12 men and nine women are missing.");
        sample.HoldBack("00.txt", "nine", 9);
        await using var visit = await chromium.VisitAsync(sample);
        var tab = await visit.OpenAsync();
        await Expect(tab.Page.Locator(".held-back")).ToContainTextAsync("not sure enough");

        await tab.TypeAsync("t");
        await tab.AcknowledgedAsync(1);
        await tab.AtAsync("9");
        await Expect(tab.Page.Locator("mark.this")).ToHaveTextAsync(["nine"]);
        await Expect(tab.Page.Locator(".held-back")).ToHaveCountAsync(0);
        Assert.Equal(["12 open", "9 added"], sample.Verdicts());
        await tab.TypeAsync("t");
        await Expect(tab.Status).ToContainTextAsync("Nothing that was held back is left");

        await tab.TypeAsync("u");
        await tab.AcknowledgedAsync(2);
        Assert.Equal(["12 open"], sample.Verdicts());
    }

    [Fact]
    public async Task On_the_page_of_an_article_without_figures_it_is_taken_up_or_another_one_added()
    {
        var sample = await SampleCase.OfTextsAsync("In Kent nine men and ten women are missing.");
        sample.HoldBack("00.txt", "nine", 9);
        await using var visit = await chromium.VisitAsync(sample);
        var tab = await visit.OpenAsync($"/articles/{sample.ArticleId("00.txt")}");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Take up 9 as a figure" }).ClickAsync();
        await Expect(tab.Status).ToContainTextAsync("Added: 9 missing, Kent Police");
        Assert.Equal(["9 added"], sample.Verdicts());
        sample.Decide("ann", MissingOffenders.Cases.Decisions.DecisionTarget.Figure(sample.AddedId()), new MissingOffenders.Cases.Decisions.Acts.Reject(), seen: null);

        await tab.GoAsync("/?article=00.txt&status=open");
        await tab.TypeAsync("+");
        await tab.Page.Locator("#words").FillAsync("ten women");
        await tab.TypeAsync("Enter");
        await tab.Page.GetByLabel("value", new() { Exact = true }).FillAsync("10");
        await tab.TypeAsync("Control+Enter");
        await tab.AtAsync("10");
        Assert.Contains("10 added", sample.Verdicts());
    }
}
