using Microsoft.JSInterop;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Web.Conflicts;

namespace MissingOffenders.Web.Figures;

public sealed partial class FiguresPage
{
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
            case "next" or "previous":
                queue.Move(action == "next" ? 1 : -1);
                Show();
                break;
            case "undo":
                Turned(Write(() => Case.Log.Undo(Settings.Reviewer)), "Undone");
                break;
            case "redo":
                Turned(Write(() => Case.Log.Redo(Settings.Reviewer)), "Done again");
                break;
            case "add":
                _ = Script.InvokeVoidAsync("review.select").AsTask();
                Say("Select the words in the article that state the figure, then press + again.");
                break;
            case "conflict" when !Settings.IsBlind:
                _ = GoToConflictAsync();
                break;
            case "leave":
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
        if (current is null || now.Result is null || now.Of(current.Id).ToList() is not [var first, ..] all)
        {
            Say(now.Problem ?? (now.Result is null ? "The figures are still being compared. Try again in a moment." : "This figure is in no conflict."));
            return;
        }

        await Script.InvokeVoidAsync("review.remember", queue.Filter.Address(current.Id));
        Navigation.NavigateTo(ConflictFilter.None.With(ConflictFilter.FigureName, current.Id).Address((all.Find(c => c.IsOpen()) ?? first).Id));
    }

    void Decide(Act act, string said)
    {
        if (current is { } figure && Write(() => Case.Log.Decide(Settings.Reviewer, new DecisionProposal(DecisionSubject.Figure(figure.Id), act, seen, Reason()))) is not null)
        {
            Say($"{said}: {Shown.Grouped(figure.Figure.Value)} {figure.Figure.Measure}, {figure.Figure.Force ?? figure.Figure.Area ?? "no place"}");
            reason = "";
            panel = Panel.None;
            if (act is Split split)
            {
                queue.Insert(split.Parts.Select(p => p.Id));
            }

            queue.Next();
            Show();
        }
    }

    void Turned(Decision? decision, string said)
    {
        if (decision is not null)
        {
            queue.Select(decision.Subject.Id);
            Say($"{said}: {Case.Describe(decision)}");
        }
        else if (!isProblem)
        {
            Say("There is nothing left.");
        }

        Show();
    }

    string? Reason() => string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
}
