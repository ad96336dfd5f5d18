namespace MissingOffenders.Web.Tests.Figures;

public sealed class FormTests(Chromium chromium) : IAsyncLifetime
{
    CaseVisit visit = null!;
    ReviewTab tab = null!;

    public async ValueTask InitializeAsync()
    {
        visit = await chromium.VisitAsync(await SampleCase.OfTextsAsync("In Kent 12 men and nine women are missing.\n\nIn Essex 30 men are missing, 30 in all.", "In Devon 7 are missing."));
        tab = await visit.OpenAsync();
    }

    public ValueTask DisposeAsync() => visit?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task A_field_is_corrected_by_keyboard_and_a_wrong_value_is_told()
    {
        await tab.TypeAsync("e");
        var value = tab.Page.GetByLabel("value", new() { Exact = true });
        await value.FillAsync("twelve");
        await tab.TypeAsync("Control+Enter");
        await Expect(tab.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Give a number");

        await value.FillAsync("21");
        await tab.Page.GetByLabel("force", new() { Exact = true }).FillAsync("Kent Police");
        await tab.TypeAsync("Control+Enter");
        await tab.AcknowledgedAsync(1);

        await tab.AtAsync("30");
        await tab.ShowsAsync("21", "corrected");
        Assert.Equal(["21 corrected", "30 open", "30 open", "7 open"], visit.Sample.Verdicts());
    }

    [Fact]
    public async Task Fields_keep_every_letter_that_is_typed_as_fast_as_it_goes()
    {
        const string area = "the north of the county and the villages along its coast";
        await tab.TypeAsync("e");
        await tab.Page.GetByLabel("value", new() { Exact = true }).FillAsync("");
        await tab.TypeAsync("1", "2", "3", "4", "5", "6", "7");
        await tab.Page.GetByLabel("area", new() { Exact = true }).FocusAsync();
        await tab.TypeAsync([.. area.Select(c => c == ' ' ? "Space" : c.ToString())]);
        await tab.TypeAsync("Control+Enter");
        await tab.AcknowledgedAsync(1);

        Assert.Equal("1234567 corrected", visit.Sample.Verdicts()[0]);
        await Expect(tab.Page.GetByText(area)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_form_that_is_left_changes_nothing()
    {
        await tab.TypeAsync("e");
        await tab.Page.GetByLabel("value", new() { Exact = true }).FillAsync("99");
        await tab.TypeAsync("Escape");
        await Expect(tab.Queue).ToBeFocusedAsync();

        Assert.Empty(visit.Sample.Decisions());
    }

    [Fact]
    public async Task A_figure_is_split_and_its_parts_stand_in_the_queue()
    {
        await tab.TypeAsync("s");
        await tab.Page.GetByRole(AriaRole.Group, new() { Name = "Figure 1" }).GetByLabel("value").FillAsync("5");
        await tab.Page.GetByRole(AriaRole.Group, new() { Name = "Figure 2" }).GetByLabel("value").FillAsync("8");
        await tab.TypeAsync("Control+Enter");
        await tab.AcknowledgedAsync(1);

        await tab.ShowsAsync("12", "split");
        await tab.AtAsync("5");
        Assert.Equal(["12 split", "5 open", "8 open"], visit.Sample.Verdicts().Take(3).OrderBy(v => v, StringComparer.Ordinal));
        await tab.TypeAsync("u");
        await tab.AcknowledgedAsync(2);
        Assert.Equal(["12 open", "30 open", "30 open", "7 open"], visit.Sample.Verdicts());
    }

    [Fact]
    public async Task A_figure_is_merged_into_one_of_the_same_value()
    {
        await tab.TypeAsync("j", "j", "m");
        await Expect(tab.Page.GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveCountAsync(1);
        await tab.TypeAsync("Control+Enter");
        await tab.AcknowledgedAsync(1);

        Assert.Equal(["12 open", "30 open", "30 merged", "7 open"], visit.Sample.Verdicts());
    }

    [Fact]
    public async Task A_note_and_a_reason_stay_with_the_record()
    {
        await tab.TypeAsync("n");
        await tab.Page.GetByLabel("Note", new() { Exact = true }).FillAsync("ask the force");
        await tab.TypeAsync("Control+Enter");
        await tab.AcknowledgedAsync(1);
        await Expect(tab.Page.GetByLabel("Decisions on this record")).ToContainTextAsync("ask the force");

        await tab.TypeAsync("r");
        await tab.Page.Locator("#reason").FillAsync("no offenders");
        await tab.TypeAsync("Escape", "x", "k");
        await tab.AcknowledgedAsync(2);
        await Expect(tab.Page.GetByLabel("Decisions on this record")).ToContainTextAsync("no offenders");
    }

    [Fact]
    public async Task Words_that_the_rules_missed_are_added_by_selecting_them()
    {
        await tab.Page.EvaluateAsync("""
            () => {
                const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const at = node.data.indexOf('nine women');
                    if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + 10);
                }
            }
            """);
        await tab.TypeAsync("+");
        await Expect(tab.Page.Locator("#record blockquote")).ToHaveTextAsync("nine women");
        await tab.Page.GetByLabel("value", new() { Exact = true }).FillAsync("9");
        await tab.TypeAsync("Control+Enter");
        await tab.AcknowledgedAsync(1);

        await tab.AtAsync("9");
        await Expect(tab.Page.Locator("mark.this")).ToHaveTextAsync(["nine women"]);
        Assert.Equal(["12 open", "9 added", "30 open", "30 open", "7 open"], visit.Sample.Verdicts());
    }

    [Fact]
    public async Task All_that_a_filter_leaves_is_decided_in_one_step_and_Back_leads_out_of_the_filter()
    {
        await tab.Page.GetByText("Filter and sort").ClickAsync();
        await tab.Page.GetByText("Article", new() { Exact = true }).ClickAsync();
        await tab.FollowAsync("00.txt 3");
        await Expect(tab.Page.Locator(".position")).ToContainTextAsync("1 of 3");
        Assert.Contains("article=00.txt", tab.Page.Url, StringComparison.Ordinal);

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Decide on all 3" }).ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = "Decide on 3 records" })).ToBeVisibleAsync();
        await tab.TypeAsync("Control+Enter");
        await tab.AcknowledgedAsync(1);
        Assert.Equal(["12 accepted", "30 accepted", "30 accepted", "7 open"], visit.Sample.Verdicts());

        await tab.TypeAsync("u");
        await tab.AcknowledgedAsync(2);
        Assert.Equal(["12 open", "30 open", "30 open", "7 open"], visit.Sample.Verdicts());

        await tab.Page.GoBackAsync();
        await Expect(tab.Page.Locator(".position")).ToContainTextAsync("of 4");
    }
}
