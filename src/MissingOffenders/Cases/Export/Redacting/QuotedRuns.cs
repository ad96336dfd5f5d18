using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Text;

namespace MissingOffenders.Cases.Export.Redacting;

/// <summary>Which runs of words of some writing stand in articles, too.</summary>
sealed class QuotedRuns
{
    /// <summary>From so many words in a row on, writing repeats an article; fewer are names and turns of speech.</summary>
    public const int Length = 5;

    const string Omission = "[…]";

    readonly HashSet<ulong> quoted;

    QuotedRuns(HashSet<ulong> quoted) => this.quoted = quoted;

    /// <summary>Compares writing with articles. Memory goes with the writing, not with the articles.</summary>
    /// <param name="writing">What is to be cleaned.</param>
    /// <param name="texts">The articles.</param>
    /// <param name="names">Names and titles: their words are no quotation.</param>
    public static QuotedRuns Find(IEnumerable<string> writing, IEnumerable<string> texts, IEnumerable<string> names)
    {
        HashSet<ulong> asked = [.. writing.SelectMany(Runs)];
        asked.ExceptWith(names.SelectMany(Runs));
        return new(asked.Count == 0 ? [] : [.. texts.SelectMany(Runs).Where(asked.Contains)]);
    }

    /// <summary>The writing with every quoted run left out.</summary>
    public string Clean(string writing)
    {
        var words = Words(writing);
        var isQuoted = new bool[words.Count];
        foreach (var (start, _) in Runs(words).Where(r => quoted.Contains(r.Hash)))
        {
            Array.Fill(isQuoted, true, start, Length);
        }

        return Array.IndexOf(isQuoted, true) < 0 ? writing : Clean(writing, words, isQuoted);
    }

    static string Clean(string writing, List<(Span Span, uint Hash)> words, bool[] isQuoted)
    {
        System.Text.StringBuilder clean = new();
        var end = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (isQuoted[i])
            {
                clean.Append(writing, end, words[i].Span.Start - end).Append(Omission);
                while (i + 1 < words.Count && isQuoted[i + 1])
                {
                    i++;
                }

                end = words[i].Span.End;
            }
        }

        return clean.Append(writing, end, writing.Length - end).ToString();
    }

    static IEnumerable<ulong> Runs(string text) => Runs(Words(text)).Select(r => r.Hash);

    static IEnumerable<(int Start, ulong Hash)> Runs(List<(Span Span, uint Hash)> words)
    {
        for (var start = 0; start + Length <= words.Count; start++)
        {
            var hash = 0UL;
            for (var i = start; i < start + Length; i++)
            {
                hash = (hash * 0x9E3779B97F4A7C15) + words[i].Hash + 1;
            }

            yield return (start, hash);
        }
    }

    static List<(Span Span, uint Hash)> Words(string text)
    {
        List<(Span, uint)> words = [];
        for (WordReader reader = new(text); reader.Read();)
        {
            words.Add((reader.Span, reader.Hash));
        }

        return words;
    }
}
