namespace MissingOffenders.Tests.Architecture;

/// <summary>The folders of a project, each with its parts: the folders in it, and its own types as one more.</summary>
/// <param name="root">The namespace of the project.</param>
/// <param name="arrows">Which type needs which.</param>
sealed class Folders(string root, IReadOnlyList<Arrow> arrows)
{
    /// <summary>Name of the part that a folder's own types make up.</summary>
    public const string Own = ".";

    /// <summary>The parts of a folder that need each other, as <c>folder: part, part</c>, with an arrow for each way between them.</summary>
    public IEnumerable<string> Circles => All.SelectMany(CirclesIn);

    /// <summary>The arrows between the parts of the project that do not lead to a part further down in the list.</summary>
    /// <param name="order">The parts, the lowest first; those of one line do not know each other.</param>
    public IEnumerable<string> Rising(IReadOnlyList<string[]> order)
    {
        int Height(string part) => order.Index().FirstOrDefault(o => o.Item.Contains(part), (order.Count, [])).Index;
        return Between(root).Where(a => Height(a.To) >= Height(a.From)).Select(a => a.Arrow.ToString());
    }

    IEnumerable<string> All => arrows.SelectMany(a => Around(a.From).Concat(Around(a.To))).Distinct().Order(StringComparer.Ordinal);

    IEnumerable<string> Around(string folder)
    {
        for (var at = folder; at.Length >= root.Length; at = at[..Math.Max(0, at.LastIndexOf('.'))])
        {
            yield return at;
        }
    }

    IEnumerable<string> CirclesIn(string folder)
    {
        var between = Between(folder).ToList();
        var needs = between.ToLookup(a => a.From, a => a.To);
        var reached = needs.ToDictionary(n => n.Key, n => Reached(n.Key, needs));
        var left = reached.Keys.Where(part => reached[part].Contains(part)).Order(StringComparer.Ordinal).ToList();
        while (left.Count > 0)
        {
            var circle = left.FindAll(part => reached[left[0]].Contains(part) && reached[part].Contains(left[0]));
            var ways = between.Where(a => circle.Contains(a.From) && circle.Contains(a.To)).DistinctBy(a => (a.From, a.To)).Select(a => a.Arrow);
            yield return $"{folder}: {string.Join(", ", circle)} ({string.Join("; ", ways)})";
            left.RemoveAll(circle.Contains);
        }
    }

    static HashSet<string> Reached(string part, ILookup<string, string> needs)
    {
        HashSet<string> reached = [];
        Stack<string> next = new(needs[part]);
        while (next.TryPop(out var at))
        {
            if (reached.Add(at))
            {
                needs[at].ToList().ForEach(next.Push);
            }
        }

        return reached;
    }

    /// <summary>The arrows from one part of a folder to another.</summary>
    IEnumerable<(string From, string To, Arrow Arrow)> Between(string folder) =>
        from arrow in arrows
        let @from = PartOf(arrow.From, folder)
        let to = PartOf(arrow.To, folder)
        where @from is not null && to is not null && @from != to
        select (@from, to, arrow);

    static string? PartOf(string name, string folder) =>
        name == folder ? Own
        : name.StartsWith(folder + ".", StringComparison.Ordinal) ? name[(folder.Length + 1)..].Split('.')[0]
        : null;
}
