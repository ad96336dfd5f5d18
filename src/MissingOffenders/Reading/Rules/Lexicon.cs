using MissingOffenders.Reading.Mentions;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Rules;

/// <summary>All phrases of all lexicons and gazetteers in one trie over words: one pass finds them all.</summary>
sealed class Lexicon
{
    readonly TrieNode root = new();

    public Lexicon(IEnumerable<LexiconEntry> entries)
    {
        foreach (var entry in entries)
        {
            var node = root;
            foreach (var token in Tokenizer.Tokenize(entry.Phrase, new(0, entry.Phrase.Length)))
            {
                node = node.Children.TryGetValue(token.Norm, out var child) ? child : node.Children[token.Norm] = new();
            }

            node.Entries.Add(entry);
        }
    }

    /// <summary>Adds what stands in the sentence: of each type the longest at each place, nothing inside a longer one of its type.</summary>
    public void Annotate(Lattice lattice)
    {
        var endOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var longest = new Dictionary<string, (LexiconEntry Entry, int End)>(StringComparer.Ordinal);
        for (var first = 0; first < lattice.Tokens.Count; first++)
        {
            if (!root.Children.ContainsKey(lattice.Tokens[first].Norm))
            {
                continue;
            }

            FindLongest(lattice, first, longest);
            foreach (var (entry, end) in longest.Values)
            {
                var kind = Exclusive(entry.Type);
                if (endOf.GetValueOrDefault(kind) < end)
                {
                    endOf[kind] = end;
                    lattice.Add(lattice.Make(entry.Type, first, end, entry.Reading, entry.FoundBy));
                }
            }
        }
    }

    // forces are often named by their areas: the longer name wins, whichever it is
    static string Exclusive(string type) => type == MentionTypes.Area ? MentionTypes.Force : type;

    // fills a table that is used for token after token: making one for each would be most of the work
    void FindLongest(Lattice lattice, int first, Dictionary<string, (LexiconEntry Entry, int End)> longest)
    {
        longest.Clear();
        var node = root;
        var capital = false;
        for (var i = first; i < lattice.Tokens.Count && node.Children.TryGetValue(lattice.Tokens[i].Norm, out node); i++)
        {
            capital |= lattice.Tokens[i].Capitalised;
            foreach (var entry in node.Entries)
            {
                if ((!entry.CaseSensitive || capital) && (!entry.IsAcronym || lattice.Words(first, i + 1) == entry.Phrase))
                {
                    longest[Exclusive(entry.Type)] = (entry, i + 1);
                }
            }
        }
    }

    sealed class TrieNode
    {
        public Dictionary<string, TrieNode> Children { get; } = new(StringComparer.Ordinal);

        public List<LexiconEntry> Entries { get; } = [];
    }
}
