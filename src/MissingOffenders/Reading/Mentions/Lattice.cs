using MissingOffenders.Reading.Sentences;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Mentions;

/// <summary>The tokens of one sentence with all mentions found so far. Phases add to it; it belongs to one thread.</summary>
sealed class Lattice
{
    readonly string text;
    readonly List<Mention>[] startingAt;
    readonly HashSet<string> words = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> types = new(StringComparer.Ordinal);

    public Lattice(string text, Sentence sentence)
    {
        this.text = text;
        Sentence = sentence;
        startingAt = new List<Mention>[sentence.Tokens.Count];
        foreach (var token in sentence.Tokens)
        {
            words.Add(token.Norm);
        }
    }

    public Sentence Sentence { get; }

    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    /// <summary>Mentions in reading order, longer before shorter.</summary>
    public IEnumerable<Mention> Mentions => startingAt.Where(m => m is not null).SelectMany(m => m);

    /// <summary>Mentions that begin at a token, longer before shorter.</summary>
    public IReadOnlyList<Mention> At(int token) => startingAt[token] ?? [];

    public bool HasWord(string norm) => words.Contains(norm);

    public bool HasType(string type) => types.ContainsKey(type);

    public IEnumerable<Mention> OfType(string type) => HasType(type) ? Mentions.Where(m => m.Type == type) : [];

    public Mention Make(string type, int first, int end, MentionReading reading, string foundBy) =>
        new(type, SpanOf(first, end), first, end, reading, foundBy);

    public Span SpanOf(int first, int end) => new(Tokens[first].Span.Start, Tokens[end - 1].Span.End);

    public string Words(int first, int end) => SpanOf(first, end).Of(text);

    /// <summary>Adds a mention unless the same type stands there already.</summary>
    public void Add(Mention mention)
    {
        var list = startingAt[mention.First] ??= [];
        if (list.Exists(m => m.Type == mention.Type && m.End == mention.End))
        {
            return;
        }

        var index = list.FindIndex(m => m.End < mention.End);
        list.Insert(index < 0 ? list.Count : index, mention);
        types[mention.Type] = types.GetValueOrDefault(mention.Type) + 1;
    }

    public void Remove(Mention mention)
    {
        if (startingAt[mention.First].Remove(mention) && --types[mention.Type] == 0)
        {
            types.Remove(mention.Type);
        }
    }
}
