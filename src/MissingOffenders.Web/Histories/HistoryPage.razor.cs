using System.Globalization;
using Microsoft.AspNetCore.Components;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Documents.Files;
using MissingOffenders.Evaluation.Agreement;
using MissingOffenders.Web.Addresses;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Histories;

/// <summary>Every decision, what it changed, and how far reviewers agree.</summary>
public sealed partial class HistoryPage
{
    const string Path = "/history";
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    readonly CancellationTokenSource closed = new();
    Choices chosen = Choices.None;
    HistoryPart part = HistoryPart.Empty;
    IQueryable<HistoryRow> rows = Enumerable.Empty<HistoryRow>().AsQueryable();
    AgreementReport? agreement;
    string message = "";
    bool isWaiting;

    private protected override string OwnPath => Path;

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await closed.CancelAsync();
        closed.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>By the comparison it is known what a conflict is about.</summary>
    protected override void OnInitialized()
    {
        if (!Settings.IsBlind)
        {
            Comparison.Begin(atOnce: false);
        }
    }

    private protected override void Listen(bool on)
    {
        if (on)
        {
            Case.Changed += OnChanged;
            Comparison.Changed += OnChanged;
        }
        else
        {
            Case.Changed -= OnChanged;
            Comparison.Changed -= OnChanged;
        }
    }

    /// <summary>Somebody decided. A burst of decisions is shown once.</summary>
    private protected override void OnChanged(object? sender, EventArgs e) => _ = InvokeAsync(async () =>
    {
        if (!isWaiting)
        {
            isWaiting = true;
            await Task.Delay(Pause, closed.Token);
            isWaiting = false;
            await ShowAsync(Navigation.Uri);
        }
    });

    /// <summary>Works it out beside the page: a long log is replayed to tell what each decision changed.</summary>
    private protected override async Task LoadAsync(string uri)
    {
        var wanted = Choices.Of(uri, HistoryPart.Names);
        (part, agreement) = await Task.Run(() => (HistoryPart.Of(Case.Log, wanted), Settings.IsBlind ? null : Case.Agreement()), closed.Token);
        (chosen, rows) = (wanted, part.Rows.AsQueryable());
    }

    void Choose(string name, ChangeEventArgs e) =>
        Navigation.NavigateTo(chosen.With(PageNumber.Name, null).With(name, (e.Value as string)?.Trim()).Address(Path));

    string UndoWords(Decision decision) => decision.By == Settings.Reviewer ? "Undo" : $"Undo {decision.By}’s";

    string? Named(string conflictId) => Comparison.Now.Find(conflictId)?.Subject();

    static string? Address(Decision decision) =>
        decision.Act is Bulk ? Choices.None.With(HistoryPart.Step, decision.Step.ToString(CultureInfo.InvariantCulture)).Address(Path)
        : decision.Target.ToOpen().IsFigure ? FigureFilter.None.Address(decision.Target.Id)
        : decision.Target.IsConflict ? ConflictFilter.None.Address(decision.Target.Id)
        : null;

    void TakeBack(Decision decision)
    {
        try
        {
            message = Case.Log.Undo(Settings.Reviewer, decision.Id) is null ? "It had been undone already." : $"Undone: {Case.Describe(decision, Named)}";
        }
        catch (OutputException e)
        {
            message = e.Message;
        }
    }
}
