using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Web.Cases;

/// <summary>The figures of a case as short items, by article and place. For one thread at a time; its snapshots are for all.</summary>
sealed class FigureItems
{
    readonly FigureItem[] read;
    readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    Dictionary<string, FigureItem> others = new(StringComparer.Ordinal);
    IReadOnlyList<FigureItem>? all;
    int settled;

    /// <summary>Takes the figures that the articles yield, in order.</summary>
    public FigureItems(IEnumerable<FigureItem> read)
    {
        this.read = [.. read];
        for (var i = 0; i < this.read.Length; i++)
        {
            places[this.read[i].Id] = i;
            settled += Points(this.read[i]);
        }
    }

    /// <summary>Number of figures.</summary>
    public int Count => read.Length + others.Count;

    /// <summary>How many of them need not be looked at again.</summary>
    public int Settled => settled + others.Values.Sum(Points);

    /// <summary>Those that the articles yield.</summary>
    public IReadOnlyList<FigureItem> Read => read;

    /// <summary>All of them. A snapshot, made when somebody asks: a case may have a hundred thousand, and a key must not wait for them.</summary>
    public IReadOnlyList<FigureItem> All => all ??= [.. Merged([.. others.Values.OrderBy(i => i.ArticlePath, StringComparer.Ordinal).ThenBy(i => i.CharStart)])];

    /// <summary>A figure, or null where there is none.</summary>
    public FigureItem? Find(string id) => places.TryGetValue(id, out var at) ? read[at] : others.GetValueOrDefault(id);

    /// <summary>Whether a figure is one that the articles do not yield.</summary>
    public bool IsOther(string id) => others.ContainsKey(id);

    /// <summary>Puts a figure that the articles yield in the place of what was known of it.</summary>
    public void Renew(FigureItem item)
    {
        ref var place = ref read[places[item.Id]];
        settled += Points(item) - Points(place);
        place = item;
        all = null;
    }

    /// <summary>Takes the figures that reviewers stated, and decided ones that the articles no longer yield.</summary>
    public void SetOthers(IEnumerable<FigureItem> items) => (others, all) = (items.ToDictionary(i => i.Id, StringComparer.Ordinal), null);

    static int Points(FigureItem item) => item.IsSettled ? 1 : 0;

    /// <summary>All items in order. They stand in order already: sorting a large case anew would take long.</summary>
    IEnumerable<FigureItem> Merged(List<FigureItem> added)
    {
        var next = 0;
        foreach (var item in read)
        {
            for (; next < added.Count && IsBefore(added[next], item); next++)
            {
                yield return added[next];
            }

            yield return item;
        }

        for (; next < added.Count; next++)
        {
            yield return added[next];
        }
    }

    static bool IsBefore(FigureItem a, FigureItem b) =>
        string.CompareOrdinal(a.ArticlePath, b.ArticlePath) is var path && (path < 0 || (path == 0 && a.CharStart < b.CharStart));
}
