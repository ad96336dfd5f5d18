using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Deciding;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Reading.Subjects;
using MissingOffenders.Reading.Trails;
using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Meanings;
using MissingOffenders.Reading.Narrowings;
using MissingOffenders.Reading.Owners;
using MissingOffenders.Reading.Tables;
using MissingOffenders.Reading.Words;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;

using Candidate = MissingOffenders.Reading.Candidates.Candidate;

namespace MissingOffenders.Reading;

/// <summary>Reads the counts of an article, sentence by sentence, the body before headlines and captions.</summary>
/// <param name="subject">The subject.</param>
/// <param name="book">The words of the grammar.</param>
/// <param name="gazetteer">The known forces and areas.</param>
/// <param name="clauses">Finds what clause rules claim; null where they are not to be asked.</param>
/// <param name="chooser">Decides.</param>
/// <param name="trail">Takes what was done and why.</param>
sealed class ArticleReader(SubjectRules subject, WordBook book, Gazetteer gazetteer, ClauseReader? clauses, IChooser chooser, Trail trail)
{
    const int FarthestLead = 3;
    readonly Parser parser = new(book);
    readonly CandidateFinder candidates = new(book);
    readonly OwnerReader owners = new(gazetteer);
    readonly MeaningQuestions questions = new(subject, book, chooser.WantsNames);
    readonly OwnerRows rows = new(book);
    readonly Abroad abroad = new(book);
    readonly NarrowingQuestions narrowings = new(chooser.WantsNames);
    readonly List<HeldBackCount> heldBack = [];
    readonly List<string> unknown = [];
    readonly ReadingTrail steps = new(trail);
    readonly PredicateFinder predicates = new(subject.Frames);
    IReadOnlyDictionary<int, CellContext> cells = new Dictionary<int, CellContext>();
    List<List<Predicate>> said = [];

    /// <summary>The counts that were read and not told.</summary>
    public IReadOnlyList<HeldBackCount> HeldBack => [.. heldBack.OrderBy(h => h.Count.Start)];

    /// <summary>Verbs that are said of counts and that no frame knows, once for each count.</summary>
    public IReadOnlyList<string> UnknownPredicates => unknown;

    /// <summary>All counts of people with what they were taken for, in reading order.</summary>
    public IReadOnlyList<CountSet> Read(Article article, IReadOnlyList<Lattice> lattices)
    {
        var parses = lattices.Select(parser.Parse).ToList();
        said = parses.ConvertAll(predicates.Find);
        var state = new DiscourseState(CountryOf(lattices), ArticleOwner(article, lattices)) { Families = Families(), Aboutness = Aboutness(lattices), IsThemeOfHeadline = lattices.Any(l => l.Sentence.Block.Kind == BlockKind.Headline && IsOnTheme(l)), Spokens = Spokens(), Nations = [.. Nations(lattices).Append(owners.Country(gazetteer.Whole))], IsMoreOfOthers = IsMoreOfOthers(lattices) };
        state.Topic = parses.Index().Where(p => p.Item.Lattice.Sentence.Block.Kind == BlockKind.Headline).Select(p => SpokenIn(p.Index)).FirstOrDefault(m => m is not null);
        cells = new TableFinder(article.Text, parses).Find();
        var sets = new List<CountSet>();
        foreach (var late in new[] { false, true })
        {
            for (var i = 0; i < parses.Count; i++)
            {
                if (parses[i].Lattice.Sentence.Block.RanksBelowBody == late)
                {
                    sets.AddRange(ReadSentence(parses[i], i, state));
                }
            }
        }

        List<CountSet> read = [.. sets.OrderBy(s => s.Candidate.Index).ThenBy(s => s.Candidate.Count.First)];
        return new TimeGiver(subject, chooser, steps).Give(new SourceGiver(subject, chooser, steps).Give(read, article, parses), parses, said, article.Published);
    }

    List<CountSet> ReadSentence(SentenceParse parse, int index, DiscourseState state)
    {
        Enter(parse, index, state);
        steps.Parsed(parse);
        var cell = cells.GetValueOrDefault(index);
        state.Follow((object?)cell?.Column ?? (parse.Lattice.Sentence.Block.Kind == BlockKind.ListItem ? state.List : null));
        var claims = clauses?.Read(parse.Lattice);
        var found = candidates.Find(parse, index, said[index]).ConvertAll(c => c with { Cell = cell, IsTotal = cell?.IsTotal(book) == true, RuledOut = c.RuledOut ?? (cell is null ? null : questions.UnitOf(cell)), Claims = claims?.FirstOrDefault(l => l[0].Count.First == c.Count.First) ?? (claims is null ? null : []) });
        var named = owners.Read(parse.Lattice, state.Focus ?? (state.Article.Force is null ? null : state.Article), state.Country);
        var sets = new List<CountSet>();
        state.IsAbroad = abroad.Is(parse, named) || (state.IsAbroad && Abroad.GoesOn(named));
        foreach (var candidate in found)
        {
            if (RuledOut(candidate, state) is { } reason)
            {
                heldBack.Add(HeldBackReasons.RuledOut(candidate, reason, NoteUnknown(candidate)));
                continue;
            }

            var stoodFor = rows.StoodFor(candidate, named, found);
            var question = questions.Ask(candidate, state, named.FindAll(m => !stoodFor.Contains(m.Owner.Key)), Around(candidate, state), found);
            var decision = chooser.Choose(question, candidate);
            var reasons = chooser.Reasons(question, decision);
            state.Decide(candidate, subject.Kinds.Of(candidate.Lattice, candidate.Group), decision.Likely.Measure ?? MeaningQuestions.NoFigure);
            Note(candidate, question, decision, reasons);
            sets.AddRange(SetsOf(candidate, decision, reasons, named, found, state));
        }

        if (!TableFinder.IsCell(parse))
        {
            Leave(parse, named, state);
        }

        return sets;
    }

    string? NoteUnknown(Candidate candidate)
    {
        var verb = UnknownPredicate.Of(candidate, book);
        if (verb is not null)
        {
            unknown.Add(verb);
        }

        return verb;
    }

    string? RuledOut(Candidate candidate, DiscourseState state) => candidate.RuledOut ?? (state.IsAbroad ? "abroad"
        : subject.ThingOf(candidate.Lattice, candidate.Group, candidate.Sentence.Words) is { } thing ? $"counts {thing}" : null);

    /// <summary>The sets that a count opens and that are told; those that are not sure enough are what later counts go by all the same.</summary>
    List<CountSet> SetsOf(Candidate candidate, Choice decision, IReadOnlyList<Reason> reasons, List<OwnerMention> named, List<Candidate> counts, DiscourseState state)
    {
        var meaning = decision.Likely;
        var isTold = !decision.Meaning.IsNone;
        if (meaning.IsNone || meaning.Owner.IsUnknown)
        {
            return [];
        }

        if (isTold && Repetitions.Of(candidate, meaning, state.Sets, m => subject.Measures[m].Family, named.Count > 0) is { } again)
        {
            heldBack.Add(HeldBackReasons.Again(candidate, again, decision));
            state.Sets.Remove(again);
            state.Sets.Add(again);
            return [];
        }

        var sets = new List<CountSet>();
        foreach (var owner in rows.Of(candidate, meaning.Owner, named, counts))
        {
            var set = new CountSet(candidate, meaning.Measure!, owner, Breakdown.None, decision.OfLikeliest)
            {
                IsTold = isTold,
                Reasons = reasons,
                Choice = decision.OfLikeliest,
                Whole = Wholes.Of(candidate, state),
                IsOwnerNamed = named.Exists(m => m.Owner.Key == owner.Key) || candidate.Cell is not null,
            };
            sets.Add(Complete(set, counts, state));
        }

        state.Sets.AddRange(sets);
        state.LastMeasure = meaning.Measure;
        return sets.FindAll(s => s.IsTold);
    }

    void Note(Candidate candidate, Question<Meaning> question, Choice decision, IReadOnlyList<Reason> reasons)
    {
        var verb = NoteUnknown(candidate);
        steps.Decided(candidate, question, decision, reasons);
        if (decision.Meaning.IsNone || decision.Meaning.Owner.IsUnknown)
        {
            var held = HeldBackReasons.Count(candidate, question, decision, reasons, verb);
            heldBack.Add(held);
            steps.Held(held);
        }
    }

    /// <summary>Adds what narrows a set.</summary>
    CountSet Complete(CountSet set, IReadOnlyList<Candidate> counts, DiscourseState state)
    {
        foreach (var question in narrowings.Ask(set, counts))
        {
            if (chooser.Choose(question, set) is { Narrowing: { } narrowing, Probability: var certainty })
            {
                set = set with { Narrowing = set.Narrowing.With(narrowing.Kind, narrowing.Value), Probability = set.Probability * certainty };
            }
        }

        return set;
    }

    /// <summary>The owners that the words around a cell name, or that a clause rule captured.</summary>
    List<(string How, Owner Owner)> Around(Candidate candidate, DiscourseState state) => candidate.Cell is not { } cell ? Captured(candidate, state)
        : [.. Named("row", cell.Labels, state), .. Named("column", cell.Heads, state), .. Named("caption", cell.Captions, state)];

    List<(string How, Owner Owner)> Captured(Candidate candidate, DiscourseState state)
    {
        var captured = candidate.Claims?.Select(c => c.Captured(c.Emission.Subject)).FirstOrDefault(m => m is not null);
        return captured is null ? [] : [.. owners.Read(candidate.Lattice, state.Focus, state.Country).Where(m => m.First >= captured.First && m.End <= captured.End).Select(m => ("rule", m.Owner))];
    }

    IEnumerable<(string How, Owner Owner)> Named(string how, IReadOnlyList<SentenceParse> words, DiscourseState state) =>
        words.SelectMany(w => owners.Read(w.Lattice, state.Focus, state.Country)).Select(m => (how, m.Owner)).DistinctBy(o => o.Owner.Key, StringComparer.Ordinal).Take(2);

    void Enter(SentenceParse parse, int index, DiscourseState state)
    {
        var block = parse.Lattice.Sentence.Block;
        state.Sentence = index;
        state.LastTheme = IsOnTheme(parse.Lattice) ? index : state.LastTheme;
        if (state.Block != block)
        {
            state.List = block.Kind == BlockKind.ListItem ? state.List ?? block : null;
            state.Block = block;
            if (block.Kind is BlockKind.Heading)
            {
                state.Heading = owners.Read(parse.Lattice, null, state.Country) is [var only, ..] ? only.Owner : null;
            }
        }
    }

    void Leave(SentenceParse parse, List<OwnerMention> named, DiscourseState state)
    {
        foreach (var mention in named)
        {
            state.Name(mention.Owner);
        }

        var subjects = parse.Clauses.SelectMany(c => c.Subjects).ToHashSet(ReferenceEqualityComparer.Instance);
        var topical = named.Where(m => parse.GroupAt(m.First) is { } g && (subjects.Contains(g) || g.First <= 1)).Select(m => m.Owner).FirstOrDefault() ?? (named.Count == 1 ? named[0].Owner : null);
        state.Focus = topical ?? state.Focus;
        var spoken = SpokenIn(state.Sentence);
        state.Spoken = spoken ?? state.Spoken;
        state.People = subject.Kinds.Last(parse.Lattice) ?? state.People;
        if (parse.Lattice.Sentence.Block.Kind != BlockKind.ListItem)
        {
            state.Lead = spoken ?? (state.Sentence - state.LeadAt <= FarthestLead ? state.Lead : null);
            state.LeadAt = spoken is null ? state.LeadAt : state.Sentence;
        }
    }

    /// <summary>The measure that a sentence speaks of: the one of the highest rank, the first of several.</summary>
    string? SpokenIn(int sentence) =>
        said[sentence].Select(p => p.Measure).Where(m => m is not null && subject.Measures[m].Nature != "scope").MaxBy(m => subject.Measures[m!].Rank);

    /// <summary>How often the article speaks of each measure.</summary>
    Dictionary<string, int> Spokens() =>
        said.SelectMany(s => s.Select(p => p.Measure).Where(m => m is not null).Distinct(StringComparer.Ordinal)).GroupBy(m => m!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    /// <summary>The families of measures of which the article speaks, also where it denies them.</summary>
    HashSet<string> Families() =>
        said.SelectMany(s => s.SelectMany(p => p.Frame.Measures)).Distinct(StringComparer.Ordinal).Select(m => subject.Measures[m].Family).ToHashSet(StringComparer.Ordinal);

    bool IsMoreOfOthers(IReadOnlyList<Lattice> lattices) => lattices.Count(l => subject.Kinds.IsOther(l)) >= lattices.Count(IsOnTheme);

    bool IsOnTheme(Lattice lattice) => subject.Gate.Any(lattice.HasType);

    int Aboutness(IReadOnlyList<Lattice> lattices) => lattices.Count == 0 ? 0 : 10 * lattices.Count(l => subject.Gate.Any(l.HasType)) / lattices.Count;

    Owner CountryOf(IReadOnlyList<Lattice> lattices)
    {
        var nations = Nations(lattices);
        return nations.Count > 0 ? nations[0] : owners.Country(gazetteer.Whole);
    }

    /// <summary>The nations that the article names, the one named most first.</summary>
    List<Owner> Nations(IReadOnlyList<Lattice> lattices) =>
        [.. lattices.SelectMany(l => l.OfType(MentionTypes.Area)).Select(m => m.Reading).OfType<AreaReading>().Where(a => a.Area.Level == "nation")
            .GroupBy(a => a.Area.Name, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => owners.Country(g.Key))];

    Owner ArticleOwner(Article article, IReadOnlyList<Lattice> lattices)
    {
        var all = lattices.SelectMany(l => owners.Read(l, null, owners.Country(gazetteer.Whole))).Where(m => m.Owner.Force is not null)
            .GroupBy(m => m.Owner.Key, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.First().First).ToList();
        return all.Count > 0 ? all[0].First().Owner
            : article.Publisher is { } publisher && gazetteer.Find(publisher) is { } force ? new(force, null)
            : CountryOf(lattices);
    }
}
