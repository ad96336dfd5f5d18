namespace MissingOffenders.Web.Tests.Cases;

public sealed class RereadingTests(Chromium chromium)
{
    [Fact]
    public async Task What_another_program_reads_is_seen_at_once_and_the_reviewer_stays_where_they_are()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfTextsAsync("In Kent 12 men and 13 women are missing.", "In Essex 20 men are missing, 21 in all."));
        var tab = await visit.OpenAsync();
        await tab.TypeAsync("a", "x", "j");
        await tab.AtAsync("21");

        await visit.Sample.ReadAsync("In Kent 12 men are missing.", "So it is said. In Essex 20 men are missing, 21 in all, and 22 in Suffolk.", "In Devon 7 are missing.");

        await Expect(tab.Status).ToHaveTextAsync("Articles were read again: 4 figures are new, 0 changed, 2 gone.");
        await tab.AtAsync("21");
        await Expect(tab.Page.Locator(".position")).ToHaveTextAsync("4 of 6");
        await Expect(tab.Page.Locator("#text")).ToContainTextAsync("22 in Suffolk");
        await tab.ShowsAsync("13", "rejected");
        await tab.TypeAsync("a", "a");
        await tab.AcknowledgedAsync(4);
        Assert.Equal(["12 accepted", "20 open", "21 accepted", "22 accepted", "7 open"], visit.Sample.Verdicts());
    }

    [Fact]
    public async Task Articles_that_come_in_waves_are_told_together_until_the_page_says_something_else()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfTextsAsync("In Kent 12 men and 13 women are missing.", "In Essex 20 men are missing."));
        var tab = await visit.OpenAsync();

        await visit.Sample.ReadAsync("In Kent 12 men are missing.");
        await Expect(tab.Status).ToHaveTextAsync("Articles were read again: 0 figures are new, 0 changed, 1 gone.");
        await visit.Sample.ReadAsync("In Kent 12 men are missing.", "In Essex 20 men are missing, and 22 in Suffolk.");
        await Expect(tab.Status).ToHaveTextAsync("Articles were read again: 1 figures are new, 0 changed, 1 gone.");
        await tab.TypeAsync("a");
        await Expect(tab.Status).ToContainTextAsync("Accepted");
        await visit.Sample.ReadAsync("In Kent 12 men are missing.", "In Essex 20 men are missing, and 22 in Suffolk.\n\nIn Kent 23 are.");

        await Expect(tab.Status).ToHaveTextAsync("Articles were read again: 1 figures are new, 0 changed, 0 gone.");
    }

    [Fact]
    public async Task Where_the_record_under_review_has_gone_the_next_one_takes_its_place()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfTextsAsync("In Kent 12 men and 13 women are missing.", "In Essex 20 men are missing."));
        var tab = await visit.OpenAsync();
        await tab.TypeAsync("j", "e");
        await Expect(tab.Page.GetByLabel("value", new() { Exact = true })).ToBeVisibleAsync();

        await visit.Sample.ReadAsync("In Kent 12 men are missing.");

        await tab.AtAsync("20");
        await Expect(tab.Page.GetByLabel("value", new() { Exact = true })).ToBeHiddenAsync();
        await tab.TypeAsync("a");
        await tab.AcknowledgedAsync(1);
        Assert.Equal(["12 open", "20 accepted"], visit.Sample.Verdicts());
    }
}
