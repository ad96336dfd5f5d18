using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Web.Addresses;
using MissingOffenders.Web.Comparing;
using MissingOffenders.Web.Queues;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Conflicts;

/// <summary>The conflicts that one tab goes through.</summary>
sealed class ConflictQueue : ReviewQueue
{
    /// <summary>What it was filtered by.</summary>
    public ConflictFilter Filter { get; private set; } = ConflictFilter.None;

    /// <summary>The comparison that its conflicts come from.</summary>
    public Compared Compared { get; private set; } = Compared.Nothing;

    /// <summary>The conflict under review, or null.</summary>
    public Conflict? Current => CurrentId is { } id ? Compared.Find(id) : null;

    /// <summary>The conflicts of its page of the list.</summary>
    public IReadOnlyList<Conflict> Shown => [.. ShownIds.Select(Compared.Find).OfType<Conflict>()];

    /// <summary>Finds what passes a filter and begins at a conflict, or else at the first that is open.</summary>
    public void Load(ConflictFilter filter, Compared compared, string? id)
    {
        (Filter, Compared) = (filter, compared);
        Begin(filter.Apply(compared).Select(c => c.Id), id);
    }

    /// <summary>Takes in what is known by now. Decisions leave the queue as it is; it is found anew where the figures were compared anew.</summary>
    /// <param name="now">What is known.</param>
    /// <param name="id">Where to begin if no conflict is under review.</param>
    public void Renew(Compared now, string? id)
    {
        var isAnew = !ReferenceEquals(now.Result?.Observations, Compared.Result?.Observations);
        Compared = now;
        if (isAnew)
        {
            Load(Filter, now, CurrentId ?? id);
        }
    }

    /// <inheritdoc/>
    protected override string? FirstOpen(IEnumerable<string> ids) => ids.FirstOrDefault(id => Compared.Find(id)?.IsOpen() == true);
}
