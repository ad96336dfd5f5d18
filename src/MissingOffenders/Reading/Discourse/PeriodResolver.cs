using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Timexes;

namespace MissingOffenders.Reading.Discourse;

/// <summary>Finds the time that a count is true of, where its own clause tells it.</summary>
static class PeriodResolver
{
    static readonly HashSet<string> DaysOfTelling = new(StringComparer.Ordinal) { "today", "yesterday", "night", "tonight", "morning", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" };

    // "last year" of an article without a date
    const string Present = "PRESENT_REF";

    public static AsOf Resolve(Vicinity vicinity, Focus focus)
    {
        var claim = vicinity.Claim;
        if (claim.Captured(claim.Emission.When) is { Reading: TimexReading bound })
        {
            return Stated(bound.Timex, focus);
        }

        var narrowing = vicinity.Lattice.Mentions.Where(m => m.Type is MentionTypes.Breakdown or "SINCE")
            .Concat(claim.Narrowing)
            .ToList();
        var date = vicinity.Nearest(MentionTypes.Date).FirstOrDefault(d => !IsDayOfTelling(vicinity.Lattice, d) && !OpensNext(vicinity, d) && !narrowing.Exists(n => n.First <= d.First && d.End <= n.End));
        return date is { Reading: TimexReading timex } ? Stated(timex.Timex, focus) : AsOf.Unknown;
    }

    /// <summary>"In 2014 there were 12, in 2015 14": a date right before the next count is that count's.</summary>
    static bool OpensNext(Vicinity vicinity, Mention date) =>
        date.First >= vicinity.Claim.Match.End && date.End < vicinity.Lattice.Tokens.Count && vicinity.Lattice.At(date.End).Any(m => m.Type == MentionTypes.Count);

    /// <summary>"Today", "last night": when it was told, not when it was true.</summary>
    static bool IsDayOfTelling(Lattice lattice, Mention date) => DaysOfTelling.Contains(lattice.Tokens[date.End - 1].Norm);

    static AsOf Stated(string timex, Focus focus)
    {
        var value = !TimexResolver.IsRelative(timex) ? timex : focus.Last?.AsOf.Timex is { } reference ? TimexResolver.Relate(timex, reference) : null;
        return value is null || value.StartsWith(Present, StringComparison.Ordinal) ? AsOf.Unknown : Of(value, AsOfBasis.Stated);
    }

    /// <summary>The time that a value means.</summary>
    public static AsOf Of(string timex, AsOfBasis basis)
    {
        var (start, end) = TimexResolver.Days(timex);
        return new(timex, start, end, basis);
    }
}
