using MissingOffenders.Clauses;
using MissingOffenders.Mentions;
using MissingOffenders.Rules;

namespace MissingOffenders.Discourse;

/// <summary>What stands around the claims of a sentence, and whether it is what their rules ask for.</summary>
/// <param name="Lattice">The sentence.</param>
/// <param name="Focus">What the text speaks of there.</param>
readonly record struct ClaimContext(Lattice Lattice, Focus Focus)
{
    public const string LocalTopic = "LOCAL-TOPIC";
    const string Cell = "cell";
    const string NoBreakdown = "none";
    const string Question = "question";

    // a topic for its own sentence only
    IEnumerable<Mention> Topics => Lattice.Mentions.Where(m => m.Type is MentionTypes.Topic or LocalTopic);

    /// <summary>Whether a rule may speak of its count here.</summary>
    public bool Admits(Claim claim) => HasTopic(claim) && (claim.IsVeto || IsOnSubject(claim)) && !TakesWhereaboutsForSubject(claim);

    /// <summary>What the text speaks of at a count: the last topic before it in the sentence, or what was counted last.</summary>
    public string? MeasureAt(int token)
    {
        var topic = Topics.LastOrDefault(t => t.First < token);
        var counted = Focus.Last is { } last && last.Sentence == Lattice.Sentence ? last : null;
        return topic is not null && (counted is null || topic.First > counted.Claim.Count.First) ? topic.Reading.Value : Focus.Measure;
    }

    bool HasTopic(Claim claim) => claim.Emission.Measure != Cell && Follows(claim.Emission.After) && (claim.TakesMeasureFromContext
        ? MeasureAt(claim.Count.First) is { } measure && claim.Emission.Topics.Contains(measure)
        : claim.Emission.Topics.Count == 0
            || new[] { Focus.Measure, Focus.Last?.Measure }.Any(m => m is not null && claim.Emission.Topics.Contains(m))
            || Topics.Any(t => claim.Emission.Topics.Contains(t.Reading.Value)));

    /// <summary>Whether the text last spoke of sex offenders, and not of burglars or prisoners, where a count has no such noun of its own.</summary>
    bool IsOnSubject(Claim claim)
    {
        var last = Lattice.Mentions.Where(m => m.Type is MentionTypes.SexOffender or MentionTypes.Register or MentionTypes.OtherPopulation && m.First < claim.Match.End).MaxBy(m => m.First);
        return last is null ? Focus.OnSubject : last.Type != MentionTypes.OtherPopulation;
    }

    /// <summary>"Four have gone to Britain, three to Poland": Britain is where they are, not whose they are.</summary>
    bool TakesWhereaboutsForSubject(Claim claim) =>
        claim.Captured(claim.Emission.Subject) is { } subject && Lattice.OfType(MentionTypes.Breakdown).Any(b => b.First <= subject.First && subject.End <= b.End);

    bool Follows(string? kind) =>
        kind is null || (kind == Question && Focus.Asked) || (Focus.Last is { } last && last.Sentence == Lattice.Sentence && (kind == NoBreakdown ? last.Breakdown.IsEmpty : last.Breakdown.Pairs.ContainsKey(kind)));
}
