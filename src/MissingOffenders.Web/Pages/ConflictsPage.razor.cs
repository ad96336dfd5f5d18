using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciliation.Conflicts;
using MissingOffenders.Selection;
using MissingOffenders.Web.Comparing;
using MissingOffenders.Web.Lanes;
using MissingOffenders.Web.Queues;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Pages;

/// <summary>Queue of conflicts, evidence and ways to settle side by side. What a reviewer decides here stands in <c>ConflictsPage.Deciding.cs</c>.</summary>
public sealed partial class ConflictsPage
{
    ConflictFilter filter = ConflictFilter.None;
    Compared compared = Compared.Nothing;
    Walk walk = Walk.Of([], null, _ => false);
    Conflict? current;
    LaneChart? chart;
    IReadOnlyList<WayOut> ways = [];
    IReadOnlyList<Decision> history = [];
    string? settled;
    int total;
    int decided;
    bool isHelping;

    private protected override string OwnPath => ConflictFilter.Path;

    private protected override bool IsCovered => isHelping;

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        Comparison.Begin(atOnce: true);
        base.OnInitialized();
    }

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
        var address = filter.Address(current?.Id);
        if (settled != address && compared.Result is not null)
        {
            settled = address;
            await Script.InvokeVoidAsync("review.settle", current?.Id, address);
        }

        if (wanted is { } field)
        {
            wanted = null;
            await Script.InvokeVoidAsync("review.focus", field);
        }
    }

    private protected override void Load(string uri)
    {
        filter = ConflictFilter.Of(uri);
        words = filter.Chosen[ConflictFilter.SearchName] ?? "";
        isNarrowing |= filter.IsNarrow;
        isHelping = false;
        compared = Comparison.Now;
        Find(IdIn(uri));
        Show();
    }

    private protected override void Renew()
    {
        Take();
        Show();
    }

    /// <summary>Takes in what is known by now. Decisions leave the queue as it is: nothing jumps under the reviewer's hands.</summary>
    void Take()
    {
        var now = Comparison.Now;
        var isNew = !ReferenceEquals(now.Result?.Observations, compared.Result?.Observations);
        compared = now;
        if (isNew)
        {
            var before = walk.Current;
            Find(before ?? IdIn(Navigation.Uri));
            if (before is not null && compared.Find(before) is null)
            {
                Say("The conflict that stood here is gone: its figures are compared anew and no longer differ.");
            }
        }
    }

    void Find(string? id) => walk = Walk.Of([.. filter.Apply(compared).Select(c => c.Id)], id, IsOpen);

    /// <summary>Takes in where the conflict under review stands now. Decisions name what was seen here.</summary>
    void Show()
    {
        var before = current?.Id;
        (total, decided) = compared.Contradictions;
        current = walk.Current is { } id ? compared.Find(id) : null;
        if (current is null || compared.Result is not { } result)
        {
            (chart, ways, history) = (null, [], []);
            return;
        }

        (chart, ways, history) = (LaneChart.Of(current, result), WayOut.Of(current), Case.Log.Ask(v => v.History(Subject(current))));
        if (before != current.Id)
        {
            Preset();
        }
    }

    void Choose(string id)
    {
        if (walk.Select(id))
        {
            Show();
        }
    }

    void Turn(int pages)
    {
        walk.Turn(pages);
        Show();
    }

    bool IsOpen(string id) => compared.Find(id)?.IsOpen() == true;

    void Search() => Navigation.NavigateTo(filter.With(ConflictFilter.SearchName, words.Trim()).Address());

    void Sort(ChangeEventArgs e) => Navigation.NavigateTo(filter.With(ConflictFilter.SortName, e.Value as string).Address());

    void TakeExplained(ChangeEventArgs e) => Navigation.NavigateTo(filter.With(ConflictFilter.ExplainedName, e.Value is true ? "yes" : null).Address());

    static string? IdIn(string uri) => Choices.Of(uri, [ConflictFilter.IdName])[ConflictFilter.IdName];

    static DecisionSubject Subject(Conflict conflict) => DecisionSubject.Conflict(conflict.Id);
}
