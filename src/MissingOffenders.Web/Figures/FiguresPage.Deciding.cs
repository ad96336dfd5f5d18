using Microsoft.JSInterop;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Web.Addresses;
using MissingOffenders.Web.Queues;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Figures;

public sealed partial class FiguresPage
{
    static readonly (string Action, string Title, string Key, string Kind)[] Buttons =
    [
        ("accept", "Accept", "A", "yes"),
        ("reject", "Reject", "X", "no"),
        ("correct", "Correct", "E", ""),
        ("unsure", "Unsure", "I", ""),
        ("split", "Split", "S", ""),
        ("merge", "Merge", "M", ""),
        ("note", "Note", "N", ""),
        ("add", "Add words", "+", ""),
        ("conflict", "Conflict", "C", ""),
        ("undo", "Undo", "U", ""),
        ("redo", "Redo", "Shift+U", ""),
        ("help", "Keys", "H", ""),
    ];

    static readonly KeyHelp[] Keys =
    [
        new(["A"], "accept, and on to the next", "accept"),
        new(["X"], "reject, and on to the next", "reject"),
        new(["I"], "unsure, and on to the next", "unsure"),
        new(["E"], "correct fields", "correct"),
        new(["S"], "split into several figures", "split"),
        new(["M"], "merge into another figure", "merge"),
        new(["N"], "note", "note"),
        new(["+"], "add a figure: the words that are selected, or else typed", "select"),
        new(["T"], "take up what was read in the article and held back", "take"),
        new(["="], "change the others of the article like the last correction", "alike"),
        new(["R"], "reason for the next decision", "reason"),
        new(["U", "Ctrl+Z"], "undo your last decision", "undo"),
        new(["Shift+U", "Ctrl+Y"], "redo", "redo"),
        new(["J", "↓"], "next record", "next"),
        new(["K", "↑"], "previous record", "previous"),
        new(["C"], "the conflict that the figure is in", "conflict"),
        new(["/"], "search", "search"),
        new(["Ctrl+Enter"], "save a form"),
        new(["Esc"], "leave a form or a field"),
        new(["H"], "this list", "help"),
    ];

    long seen;

    private protected override void Do(string action)
    {
        switch (action)
        {
            case "accept":
                Decide(new Accept(), "Accepted");
                break;
            case "reject":
                Decide(new Reject(), "Rejected");
                break;
            case "unsure":
                Decide(new Defer(), "Unsure");
                break;
            case "add":
                Open(article is null ? Panel.None : Panel.Words);
                _ = Script.InvokeVoidAsync("review.select").AsTask();
                break;
            case "take" when article is not null:
                TakeUp(Untold is [var first, ..] ? first : null);
                break;
            case "alike":
                ChangeAlike();
                break;
            case "conflict" when !Settings.IsBlind:
                _ = GoToConflictAsync();
                break;
            case "leave":
                isNarrowing &= panel != Panel.None;
                Leave();
                break;
            default:
                Open(Enum.TryParse<Panel>(action, ignoreCase: true, out var wanted) ? wanted : Panel.None);
                break;
        }
    }

    /// <summary>To the conflict that the figure is in, the first open one of several. Back leads here again.</summary>
    async Task GoToConflictAsync()
    {
        var now = Comparison.Now;
        if (current is null || now.Result is null || now.ConflictsOf(current.Id).ToList() is not [var first, ..] all)
        {
            Say(now.Problem ?? (now.Whole is null ? "The figures are still being compared. Try again in a moment." : now.IsRunning ? "This figure was in no conflict before figures changed. They are being compared again." : "This figure is in no conflict."));
            return;
        }

        await Script.InvokeVoidAsync("review.remember", queue.Filter.Address(current.Id));
        Navigation.NavigateTo(ConflictFilter.None.With(ConflictFilter.FigureName, current.Id).Address((all.Find(c => c.IsOpen()) ?? first).Id));
    }

    void Decide(Act act, string said)
    {
        if (current is { } figure && Write(() => Case.Log.Decide(Settings.Reviewer, new DecisionProposal(DecisionTarget.Figure(figure.Id), act, seen, Reason()))) is not null)
        {
            Say($"{said}: {Shown.Grouped(figure.Figure.Value)} {figure.Figure.Measure}, {figure.Figure.Force ?? figure.Figure.Area ?? "no place"}");
            (reason, panel, alike) = ("", Panel.None, null);
            if (act is Split split)
            {
                queue.Insert(split.Parts.Select(p => p.Id));
            }

            queue.Next(wasOpen: !figure.IsSettled);
            Show();
        }
    }

    string? Reason() => string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
}
