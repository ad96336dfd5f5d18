namespace MissingOffenders.Reconciling.Independence;

/// <summary>Groups in the making: numbered things that are tied to each other, and by what.</summary>
/// <param name="ids">Identifiers, in ordinal order.</param>
sealed class Grouping(IReadOnlyList<string> ids)
{
    readonly DisjointSets sets = new(ids.Count);
    readonly Dictionary<int, List<(int Other, Func<Link> Link)>> ties = [];

    /// <summary>Number of the first member of the group that <paramref name="item"/> is in.</summary>
    public int Of(int item) => sets.Of(item);

    /// <summary>Ties two things, unless they are in one group already. The link is put into words only when groups are made.</summary>
    public void Tie(int a, int b, LinkKind kind, Func<string> reason)
    {
        if (sets.Join(a, b))
        {
            TiesOf(a).Add((b, () => new(kind, ids[b], reason())));
            TiesOf(b).Add((a, () => new(kind, ids[a], reason())));
        }
    }

    /// <summary>The groups, by their first members. Each member is linked to one that stands nearer to the first.</summary>
    public IReadOnlyList<IndependenceGroup> Make(Func<int, string> articleOf, Func<IReadOnlyList<int>, (string? Origin, DateOnly? Day)> describe) =>
        [.. Enumerable.Range(0, ids.Count).Where(i => sets.Of(i) == i).Select(first =>
        {
            var links = LinksFrom(first);
            int[] members = [.. links.Keys.Order()];
            var (origin, day) = describe(members);
            return new IndependenceGroup(ids[first], [.. members.Select(m => new IndependenceMember(ids[m], articleOf(m), links[m]))], origin, day);
        })];

    Dictionary<int, Link?> LinksFrom(int first)
    {
        var links = new Dictionary<int, Link?> { [first] = null };
        var next = new Queue<int>([first]);
        while (next.TryDequeue(out var item))
        {
            foreach (var (other, _) in ties.GetValueOrDefault(item, []))
            {
                if (!links.ContainsKey(other))
                {
                    links[other] = ties[other].Find(t => t.Other == item).Link();
                    next.Enqueue(other);
                }
            }
        }

        return links;
    }

    List<(int Other, Func<Link> Link)> TiesOf(int item) => ties.TryGetValue(item, out var list) ? list : ties[item] = [];
}
