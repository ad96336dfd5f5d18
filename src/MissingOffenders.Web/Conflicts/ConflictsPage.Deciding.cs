using System.Globalization;
using Microsoft.JSInterop;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Decisions;
using MissingOffenders.Reconciling.Resolving;
using MissingOffenders.Web.Conflicts.Stories;
using MissingOffenders.Web.Queues;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Conflicts;

public sealed partial class ConflictsPage
{
    const string ReasonField = "reason";
    const string ValueField = "value";

    static readonly KeyHelp[] Keys =
    [
        new(["A"], "resolve as chosen, and on to the next", "accept"),
        new(["1", "…", "9"], "choose a strategy"),
        new(["V"], "a value of your own", "value"),
        new(["0"], "none of these"),
        new(["X"], "at a source, with Tab: its reading is wrong", "reject"),
        new(["R"], "reason; Enter resolves", "reason"),
        new(["U", "Ctrl+Z"], "undo your last decision", "undo"),
        new(["Shift+U", "Ctrl+Y"], "redo", "redo"),
        new(["J", "↓"], "next conflict", "next"),
        new(["K", "↑"], "previous conflict", "previous"),
        new(["/"], "search", "search"),
        new(["Esc"], "leave a field"),
        new(["H"], "this list", "help"),
    ];

    string chosen = "";
    string? own;
    string? lackingField;
    bool isReasonMissing;

    bool NeedsReason => chosen is SettlementForm.Own or SettlementForm.NoneOfThese;

    private protected override void Do(string action)
    {
        switch (action)
        {
            case "accept":
                Settle();
                break;
            case "value":
                chosen = SettlementForm.Own;
                break;
            case "way-0":
                chosen = SettlementForm.NoneOfThese;
                break;
            case "help" or "leave":
                isNarrowing &= action == "help" || isHelping;
                isHelping = action == "help";
                break;
            case "reject":
                Say("Go to the source whose reading is wrong, with Tab or a click, then press X.", problem: true);
                break;
            default:
                Choose(ways.FirstOrDefault(w => action == $"way-{w.Key}"));
                break;
        }
    }

    void Choose(WayOut? way)
    {
        if (way is { Settles: null })
        {
            Say($"{ConflictWords.NameOf(way.Id)} settles nothing here: {way.Strategy.Lack}.", problem: true);
        }
        else if (way is not null)
        {
            chosen = way.Id;
        }
    }

    /// <summary>What is chosen before the reviewer chooses: what was decided, or else what the program proposes.</summary>
    void Preset()
    {
        (reason, isReasonMissing) = ("", false);
        if (current is null)
        {
            return;
        }

        var (strategy, best) = (current.Resolution.Strategy, current.Resolution.Best);
        (chosen, own) = strategy != Strategies.Manual ? (strategy, null)
            : best is { } value ? (SettlementForm.Own, value.ToString("0.######", CultureInfo.InvariantCulture))
            : (SettlementForm.NoneOfThese, (string?)null);
    }

    void TakeOwn(string? text) => (own, chosen) = (text, SettlementForm.Own);

    void Settle()
    {
        if (current is not { } conflict || Wanted(conflict) is not { } settlement)
        {
            return;
        }

        if (Write(() => Case.Log.Decide(Settings.Reviewer, settlement.Propose(conflict.Id, queue.Compared.Seen))) is not null)
        {
            Say($"Resolved: {conflict.Difference.Subject.Name}, {conflict.Difference.Measure}: {ConflictWords.Said(settlement.ToAct())}");
            Take();
            queue.Next(wasOpen: conflict.IsOpen());
            Show();
            Preset();
        }
    }

    /// <summary>A figure is none, or not this one: it leaves the conflict, and the reviewer stays.</summary>
    [JSInvokable]
    public void Wrong(string figureId)
    {
        if (!isHelping && Case.Record(figureId) is { } figure
            && Write(() => Case.Log.Decide(Settings.Reviewer, new DecisionProposal(DecisionTarget.Figure(figure.Id), new Reject(), Case.LastOn(figure.Id), string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()))) is not null)
        {
            reason = "";
            Say($"Rejected: {Shown.Grouped(figure.Figure.Value)} {figure.Figure.Measure} in {figure.Figure.Publisher ?? figure.Figure.ArticlePath}. The figures are compared again; U takes it back.");
            StateHasChanged();
        }
    }

    /// <summary>What is to be decided, or null where something is missing; the page says what.</summary>
    Settlement? Wanted(Conflict conflict)
    {
        isReasonMissing = NeedsReason && string.IsNullOrWhiteSpace(reason);
        decimal value = 0;
        if (chosen == SettlementForm.Own && !decimal.TryParse(own, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return Lacking("Not resolved: type the value that stands, a number.", ValueField);
        }

        if (isReasonMissing)
        {
            return Lacking("Not resolved: say why. A value of your own, or none, needs a reason.", ReasonField);
        }

        return chosen switch
        {
            SettlementForm.Own => Settlement.Manual(conflict, value, reason.Trim()),
            SettlementForm.NoneOfThese => Settlement.Manual(conflict, null, reason.Trim()),
            _ when Strategies.Find(chosen) is { } strategy => Settlement.By(conflict, strategy, reason.Trim()),
            _ => Lacking("Not resolved: choose what stands.", ReasonField),
        };
    }

    Settlement? Lacking(string what, string field)
    {
        Say(what, problem: true);
        lackingField = field;
        return null;
    }

    private protected override string Describe(Decision decision) =>
        queue.Compared.Find(decision.Target.Id) is { } conflict ? $"{conflict.Difference.Subject.Name}, {conflict.Difference.Measure}" : base.Describe(decision);

    private protected override void OnTurned() => Preset();

    static string Badge(Conflict conflict) => conflict.Resolution is { ResolvedBy: { } by, ResolvedAt: { } at }
        ? $"{(conflict.Stale ? "↻ stale" : "✓ decided")} · {by} · {Shown.Time(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture))}"
        : conflict.StatusWord();

    static string Why(Conflict conflict) =>
        conflict.Status == ConflictStatus.Decided ? $"{WayWords.Title(conflict.Resolution.Strategy, conflict.Resolution.Best, conflict)}. By {ConflictWords.NameOf(conflict.Resolution.Strategy)}: {conflict.Resolution.Reason}"
        : conflict.Resolution.Best is null ? $"no value is proposed: {conflict.Resolution.Reason}"
        : $"proposed by {ConflictWords.NameOf(conflict.Resolution.Strategy)}: {conflict.Resolution.Reason}";
}
