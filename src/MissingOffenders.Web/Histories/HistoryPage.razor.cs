using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Evaluation.Agreement;
using MissingOffenders.Selection;
using MissingOffenders.Web.Conflicts;
using MissingOffenders.Web.Figures;

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

    /// <inheritdoc/>
    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocation;
        Case.Changed -= OnChanged;
        closed.Cancel();
        closed.Dispose();
    }

    /// <inheritdoc/>
    protected override Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocation;
        Case.Changed += OnChanged;
        return ShowAsync(Navigation.Uri);
    }

    void OnLocation(object? sender, LocationChangedEventArgs e)
    {
        if (new Uri(e.Location).AbsolutePath == Path)
        {
            _ = InvokeAsync(() => ShowAsync(e.Location));
        }
    }

    /// <summary>Somebody decided. A burst of decisions is shown once.</summary>
    void OnChanged(object? sender, EventArgs e) => _ = InvokeAsync(async () =>
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
    async Task ShowAsync(string uri)
    {
        var wanted = Choices.Of(uri, HistoryPart.Names);
        (part, agreement) = await Task.Run(() => (HistoryPart.Of(Case.Log, wanted), Settings.IsBlind ? null : Case.Agreement()), closed.Token);
        (chosen, rows) = (wanted, part.Rows.AsQueryable());
        StateHasChanged();
    }

    void Choose(string name, ChangeEventArgs e) =>
        Navigation.NavigateTo(chosen.With(HistoryPart.Page, null).With(name, (e.Value as string)?.Trim()).Address(Path));

    static string? Address(Decision decision) =>
        decision.Act is Bulk ? Choices.None.With(HistoryPart.Step, decision.Step.ToString(System.Globalization.CultureInfo.InvariantCulture)).Address(Path)
        : decision.Subject.ToOpen() == DecisionSubject.Figure(decision.Subject.Id) ? FigureFilter.None.Address(decision.Subject.Id)
        : decision.Subject == DecisionSubject.Conflict(decision.Subject.Id) ? ConflictFilter.None.Address(decision.Subject.Id)
        : null;

    void TakeBack(Decision decision)
    {
        try
        {
            message = Case.Log.Undo(Settings.Reviewer, decision.Id) is null ? "It had been undone already." : $"Undone: {Case.Describe(decision)}";
        }
        catch (OutputException e)
        {
            message = e.Message;
        }
    }
}
