using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>What stands around the claims of a sentence, and whether it is what their rules ask for.</summary>
/// <param name="Lattice">The sentence.</param>
/// <param name="Focus">What the text speaks of there.</param>
readonly record struct ClaimContext(Lattice Lattice, Focus Focus)
{
    const string Cell = "cell";
    const string NoBreakdown = "none";
    const string Question = "question";

    /// <summary>The last figure of the same sentence, or null.</summary>
    Draft? Counted => Focus.Last is { } last && last.Sentence == Lattice.Sentence ? last : null;

    /// <summary>Whether a rule may speak of its count here.</summary>
    public bool Admits(Claim claim) => HasTopic(claim) && (claim.IsVeto || IsOnSubject(claim)) && !TakesWhereaboutsForSubject(claim) && !FollowsNoFigure(claim) && !(Focus.TellsSince && claim.Has("series"));

    /// <summary>What the text speaks of at a count: the last topic before it in the sentence, or what was counted last; the next value of a row is of what its first counts.</summary>
    public string? MeasureAt(Claim claim)
    {
        var topic = Topics.In(Lattice).FindLast(t => t.First < claim.Count.First);
        return claim.Has("series") && Counted is { } row ? row.Measure
            : topic is not null && (Counted is not { } counted || topic.First > counted.Claim.Count.First) ? topic.Reading.Value
            : Focus.Measure;
    }

    bool HasTopic(Claim claim) => claim.Emission.Measure != Cell && Follows(claim.Emission.After) && (claim.TakesMeasureFromContext
        ? MeasureAt(claim) is { } measure && claim.Emission.Topics.Contains(measure)
        : claim.Emission.Topics.Count == 0
            || new[] { Focus.Measure, Focus.Last?.Measure }.Any(m => m is not null && claim.Emission.Topics.Contains(m))
            || Topics.In(Lattice).Exists(t => claim.Emission.Topics.Contains(t.Reading.Value)));

    /// <summary>Whether the text last spoke of sex offenders, and not of burglars or prisoners, where a count has no such noun of its own.</summary>
    bool IsOnSubject(Claim claim)
    {
        var last = Lattice.Mentions.Where(m => m.Type is MentionTypes.SexOffender or MentionTypes.Register or MentionTypes.OtherPopulation && m.First < claim.Match.End).MaxBy(m => m.First);
        return last is null ? Focus.OnSubject : last.Type != MentionTypes.OtherPopulation;
    }

    /// <summary>"Four have gone to Britain, three to Poland": Britain is where they are, not whose they are.</summary>
    bool TakesWhereaboutsForSubject(Claim claim) =>
        claim.Captured(claim.Emission.Subject) is { } subject && Lattice.OfType(MentionTypes.Breakdown).Any(b => b.First <= subject.First && subject.End <= b.End);

    /// <summary>"Proceedings were brought in 88 cases in 2004, 97 in 2005": where a value of a row counts nothing, the next counts nothing either.</summary>
    bool FollowsNoFigure(Claim claim) =>
        claim.Has("series") && Counted is null && Lattice.OfType(MentionTypes.Count).Any(c => c.End <= claim.Match.First);

    bool Follows(string? kind) =>
        kind is null || (kind == Question && Focus.Asked) || (Focus.Last is { } last && last.Sentence == Lattice.Sentence && (kind == NoBreakdown ? last.Breakdown.IsEmpty : last.Breakdown.Pairs.ContainsKey(kind)));
}
