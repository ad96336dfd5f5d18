using MissingOffenders.Articles;
using MissingOffenders.Clauses;
using MissingOffenders.Figures;
using MissingOffenders.Mentions;
using MissingOffenders.Rules;
using MissingOffenders.Text;

namespace MissingOffenders.Discourse;

/// <summary>Goes through an article sentence by sentence and fills in what clauses leave out.</summary>
/// <param name="clauses">The clause rules.</param>
/// <param name="phase">Their phase, which says where a clause's words end.</param>
/// <param name="subjects">Finds whose count it is.</param>
/// <param name="tables">Reads tables.</param>
/// <param name="trail">Takes the steps.</param>
sealed class DiscourseReader(ClauseReader clauses, Phase phase, SubjectResolver subjects, TableReader tables, Trail trail)
{
    const string Context = "context";
    const string Veto = "none";
    const string Cell = "cell";
    const string Offender = "SEX-OFFENDER";
    const string Register = "REGISTER";
    const string OtherPopulation = "OTHER-POPULATION";
    const string Missing = "missing";
    const string Wanted = "wanted";
    const string Topic = "TOPIC";
    const string Inclusion = "INCLUSION";
    const string OfThese = "OF-THESE";
    const int MostWordsAfterOpening = 2;

    // a topic for its own sentence only
    const string LocalTopic = "LOCAL-TOPIC";
    const string Step = "discourse";
    // only those who are away have a place or a time of being away
    static readonly string[] OfAbsence = ["whereabouts", "since", "duration"];

    readonly List<Draft> drafts = [];
    readonly List<TrailEntry> vetoes = [];
    bool onSubject = true;
    Focus focus = new() { Article = subjects.Fallback };

    /// <summary>Counts that a rule refused as figures.</summary>
    public IReadOnlyList<TrailEntry> Vetoes => vetoes;

    /// <summary>The figures as stated, sentence by sentence: body first, headlines and captions after it, so that they know the context.</summary>
    public IReadOnlyList<Draft> Read(IReadOnlyList<Lattice> lattices)
    {
        foreach (var late in new[] { false, true })
        {
            // headlines and captions stand outside the flow of the text, but speak of the same
            focus = new() { Article = subjects.Fallback, Measure = focus.Measure };
            for (var i = 0; i < lattices.Count; i++)
            {
                if (TableReader.IsRow(lattices[i]))
                {
                    i = ReadTable(lattices, i, late) - 1;
                }
                else if (lattices[i].Sentence.Block.Kind is BlockKind.Headline or BlockKind.Caption == late)
                {
                    ReadSentence(lattices[i], i);
                }
            }
        }

        return [.. drafts.OrderBy(d => d.Place.Start)];
    }

    /// <summary>Reads the table that begins at a sentence, once, and returns the index after it.</summary>
    int ReadTable(IReadOnlyList<Lattice> lattices, int first, bool late)
    {
        var end = first + 1;
        while (end < lattices.Count && TableReader.IsRow(lattices[end]))
        {
            end++;
        }

        if (!late)
        {
            drafts.AddRange(tables.Read(lattices, first, end, focus));
        }

        return end;
    }

    void ReadSentence(Lattice lattice, int index)
    {
        var before = drafts.Count;
        EnterBlock(lattice);
        foreach (var claims in clauses.Read(lattice))
        {
            ReadCount(lattice, index, claims);
        }

        if (drafts.Count == before && subjects.Topic(lattice, focus) is { } topic)
        {
            focus = focus.On(topic);
        }

        if (lattice.Mentions.LastOrDefault(m => m.Type is Offender or Register or OtherPopulation) is { } population)
        {
            onSubject = population.Type != OtherPopulation;
        }

        if (drafts.Count == before && lattice.OfType(Topic).LastOrDefault() is { } measure)
        {
            focus = focus with { Measure = measure.Reading.Value };
        }
    }

    static IEnumerable<Mention> Topics(Lattice lattice) => lattice.Mentions.Where(m => m.Type is Topic or LocalTopic);

    /// <summary>What the text speaks of at a count: the last topic before it in the sentence, or what was counted last.</summary>
    string? MeasureAt(Lattice lattice, int token)
    {
        var topic = Topics(lattice).LastOrDefault(t => t.First < token);
        var counted = drafts.Count > 0 && drafts[^1].Sentence == lattice.Sentence ? drafts[^1] : null;
        return topic is not null && (counted is null || topic.First > counted.Claim.Count.First) ? topic.Reading.Value : focus.Measure;
    }

    void EnterBlock(Lattice lattice)
    {
        var block = lattice.Sentence.Block;
        if (block.Kind == BlockKind.Heading)
        {
            focus = focus with { Heading = subjects.Topic(lattice, focus) };
        }
    }

    void ReadCount(Lattice lattice, int index, IReadOnlyList<Claim> claims)
    {
        var chosen = claims.FirstOrDefault(c => HasContext(lattice, c) && IsOnSubject(lattice, c));
        foreach (var lost in claims.Where(c => c != chosen))
        {
            trail.Add(PhaseNames.Figure, lost.Rule.Id, lattice.SpanOf(lost.Match.First, lost.Match.End), "lost", chosen is null ? "no context that it could follow" : $"{chosen.Rule.Id} comes first");
        }

        if (chosen is null)
        {
            return;
        }

        var span = lattice.SpanOf(chosen.Match.First, chosen.Match.End);
        if (chosen.Emission.Measure == Veto)
        {
            vetoes.Add(new(PhaseNames.Figure, chosen.Rule.Id, span, "vetoed", chosen.Rule.Summary));
            trail.Add(PhaseNames.Figure, chosen.Rule.Id, span, "vetoed", chosen.Rule.Summary);
            return;
        }

        trail.Add(PhaseNames.Figure, chosen.Rule.Id, span, "found", $"{chosen.Emission.Measure} {chosen.Count.Reading.Value}");
        AddDrafts(lattice, index, chosen);
    }

    bool HasContext(Lattice lattice, Claim claim) => claim.Emission.Measure != Cell && Follows(lattice, claim.Emission.After) && (claim.Emission.Measure == Context
        ? MeasureAt(lattice, claim.Count.First) is { } measure && claim.Emission.Topics.Contains(measure)
        : claim.Emission.Topics.Count == 0
            || new[] { focus.Measure, focus.Last?.Measure }.Any(m => m is not null && claim.Emission.Topics.Contains(m))
            || Topics(lattice).Any(t => claim.Emission.Topics.Contains(t.Reading.Value)));

    /// <summary>Whether the text last spoke of sex offenders, and not of burglars or prisoners, where a count has no such noun of its own.</summary>
    bool IsOnSubject(Lattice lattice, Claim claim)
    {
        var last = lattice.Mentions.Where(m => m.Type is Offender or Register or OtherPopulation && m.First < claim.Match.End).MaxBy(m => m.First);
        return last is null ? onSubject : last.Type != OtherPopulation;
    }

    bool Follows(Lattice lattice, string? kind) =>
        kind is null || (focus.Last is { } last && last.Sentence == lattice.Sentence && (kind == Veto ? last.Breakdown.IsEmpty : last.Breakdown.Pairs.ContainsKey(kind)));

    void AddDrafts(Lattice lattice, int index, Claim claim)
    {
        var vicinity = Vicinity.Of(lattice, claim, phase);
        var referent = ReferentOf(lattice, claim);
        var (owners, basis) = referent is null ? subjects.Resolve(vicinity, focus) : ([referent.Subject], "whole");
        foreach (var draft in owners.Select(owner => Fill(vicinity, index, owner, basis, referent)))
        {
            if (Exceeds(draft, focus.Whole))
            {
                trail.Add(Step, claim.Rule.Id, draft.Place, "dropped", $"a part cannot exceed its whole of {focus.Whole!.Quantity.Value}");
                continue;
            }

            drafts.Add(draft);
            focus = focus.After(draft);
            trail.Add(Step, claim.Rule.Id, draft.Place, "found", $"subject {draft.Subject.Key} by {basis}, as of {draft.AsOf.Timex ?? "?"}, {draft.Breakdown}");
        }
    }

    /// <summary>The figure that "of these 44" or "of the 19" takes up, for a part that stands beside it.</summary>
    Draft? ReferentOf(Lattice lattice, Claim claim)
    {
        if (!claim.Has("part"))
        {
            return null;
        }

        var wholes = lattice.OfType(ClauseReader.Count)
            .Where(m => m != claim.Count && m.First > 0 && lattice.Tokens[m.First - 1].Norm is "the" or "these" or "those" or "our" or "its" or "of")
            .Select(m => ((Quantity)m.Reading).Number)
            .ToHashSet();
        var named = subjects.NamedIn(lattice, focus);
        return drafts.FindLast(d => d.Sentence != lattice.Sentence && d.Breakdown.IsEmpty && wholes.Contains(d.Quantity.Number) && (named.Count == 0 || named.Contains(d.Subject.Key)));
    }

    Draft Fill(Vicinity vicinity, int index, Subject owner, string basis, Draft? referent)
    {
        var claim = vicinity.Claim;
        var breakdown = Inherited(vicinity).Aggregate(BreakdownReader.Read(vicinity), (b, pair) => b.With(pair.Key, pair.Value));
        var whole = referent ?? WholeOf(claim, breakdown, owner);
        var period = PeriodResolver.Resolve(vicinity, focus);
        return new()
        {
            Claim = claim,
            Sentence = vicinity.Lattice.Sentence,
            SentenceIndex = index,
            Measure = MeasureOf(vicinity, whole, breakdown),
            Quantity = (Quantity)claim.Count.Reading,
            Subject = owner,
            SubjectBasis = basis,
            AsOf = period.Timex is null && whole is not null ? whole.AsOf : period,
            Breakdown = breakdown,
            Whole = whole,
            Evidence = [EvidenceOf(vicinity.Lattice, claim)],
        };
    }

    /// <summary>Whether a count that would be a part of the last whole is larger than it, so that it speaks of something else.</summary>
    static bool Exceeds(Draft draft, Draft? whole) =>
        draft.Claim.Emission.Measure == Context && draft.Claim.Has("part") && draft.Whole is null && whole is not null && whole.Measure == draft.Measure
        && whole.Subject.Key == draft.Subject.Key && whole.Breakdown.IsEmpty && whole.Quantity.Modifier == Modifier.Exact && draft.Quantity.Number > whole.Quantity.Number;

    /// <summary>
    /// What narrows a count because it narrows another: the next value of a series is of the same kind, and parts of a part
    /// ("seven are abroad, including one at high risk", "of these, 690 ...") lie inside it.
    /// </summary>
    IEnumerable<KeyValuePair<string, string>> Inherited(Vicinity vicinity)
    {
        var last = focus.Last;
        var within = last is not null && last.Sentence == vicinity.Lattice.Sentence;
        var inherits = last is not null && (vicinity.Claim.Has("series") ? within : Opens(vicinity, within ? Inclusion : OfThese));
        return inherits ? last!.Breakdown.Pairs : [];
    }

    static bool Opens(Vicinity vicinity, string type) =>
        vicinity.Lattice.OfType(type).Any(m => m.End <= vicinity.Claim.Count.First && vicinity.Claim.Count.First - m.End <= MostWordsAfterOpening);

    string MeasureOf(Vicinity vicinity, Draft? whole, Breakdown breakdown)
    {
        var claim = vicinity.Claim;
        if (claim.Emission.Measure == Context && OfAbsence.Any(breakdown.Pairs.ContainsKey))
        {
            return new[] { whole?.Measure, focus.Measure }.FirstOrDefault(m => m is Missing or Wanted) ?? Missing;
        }

        return claim.Emission.Measure != Context ? claim.Emission.Measure : (claim.Has("part") ? whole?.Measure : null) ?? MeasureAt(vicinity.Lattice, claim.Count.First)!;
    }

    Draft? WholeOf(Claim claim, Breakdown breakdown, Subject owner)
    {
        var candidate = claim.Has("part") || !breakdown.IsEmpty ? focus.Whole ?? focus.Last : null;
        return candidate is not null && candidate.Subject.Key == owner.Key && candidate.Quantity.Number >= ((Quantity)claim.Count.Reading).Number ? candidate : null;
    }

    static Evidence EvidenceOf(Lattice lattice, Claim claim)
    {
        var number = claim.Count.Parts.GetValueOrDefault("n") ?? claim.Count;
        return new(lattice.SpanOf(Math.Min(claim.Match.First, claim.Count.First), Math.Max(claim.Match.End, claim.Count.End)), lattice.Sentence.Span, number.Span);
    }
}
