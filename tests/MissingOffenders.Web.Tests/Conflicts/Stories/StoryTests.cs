using MissingOffenders.Web.Conflicts.Stories;

namespace MissingOffenders.Web.Tests.Conflicts.Stories;

public sealed class StoryTests(Chromium chromium)
{
    [Fact]
    public async Task Each_value_stands_in_its_sentence_which_unfolds_to_its_paragraph()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await OpenAsync(visit);

        await Expect(tab.Page.Locator(".side h3")).ToContainTextAsync(["394", "396"]);
        var source = tab.Page.Locator(".side article").First;
        await Expect(source.Locator("mark")).ToContainTextAsync("394");
        var sentence = await source.Locator("blockquote").InnerTextAsync();
        await source.GetByText("Paragraph").ClickAsync();
        await Expect(source.Locator(".paragraph")).ToContainTextAsync(sentence[..20]);
    }

    [Fact]
    public async Task Ways_to_settle_are_said_as_a_newsroom_would()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await OpenAsync(visit);

        await Expect(tab.Page.Locator("#settle")).ToContainTextAsync("Publish the range 394 to 396");
        await Expect(tab.Page.Locator("#settle")).ToContainTextAsync("Use the lowest number: 394");
        await tab.TypeAsync("2", "a");
        await tab.AcknowledgedAsync(1);
        await tab.WalkToAsync("value disagreement");
        await Expect(tab.Page.Locator("#record .whose")).ToContainTextAsync("Use the lowest number: 394");
    }

    [Fact]
    public async Task A_reading_that_is_wrong_is_said_so_with_one_key_and_the_reviewer_stays()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await OpenAsync(visit);
        await tab.TypeAsync("x");
        await Expect(tab.Status).ToContainTextAsync("Go to the source");

        await tab.Page.Locator(".side article").Filter(new() { HasText = "394" }).First.FocusAsync();
        await tab.TypeAsync("x");
        await tab.AcknowledgedAsync(1);

        await Expect(tab.Page.Locator("main.conflicts")).ToBeVisibleAsync();
        Assert.Contains("394 rejected", visit.Sample.Verdicts());
        await tab.Queue.FocusAsync();
        await tab.TypeAsync("u");
        await tab.AcknowledgedAsync(2);
        Assert.Contains("394 open", visit.Sample.Verdicts());
    }

    [Fact]
    public async Task When_all_conflicts_are_settled_the_page_says_what_comes_next()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await OpenAsync(visit);
        var all = await tab.Page.Locator("#queue li").CountAsync();
        await tab.TypeAsync([.. Enumerable.Repeat("a", all)]);
        await tab.AcknowledgedAsync(all);

        await Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = "All conflicts here are settled" })).ToBeVisibleAsync();
        await tab.TypeAsync("a");
        await Expect(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Export what is approved" })).ToBeVisibleAsync();
        Assert.Equal(all, visit.Sample.Settled().Count);
    }

    [Theory]
    [InlineData("One.\n\nTwo. Three.\n\nFour.", "Three.", "Two. Three.")]
    [InlineData("One. Two.", "Two.", "One. Two.")]
    [InlineData("One.", "Five.", null)]
    [InlineData("One.", "", null)]
    public void A_paragraph_is_what_blank_lines_part(string text, string sentence, string? paragraph) => Assert.Equal(paragraph, Passage.Paragraph(text, sentence));

    static async Task<ReviewTab> OpenAsync(CaseVisit visit)
    {
        var tab = await visit.OpenAsync("/conflicts");
        await Expect(tab.Page.Locator("#queue li").First).ToBeVisibleAsync();
        await tab.WalkToAsync("value disagreement");
        return tab;
    }
}
