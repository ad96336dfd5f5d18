using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Web.Addresses;
using MissingOffenders.Web.Conflicts.Lanes;
using MissingOffenders.Web.Queues;

namespace MissingOffenders.Web.Conflicts;

/// <summary>Queue of conflicts, evidence and ways to settle side by side. What a reviewer decides here stands in <c>ConflictsPage.Deciding.cs</c>.</summary>
public sealed partial class ConflictsPage
{
    readonly ConflictQueue queue = new();
    Conflict? current;
    LaneChart? chart;
    IReadOnlyList<WayOut> ways = [];
    IReadOnlyList<Decision> history = [];
    string? settled;
    int total;
    int decided;
    bool isHelping;

    IReadOnlyList<(string Name, string Value, string Without)> Chips =>
        [.. queue.Filter.Chosen.All.Where(c => c.Key != ConflictFilter.SortName).Select(c => (c.Key == ConflictFilter.SearchName ? "words" : c.Key, c.Value.Replace('_', ' '), new ConflictFilter(queue.Filter.Chosen.Without(c.Key, c.Value)).Address()))];

    /// <summary>Whether what is known tells nothing yet of whether there are conflicts.</summary>
    bool IsWaiting => queue.Compared is { Problem: null } compared && (compared.Result is null || compared.IsRunning);

    private protected override string OwnPath => ConflictFilter.Path;

    private protected override ReviewQueue Queue => queue;

    private protected override bool IsCovered => isHelping;

    /// <inheritdoc/>
    protected override void OnInitialized() => Comparison.Begin(atOnce: true);

    private protected override void Listen(bool on)
    {
        if (on)
        {
            Comparison.Changed += OnChanged;
        }
        else
        {
            Comparison.Changed -= OnChanged;
        }
    }

    private protected override async Task OnShownAsync()
    {
        var address = queue.Filter.Address(current?.Id);
        if (settled != address && queue.Compared.Result is not null)
        {
            settled = address;
            await Script.InvokeVoidAsync("review.settle", address);
        }

        if (lackingField is { } field)
        {
            lackingField = null;
            await Script.InvokeVoidAsync("review.focus", field);
        }
    }

    private protected override void Load(string uri)
    {
        queue.Load(ConflictFilter.Of(uri), Comparison.Now, ConflictFilter.IdIn(uri));
        words = queue.Filter.Chosen[ConflictFilter.SearchName] ?? "";
        isHelping = false;
        Show();
    }

    private protected override void Take()
    {
        var before = queue.CurrentId;
        queue.Renew(Comparison.Now, ConflictFilter.IdIn(Navigation.Uri));
        if (before is not null && queue.Compared.Find(before) is null)
        {
            Say("The conflict that stood here is gone: its figures are compared anew and no longer differ.");
        }
    }

    private protected override void Show()
    {
        var (before, compared) = (current?.Id, queue.Compared);
        (total, decided) = compared.Contradictions;
        current = queue.Current;
        if (current is null || compared.Result is not { } result)
        {
            (chart, ways, history) = (null, [], []);
            return;
        }

        (chart, ways, history) = (LaneChart.Of(current, result), WayOut.Of(current), Case.Log.Ask(v => v.History(DecisionTarget.Conflict(current.Id))));
        if (before != current.Id)
        {
            Preset();
        }
    }

    void Choose(string id)
    {
        if (queue.Select(id))
        {
            Show();
        }
    }

    void Search() => Navigation.NavigateTo(queue.Filter.With(ConflictFilter.SearchName, words.Trim()).Address());

    void Sort(ChangeEventArgs e) => Navigation.NavigateTo(queue.Filter.With(ConflictFilter.SortName, e.Value as string).Address());

    void TakeExplained(ChangeEventArgs e) => Navigation.NavigateTo(queue.Filter.With(ConflictFilter.ExplainedName, e.Value is true ? "yes" : null).Address());
}
