using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Sets;

namespace MissingOffenders.Reading.Sources;

/// <summary>Whom an article names that may say what it counts, and to whom its counts have been given so far. Belongs to one thread.</summary>
sealed class ArticleSources
{
    const int MostOfSentence = 16;
    static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal) { ["AGENT"] = "met", ["PAPER"] = "paper", ["ASKER"] = "asks" };

    static readonly string[] Telling = ["SAY", "SHOW"];

    readonly string text;
    readonly IReadOnlyList<SourceContext> contexts;
    readonly List<NamedSource> named = [];
    readonly List<int> starts = [];
    readonly Dictionary<string, int> times = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);
    readonly Dictionary<CountSet, SourceAlternative> given = new(ReferenceEqualityComparer.Instance);

    /// <param name="article">The article.</param>
    /// <param name="parses">Its sentences.</param>
    public ArticleSources(Article article, IReadOnlyList<SentenceParse> parses)
    {
        text = article.Text;
        contexts = SourceReader.Read(article, [.. parses.Select(p => p.Lattice)]);
        for (var i = 0; i < parses.Count; i++)
        {
            starts.Add(named.Count);
            named.AddRange(NamedIn(parses[i], i).DistinctBy(n => $"{n.How} {n.Key}", StringComparer.Ordinal).Take(MostOfSentence));
        }

        starts.Add(named.Count);
        foreach (var source in named.DistinctBy(n => (n.Key, n.Sentence)))
        {
            times[source.Key] = times.GetValueOrDefault(source.Key) + 1;
        }

        Speaking = [.. named.Where(n => n.How == "says").DistinctBy(n => n.Key, StringComparer.Ordinal)];
        Main = Speaking.Count > 0 ? Speaking.MaxBy(n => times[n.Key]) : named.Count > 0 ? named.MaxBy(n => times[n.Key]) : null;
        Asker = named.Find(n => n.How == "asks");
    }

    /// <summary>Those who are said to say something, in the order in which they are first named.</summary>
    public IReadOnlyList<NamedSource> Speaking { get; }

    /// <summary>The source that most sentences name, or null.</summary>
    public NamedSource? Main { get; }

    /// <summary>Who asked for the figures, or null.</summary>
    public NamedSource? Asker { get; }

    /// <summary>The last count that was given a source or nobody, or null.</summary>
    public CountSet? Last { get; private set; }

    public SourceContext ContextOf(CountSet set) => contexts[set.Candidate.Index];

    /// <summary>The sources that a sentence names.</summary>
    public IEnumerable<NamedSource> Of(int sentence) => named.Take(starts[sentence]..starts[sentence + 1]);

    /// <summary>Those named before a sentence, the nearest first.</summary>
    public IEnumerable<NamedSource> Before(int sentence, int most)
    {
        for (var i = starts[sentence] - 1; i >= Math.Max(0, starts[sentence] - most); i--)
        {
            yield return named[i];
        }
    }

    /// <summary>Those named behind a sentence, the nearest first.</summary>
    public IEnumerable<NamedSource> After(int sentence, int most) => named.Take(starts[sentence + 1]..Math.Min(named.Count, starts[sentence + 1] + most));

    /// <summary>In how many sentences a source is named.</summary>
    public int Times(string key) => times.GetValueOrDefault(key);

    public SourceAlternative? Of(CountSet set) => given.GetValueOrDefault(set);

    /// <summary>How many counts have been given a source, or nobody for the empty key.</summary>
    public int Given(string key) => uses.GetValueOrDefault(key);

    /// <summary>How many counts have been asked about.</summary>
    public int Counts => given.Count;

    public void Give(CountSet set, SourceAlternative source)
    {
        given[set] = source;
        uses[source.Key] = Given(source.Key) + 1;
        Last = set;
    }

    /// <summary>What two names of the same source share.</summary>
    public static string KeyOf(Attribution source, Lattice lattice) =>
        lattice.OfType(MentionTypes.Force).FirstOrDefault(f => source.Span.Contains(f.Span))?.Reading is ForceReading { Force: var force } && source.Type == "force" ? force.Name : PlainName(source.Name);

    IEnumerable<NamedSource> NamedIn(SentenceParse parse, int index)
    {
        var lattice = parse.Lattice;
        foreach (var scope in contexts[index].Scopes)
        {
            yield return new(scope.Source, KeyOf(scope.Source, lattice), index, "says", scope.By);
        }

        foreach (var mention in lattice.Mentions)
        {
            if (Kinds.TryGetValue(mention.Type, out var how) && mention.Reading.Value != "pronoun")
            {
                yield return Named(mention.Span, mention.Reading.Value, how, mention.FoundBy);
            }
        }

        foreach (var verb in parse.Elements.OfType<VerbGroup>().Where(v => lattice.At(v.Main).Any(m => Telling.Contains(m.Type, StringComparer.Ordinal))))
        {
            var teller = parse.Beside(verb, -1) as NounGroup ?? (parse.Clauses.FirstOrDefault(c => c.Verb == verb) is { Subjects: [var first, ..] } ? first : null);
            if (teller is { IsPronoun: false, Count: null })
            {
                yield return Named(lattice.SpanOf(teller.First, teller.End), "person", "subject", verb.Lemma);
            }
            else if (teller is { IsPronoun: true } && Meant(lattice.Tokens[teller.First].Norm) is { } meant)
            {
                yield return meant with { Sentence = index, How = "meant", By = lattice.Tokens[teller.First].Norm };
            }
        }

        if (lattice.HasType("PAPER"))
        {
            foreach (var group in parse.Elements.OfType<NounGroup>().Where(g => g.Count is null && lattice.Tokens[g.End - 1].Capitalised && parse.Governor(g) is "by" or "to" or "from"))
            {
                yield return Named(lattice.SpanOf(group.First, group.End), "media", "by", parse.Governor(group)!);
            }
        }

        NamedSource Named(Text.Span span, string type, string how, string by)
        {
            var source = new Attribution(span.Of(text).ReplaceLineEndings(" "), type, span);
            return new(source, KeyOf(source, lattice), index, how, by);
        }
    }

    /// <summary>Whom "it" or "they" mean that say something: the last named that may.</summary>
    NamedSource? Meant(string pronoun) => pronoun is "it" or "this" or "they" or "these" ? named.FindLast(n => n.Source.Type is not ("person" or "politician")) : null;

    static string PlainName(string name)
    {
        var plain = name.ToLowerInvariant();
        return plain.StartsWith("the ", StringComparison.Ordinal) ? plain[4..] : plain.StartsWith("a ", StringComparison.Ordinal) ? plain[2..] : plain;
    }
}
