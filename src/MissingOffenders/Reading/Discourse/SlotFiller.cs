using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Reading.Discourse;

/// <summary>Fills the slots of a figure from its clause and from what the text speaks of around it.</summary>
static class SlotFiller
{
    const string Missing = "missing";
    const string Wanted = "wanted";
    const string Located = "located";
    const string Whereabouts = "whereabouts";
    const string Place = "place";
    const string Inclusion = "INCLUSION";
    const string OfThese = "OF-THESE";
    const int MostWordsAfterOpening = 2;

    // only those who are away have a place or a time of being away
    static readonly string[] OfAbsence = [Whereabouts, "since", "duration"];

    /// <summary>The figure that a claim makes for one of its subjects.</summary>
    public static Draft Fill(Vicinity vicinity, int index, Subject owner, string basis, Draft? referent, Focus focus)
    {
        var claim = vicinity.Claim;
        var breakdown = Inherited(vicinity, focus).Aggregate(BreakdownReader.Read(vicinity), (b, pair) => b.With(pair.Key, pair.Value));
        var context = referent ?? WholeOf(claim, breakdown, owner, focus);
        var measure = MeasureOf(vicinity, context, breakdown, focus);
        breakdown = measure == Located ? breakdown.Renamed(Whereabouts, Place) : breakdown; // where they were found is no secret
        var whole = context is not null && IsPart(measure, context.Measure) ? context : null;
        var period = PeriodResolver.Resolve(vicinity, focus);
        return new()
        {
            Claim = claim,
            Sentence = vicinity.Lattice.Sentence,
            SentenceIndex = index,
            Measure = measure,
            Quantity = (Quantity)claim.Count.Reading,
            Subject = owner,
            SubjectBasis = basis,
            AsOf = period.Timex is null && whole is not null ? whole.AsOf : period,
            Breakdown = breakdown,
            Whole = whole,
            Evidence = [EvidenceOf(vicinity.Lattice, claim)],
        };
    }

    /// <summary>Whether people of one measure can be among those of another: not the missing among the found.</summary>
    static bool IsPart(string part, string whole) => whole != Located || part == Located;

    /// <summary>
    /// What narrows a count because it narrows another: the next value of a series is of the same kind, and parts of a part
    /// ("seven are abroad, including one at high risk", "of these, 690 ...") lie inside it.
    /// </summary>
    static IEnumerable<KeyValuePair<string, string>> Inherited(Vicinity vicinity, Focus focus)
    {
        var last = focus.Last;
        var within = last is not null && last.Sentence == vicinity.Lattice.Sentence;
        var inherits = last is not null && (vicinity.Claim.Has("series") ? within : Opens(vicinity, within ? Inclusion : OfThese));
        return inherits ? last!.Breakdown.Pairs : [];
    }

    static bool Opens(Vicinity vicinity, string type) =>
        vicinity.Lattice.OfType(type).Any(m => m.End <= vicinity.Claim.Count.First && vicinity.Claim.Count.First - m.End <= MostWordsAfterOpening);

    static string MeasureOf(Vicinity vicinity, Draft? whole, Breakdown breakdown, Focus focus)
    {
        var claim = vicinity.Claim;
        if (claim.TakesMeasureFromContext && claim.Emission.Topics.Contains(Missing) && OfAbsence.Any(breakdown.Pairs.ContainsKey))
        {
            return new[] { whole?.Measure, focus.Measure }.FirstOrDefault(m => m is Missing or Wanted) ?? Missing;
        }

        return !claim.TakesMeasureFromContext ? claim.Emission.Measure : (claim.Has("part") && whole is not null && claim.Emission.Topics.Contains(whole.Measure) ? whole.Measure : null) ?? new ClaimContext(vicinity.Lattice, focus).MeasureAt(claim)!;
    }

    static Draft? WholeOf(Claim claim, Breakdown breakdown, Subject owner, Focus focus)
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
