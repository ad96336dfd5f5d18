using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Sources;

/// <summary>Goes through an article and finds for every sentence who says what, and what is direct speech.</summary>
sealed class SourceReader
{
    const string Source = "SOURCE";
    const string Asker = "ASKER";
    const string About = "NO-SOURCE";
    const string Pronoun = "pronoun";
    const int MostBlocksOfSilence = 2;

    /// <summary>One entry for each sentence, in the same order.</summary>
    public static IReadOnlyList<SourceContext> Read(Article article, IReadOnlyList<Lattice> sentences) => new SourceReader(article.Text).ReadAll(sentences);

    readonly string text;
    readonly SpeakerMemory memory = new();
    readonly List<SourceContext> contexts = [];
    Attribution? running;
    int silence;

    SourceReader(string text) => this.text = text;

    List<SourceContext> ReadAll(IReadOnlyList<Lattice> sentences)
    {
        // "A newspaper says ...": which one, a later sentence tells
        if (sentences.SelectMany(l => l.OfType(Asker)).FirstOrDefault() is { } asker)
        {
            memory.Expect(AsSource(asker));
        }

        foreach (var block in ByBlock(sentences))
        {
            ReadBlock(block);
        }

        return contexts;
    }

    static IEnumerable<List<Lattice>> ByBlock(IReadOnlyList<Lattice> sentences)
    {
        var block = new List<Lattice>();
        foreach (var sentence in sentences)
        {
            if (block.Count > 0 && block[0].Sentence.Block != sentence.Sentence.Block)
            {
                yield return block;
                block = [];
            }

            block.Add(sentence);
        }

        if (block.Count > 0)
        {
            yield return block;
        }
    }

    void ReadBlock(List<Lattice> block)
    {
        var span = block[0].Sentence.Block.Span;
        var speech = block[0].Sentence.Block.Kind is BlockKind.Headline ? [] : QuotationReader.Read(text, span).Where(q => q.IsSpeech).ToList();
        var named = block.ConvertAll(l => SourcesOf(l, speech));
        var speaker = SpeakerOf(speech, [.. named.SelectMany(n => n)]);
        Attribution? before = null;
        for (var i = 0; i < block.Count; i++)
        {
            var context = ContextOf(block[i], named[i], speech, speaker, before);
            contexts.Add(context);
            before = context.Source;
        }

        Remember(speech, speaker, EndsWithColon(block));
    }

    /// <summary>Keeps who speaks for the next blocks: a quotation may be opened anew in each, and a mark may be missing.</summary>
    void Remember(List<Quotation> speech, Attribution? speaker, bool announces)
    {
        silence = speech.Count > 0 ? 0 : silence + 1;
        running = announces ? memory.Last : speech.Count > 0 ? speaker : silence < MostBlocksOfSilence ? running : null;
    }

    /// <summary>The sources that a sentence names in its own words, resolved.</summary>
    List<(Mention Cue, Attribution Source)> SourcesOf(Lattice lattice, List<Quotation> speech)
    {
        var found = new List<(Mention, Attribution)>();
        var verbs = new HashSet<int>();
        foreach (var cue in lattice.OfType(Source).Where(m => !speech.Exists(q => q.Span.Contains(m.Span)) && !lattice.OfType(About).Any(n => n.Span == m.Span)))
        {
            // "Ann Ash, spokeswoman for the force, said": of two names for one verb the first is the speaker's
            if (cue.Parts.TryGetValue("v", out var verb) && !verbs.Add(verb.First))
            {
                continue;
            }

            if (memory.Resolve(AsSource(cue)) is { Type: not Pronoun } source)
            {
                memory.Heard(source);
                found.Add((cue, source));
            }
        }

        if (found.Count == 0)
        {
            memory.Met(lattice, AsSource);
        }

        return found;
    }

    Attribution AsSource(Mention mention) => new(mention.Span.Of(text).ReplaceLineEndings(" "), mention.Reading.Value, mention.Span);

    /// <summary>Who speaks in a block: the source beside its speech, or else who spoke before.</summary>
    Attribution? SpeakerOf(List<Quotation> speech, List<(Mention Cue, Attribution Source)> named) =>
        speech.Count == 0 ? null
        : named.Count > 0 ? named.MinBy(n => speech.Min(q => Distance(q.Span, n.Cue.Span))).Source
        : running;

    static int Distance(Span a, Span b) => a.Overlaps(b) ? 0 : Math.Max(b.Start - a.End, a.Start - b.End);

    bool EndsWithColon(List<Lattice> block) => text[block[^1].Sentence.Span.End - 1] == ':';

    SourceContext ContextOf(Lattice lattice, List<(Mention Cue, Attribution Source)> named, List<Quotation> speech, Attribution? speaker, Attribution? before)
    {
        var sentence = lattice.Sentence.Span;
        var quoted = speech.FindAll(q => q.Span.Overlaps(sentence));
        var scopes = speaker is null ? [] : quoted.ConvertAll(q => new SourceScope(speaker, q.Span, "speech"));
        scopes.AddRange(named.Select((n, i) => new SourceScope(n.Source, CueScope.Of(lattice, [.. named.Select(x => x.Cue)], i), n.Cue.FoundBy)));
        if (scopes.Count == 0 && before is not null && GoesOn(lattice))
        {
            scopes.Add(new(before, sentence, "goes-on"));
        }

        return new(scopes, quoted, lattice.OfType(Asker).FirstOrDefault() is { } asker ? AsSource(asker) : null);
    }

    /// <summary>Whether a sentence takes up the one before it: "One has been gone since 2006", "They ...".</summary>
    static bool GoesOn(Lattice lattice) =>
        lattice.Tokens[0].Norm is "they" or "these" or "those" or "that" or "of" or "among" or "both" or "it" or "the"
            ? lattice.Tokens[0].Norm != "the" && lattice.HasType(MentionTypes.Count)
            : lattice.At(0).Any(m => m.Type == MentionTypes.Count);
}
