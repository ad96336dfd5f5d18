using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Rules;

namespace MissingOffenders.Reconciling.Bonds;

/// <summary>The outlets of a case, and which of them a text names. Forces that publish are named wherever they are spoken of, and are none.</summary>
sealed class Outlets
{
    const int MostWords = 6;

    /// <summary>A single word must be so long to be a name.</summary>
    const int LongWord = 7;

    const ulong Prime = 1099511628211;

    /// <summary>Outlets by the hash of the words of their names.</summary>
    readonly Dictionary<ulong, string> byName = [];

    readonly ReconciliationRules rules;

    public Outlets(IEnumerable<string> publishers, Gazetteer gazetteer, ReconciliationRules rules)
    {
        this.rules = rules;
        foreach (var publisher in publishers.Distinct(StringComparer.Ordinal).Where(p => gazetteer.Find(p) is null).Order(StringComparer.Ordinal))
        {
            foreach (var name in Names(publisher))
            {
                byName.TryAdd(name, publisher);
            }
        }
    }

    /// <summary>The outlet that publishes under a name, or null.</summary>
    public string? Of(string? publisher) => publisher is not null && Names(publisher).Select(n => byName.GetValueOrDefault(n)).FirstOrDefault() is { } outlet ? outlet : null;

    /// <summary>The outlets that a text names.</summary>
    public IEnumerable<string> NamedIn(string text)
    {
        var words = byName.Count == 0 ? [] : Words(text);
        return Enumerable.Range(0, words.Count).Where(i => words[i].IsName).Select(i => Longest(words, i)).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    string? Longest(List<(uint Hash, bool IsName, string Word)> words, int first)
    {
        string? found = null;
        var name = 0UL;
        for (var i = first; i < Math.Min(words.Count, first + MostWords); i++)
        {
            name = (name ^ words[i].Hash) * Prime;
            found = byName.GetValueOrDefault(name, found!);
        }

        return found;
    }

    /// <summary>The whole name, and what is left of it without the words that others leave out: "Northern Light" of the "Northern Light Press Agency".</summary>
    IEnumerable<ulong> Names(string publisher)
    {
        var words = Words(publisher).SkipWhile(w => w.Word.Equals("the", StringComparison.OrdinalIgnoreCase)).ToList();
        for (var isWhole = true; words.Count > 0; isWhole = false)
        {
            if (isWhole || words.Count > 1 || words[0].Word.Length >= LongWord)
            {
                yield return words.Aggregate(0UL, (hash, w) => (hash ^ w.Hash) * Prime);
            }

            if (!rules.Words.Outlet.Contains(words[^1].Word.ToLowerInvariant()))
            {
                yield break;
            }

            words.RemoveAt(words.Count - 1);
        }
    }

    static List<(uint Hash, bool IsName, string Word)> Words(string text)
    {
        List<(uint, bool, string)> words = [];
        var reader = new WordReader(text);
        while (reader.Read())
        {
            words.Add((reader.Hash, char.IsUpper(text[reader.Span.Start]), reader.Span.Of(text)));
        }

        return words;
    }
}
