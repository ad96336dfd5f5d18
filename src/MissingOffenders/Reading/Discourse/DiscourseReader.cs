using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Reading.Trails;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Discourse;

/// <summary>Goes through an article sentence by sentence and fills in what clauses leave out.</summary>
/// <param name="clauses">The clause rules.</param>
/// <param name="phase">Their phase, which says where a clause's words end.</param>
/// <param name="subjects">Finds whose count it is.</param>
/// <param name="tables">Reads tables.</param>
/// <param name="trail">Takes the steps.</param>
sealed class DiscourseReader(ClauseReader clauses, Phase phase, SubjectResolver subjects, TableReader tables, Trail trail)
{
    const int MostForcesOfTopic = SubjectResolver.MostForcesOfTopic;
    const string Step = "discourse";

    readonly List<Draft> drafts = [];
    readonly List<TrailEntry> vetoes = [];
    readonly NumberedQuestions questions = new();
    Focus? resumed;
    Block? last;
    Focus focus = new() { Article = subjects.Fallback };

    /// <summary>Counts that a rule refused as figures.</summary>
    public IReadOnlyList<TrailEntry> Vetoes => vetoes;

    /// <summary>The figures as stated, sentence by sentence: body first, headlines and captions after it, so that they know the context.</summary>
    public IReadOnlyList<Draft> Read(IReadOnlyList<Lattice> lattices)
    {
        focus = focus with { Measure = TopicOfHeadline(lattices) };
        var region = lattices.Select(RegionIn).FirstOrDefault(r => r is not null);
        foreach (var late in new[] { false, true })
        {
            // headlines and captions stand outside the flow of the text, but speak of the same
            resumed = null;
            focus = new() { Article = subjects.Fallback, Measure = focus.Measure, OnSubject = focus.OnSubject, Region = region };
            for (var i = 0; i < lattices.Count; i++)
            {
                if (TableReader.IsCell(lattices[i]))
                {
                    i = ReadTable(lattices, i, late) - 1;
                }
                else if (lattices[i].Sentence.Block.RanksBelowBody == late)
                {
                    ReadSentence(lattices[i], i);
                }
            }
        }

        return [.. drafts.InReadingOrder()];
    }

    /// <summary>What a list or table right below the headline counts, where nothing stands between them.</summary>
    static string? TopicOfHeadline(IReadOnlyList<Lattice> lattices) =>
        lattices.Where(l => l.Sentence.Block.Kind == BlockKind.Headline).Select(l => l.OfType(MentionTypes.Topic).FirstOrDefault()?.Reading.Value ?? TopicOf(l, isTitle: true)).FirstOrDefault(t => t is not null);

    /// <summary>Reads the table that begins at a sentence, once, and returns the index after it.</summary>
    int ReadTable(IReadOnlyList<Lattice> lattices, int first, bool late)
    {
        var end = first + 1;
        while (end < lattices.Count && TableReader.IsCell(lattices[end]))
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
        EnterBlock(lattice);
        var (before, entered) = (drafts.Count, focus);
        foreach (var claims in clauses.Read(lattice))
        {
            ReadCount(lattice, index, claims);
        }

        if (drafts.Count == before && subjects.Topic(lattice, focus) is { } topic)
        {
            focus = focus.On(topic);
        }

        LeaveList(drafts.Skip(before).Where(d => d.Subject.Force is not null).DistinctBy(d => d.Subject.Key, StringComparer.Ordinal).Count(), entered);
        var asks = drafts.Count == before && Asks(lattice);
        focus = focus with { OnSubject = Population.After(lattice) ?? focus.OnSubject, Region = RegionIn(lattice) ?? focus.Region, Forces = SubjectReader.OfForces(lattice) ?? focus.Forces, Asked = asks, TellsSince = TellsSince(lattice) };
        if (drafts.Count == before && TopicOf(lattice, asks || lattice.Tokens[^1].Norm == "?" || lattice.Sentence.Block.Kind == BlockKind.Heading) is { } measure)
        {
            focus = focus with { Measure = measure };
        }

        questions.Note(lattice, drafts.Count == before ? TopicOf(lattice, isTitle: true) : null);
    }

    /// <summary>What a sentence without figures speaks of; a title or a question also says it where it only names whom it counts.</summary>
    static string? TopicOf(Lattice lattice, bool isTitle) =>
        (isTitle ? Topics.In(lattice).LastOrDefault() : lattice.OfType(MentionTypes.Topic).LastOrDefault())?.Reading.Value;

    /// <summary>"In what year did each go missing?", and the years below it.</summary>
    bool TellsSince(Lattice lattice) => lattice.HasType(Topics.SinceWhen) || (focus.TellsSince && lattice.Tokens is [{ Kind: TokenKind.Number }, ..] && !lattice.HasType(MentionTypes.Topic));

    static bool Asks(Lattice lattice) => lattice.Tokens.Zip(lattice.Tokens.Skip(1)).Any(pair => pair is { First.Norm: "how", Second.Norm: "many" });

    static Area? RegionIn(Lattice lattice) => lattice.OfType(MentionTypes.Area).Select(m => ((AreaReading)m.Reading).Area).LastOrDefault(a => a.Level == "region");

    /// <summary>A row of forces leads nowhere; after two of them the text may go on with the last, but not in the next paragraph.</summary>
    void LeaveList(int forces, Focus entered)
    {
        focus = forces > MostForcesOfTopic ? focus.BackTo(entered) : focus;
        resumed = forces == MostForcesOfTopic ? entered : null;
    }

    void EnterBlock(Lattice lattice)
    {
        var block = lattice.Sentence.Block;
        focus = resumed is not null && block != last ? focus.BackTo(resumed) : focus;
        last = block;
        if (block.Kind == BlockKind.Heading)
        {
            focus = focus with { Heading = subjects.Topic(lattice, focus) };
        }

        if (questions.AnsweredBy(lattice) is { } asked)
        {
            focus = focus with { Measure = asked, Asked = true };
        }
    }

    void ReadCount(Lattice lattice, int index, IReadOnlyList<Claim> claims)
    {
        var context = new ClaimContext(lattice, focus);
        var chosen = claims.FirstOrDefault(context.Admits);
        foreach (var lost in claims.Where(c => c != chosen))
        {
            trail.Add(PhaseNames.Figure, lost.Rule.Id, lattice.SpanOf(lost.Match.First, lost.Match.End), "lost", chosen is null ? "no context that it could follow" : $"{chosen.Rule.Id} comes first");
        }

        if (chosen is null)
        {
            return;
        }

        var span = lattice.SpanOf(chosen.Match.First, chosen.Match.End);
        if (chosen.IsVeto)
        {
            vetoes.Add(new(PhaseNames.Figure, chosen.Rule.Id, span, "vetoed", chosen.Rule.Summary));
            trail.Add(PhaseNames.Figure, chosen.Rule.Id, span, "vetoed", chosen.Rule.Summary);
            return;
        }

        trail.Add(PhaseNames.Figure, chosen.Rule.Id, span, "found", $"{chosen.Emission.Measure} {chosen.Count.Reading.Value}");
        AddDrafts(lattice, index, chosen);
    }

    void AddDrafts(Lattice lattice, int index, Claim claim)
    {
        var vicinity = Vicinity.Of(lattice, claim, phase);
        var referent = ReferentOf(lattice, claim);
        var (owners, basis) = referent is null ? subjects.Resolve(vicinity, focus) : ([referent.Subject], "whole");
        foreach (var filled in owners.Select(owner => SlotFiller.Fill(vicinity, index, owner, basis, referent, focus)))
        {
            if (PartFit.Fit(filled, focus, drafts) is not { } draft)
            {
                trail.Add(Step, claim.Rule.Id, filled.Place, "dropped", "a part cannot exceed its whole");
                continue;
            }

            drafts.Add(draft);
            focus = focus.After(draft);
            trail.Add(Step, claim.Rule.Id, draft.Place, "found", $"subject {draft.Subject.Key} by {basis}, as of {draft.AsOf.Timex ?? "?"}, {draft.Breakdown}");
        }
    }

    /// <summary>The figure that "of these 44" or "of the 19" takes up, for a part that stands beside it, or for any clause that it opens.</summary>
    Draft? ReferentOf(Lattice lattice, Claim claim)
    {
        if (!claim.Has("part") && (claim.Captured(claim.Emission.Subject) is not null || lattice.Tokens[0].Norm != "of" || claim.Match.First == 0))
        {
            return null;
        }

        var wholes = lattice.OfType(MentionTypes.Count)
            .Where(m => m != claim.Count && m.First > 0 && lattice.Tokens[m.First - 1].Norm is "the" or "these" or "those" or "our" or "its" or "of")
            .Select(m => ((Quantity)m.Reading).Number)
            .ToHashSet();
        var named = subjects.NamedIn(lattice, focus);
        return drafts.FindLast(d => d.Sentence != lattice.Sentence && d.Breakdown.IsEmpty && wholes.Contains(d.Quantity.Number) && (named.Count == 0 || named.Contains(d.Subject.Key)));
    }
}
