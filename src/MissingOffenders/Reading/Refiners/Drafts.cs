using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Mentions.Timexes;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Refiners;

/// <summary>Makes drafts of the sets that an article counts.</summary>
static class Drafts
{
    const string FromContext = "context";

    public static IReadOnlyList<Draft> Of(IReadOnlyList<CountSet> sets, DateOnly? published)
    {
        var drafts = new Dictionary<CountSet, Draft>(ReferenceEqualityComparer.Instance);
        foreach (var set in sets)
        {
            drafts.Add(set, Make(set, published));
        }

        return [.. sets.Select(s => s.Whole is { } whole && drafts.TryGetValue(whole, out var of) ? drafts[s] with { Whole = of } : drafts[s])];
    }

    static Draft Make(CountSet set, DateOnly? published)
    {
        var candidate = set.Candidate;
        var said = candidate.Said.Where(p => p.Predicate.Measure == set.Measure && p.Link < Link.WrongPart).OrderBy(p => p.Link).Select(p => (Predication?)p).FirstOrDefault();
        return new()
        {
            Set = set,
            Sentence = candidate.Lattice.Sentence,
            SentenceIndex = candidate.Index,
            Measure = set.Measure,
            Quantity = candidate.Quantity,
            Owner = set.Owner,
            IsOwnerNamed = set.IsOwnerNamed,
            AsOf = AsOfOf(set, published),
            Breakdown = set.Narrowing,
            Attribution = set.Source,
            InQuotation = set.IsQuoted,
            Evidence = [new(Quote(candidate, said), candidate.Lattice.Sentence.Span, candidate.Count.Span)],
            RuleId = said is { } p ? $"{p.Predicate.Frame.Name}.{p.Link.ToString().ToLowerInvariant()}" : candidate.Cell is null ? FromContext : "table",
        };
    }

    static AsOf AsOfOf(CountSet set, DateOnly? published)
    {
        if (set.AsOf is null)
        {
            return published is { } day ? new(TimexResolver.Day(day), day, day, AsOfBasis.Publication) : AsOf.Unknown;
        }

        var (start, end) = TimexResolver.Days(set.AsOf);
        return new(set.AsOf, start, end, set.IsTimeBeside ? AsOfBasis.Stated : AsOfBasis.Document);
    }

    /// <summary>The counted group and the words that say of it what it is.</summary>
    static Span Quote(Candidate candidate, Predication? said)
    {
        var (first, end) = (Math.Min(candidate.Group.Begin, candidate.Count.First), Math.Max(candidate.Group.End, candidate.Count.End));
        if (said is { Predicate: var predicate })
        {
            (first, end) = (Math.Min(first, predicate.First), Math.Max(end, predicate.End));
        }

        return candidate.Lattice.SpanOf(first, end);
    }
}
