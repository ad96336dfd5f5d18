using MissingOffenders.Text;

namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>
/// The time expressions of an article by the conventions of TIMEX3: a range is its two ends, a clock and its day are one time, and a
/// time told from another is counted from the one that the text named last.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="published">Its day of publication, or null where it is unknown.</param>
public sealed class TimexAnnotator(string text, DateOnly? published)
{
    const string Set = "SET";
    const string Frequency = "FREQUENCY";
    const int LengthOfDay = 10;
    const int LengthOfMonth = 7;
    static readonly HashSet<string> Types = new(StringComparer.Ordinal) { "DATE", "TIME", "DURATION", "TIME-REF", Set, Frequency };
    string? last;

    /// <summary>Whether a mention is a time expression.</summary>
    public static bool Takes(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return mention.Reading is TimexReading && Types.Contains(mention.Type);
    }

    /// <summary>The expressions of the next sentence, in reading order.</summary>
    /// <param name="sentence">All mentions of the sentence.</param>
    public IReadOnlyList<TimexAnnotation> Annotate(IEnumerable<Mention> sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return [.. Joined([.. sentence.Where(Takes).SelectMany(Parts)])];
    }

    /// <summary>A mention, or the two ends of a range whose words can be told apart.</summary>
    IEnumerable<TimexAnnotation> Parts(Mention mention)
    {
        var reading = (TimexReading)mention.Reading;
        var isLength = reading.Timex.StartsWith('P');
        if ((reading.Annotated is null || (isLength && mention.Parts.ContainsKey("v"))) && TimexRange.Split(reading.Timex) is var (first, second)
            && mention.Parts.GetValueOrDefault("a") is { } a && mention.Parts.GetValueOrDefault("b") is { } b && a.Span.End <= b.Span.Start)
        {
            yield return Make(mention, isLength ? a.Span.Union(mention.Parts["u"].Span) : a.Span, End(a, first), null);
            yield return Make(mention, new(b.Span.Start, mention.Span.End), End(b, second), null);
            yield break;
        }

        if (LengthBefore(mention) is var (length, end))
        {
            yield return length;
            yield return end;
            yield break;
        }

        yield return Ago(mention, reading) ?? Make(mention, mention.Span, reading.Timex3, reading.Mod);
    }

    /// <summary>"the six months to June": a length and its end.</summary>
    (TimexAnnotation Length, TimexAnnotation End)? LengthBefore(Mention mention)
    {
        if (mention.Parts.GetValueOrDefault("n") is not { Reading: Quantity number } n || mention.Parts.GetValueOrDefault("u") is not { } u
            || (mention.Parts.GetValueOrDefault("d") ?? mention.Parts.GetValueOrDefault("m")) is not { } end || end.First < u.End)
        {
            return null;
        }

        var value = end.Reading is TimexReading time ? time.Timex3
            : TimexResolver.Days(((TimexReading)mention.Reading).Timex).End is { } day ? TimexResolver.Day(day)[..LengthOfMonth]
            : "XXXX-" + end.Reading.Value;
        return (Make(mention, n.Span.Union(u.Span), FormattableString.Invariant($"P{number.Number:0.##}{u.Reading.Value}"), null), Make(mention, end.Span, value, null));
    }

    /// <summary>"more than ten years ago": a length that counts back from publication.</summary>
    TimexAnnotation? Ago(Mention mention, TimexReading reading)
    {
        const string ago = " ago";
        var end = mention.Span.End;
        return reading.Annotated is ['P', ..] length && mention.Type == "DURATION" && string.CompareOrdinal(text, end, ago, 0, ago.Length) == 0
            ? Make(mention, mention.Span with { End = end + ago.Length }, TimexResolver.Resolve($"{TimexAnchor.Present}-{length}", published) ?? length, reading.Mod is "MORE_THAN" ? "BEFORE" : reading.Mod is "LESS_THAN" ? "AFTER" : reading.Mod)
            : null;
    }

    static string End(Mention end, string value) => end.Reading is TimexReading own && !TimexResolver.IsRelative(own.Timex) ? own.Timex3 : value;

    TimexAnnotation Make(Mention mention, Span span, string value, string? mod)
    {
        // "since then": of a time that the text has not named, no more is known than that it is past
        var anchored = last is null && mention.Type == "TIME-REF" && TimexResolver.IsRelative(value) ? "PAST_REF" : Anchored(value);
        if (mention.Type == "DATE" && TimexResolver.Days(anchored).Start is not null)
        {
            last = anchored;
        }

        return new(span, TypeOf(mention, anchored), anchored, mod, mention);
    }

    /// <summary>The value with what it counts from filled in.</summary>
    string Anchored(string value)
    {
        if (value.StartsWith('T') && published is { } day)
        {
            return TimexResolver.Day(day) + value;
        }

        var part = value.IndexOf('T', StringComparison.Ordinal) is > 0 and var at && TimexResolver.IsRelative(value[..at]) ? value[at..] : "";
        var time = value[..^part.Length];
        return !TimexResolver.IsRelative(time) ? value
            : ((last is null ? null : TimexResolver.Relate(time, last)) ?? (published is { } today ? TimexResolver.Resolve(time.Replace(TimexAnchor.Reference, TimexAnchor.Present, StringComparison.Ordinal), today) : null) ?? time) + part;
    }

    /// <summary>A clock beside its day is one time with it: "at 6.30pm on Friday".</summary>
    IEnumerable<TimexAnnotation> Joined(List<TimexAnnotation> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (i + 1 < found.Count && Join(found[i], found[i + 1]) is { } joined)
            {
                yield return joined;
                i++;
            }
            else
            {
                yield return OnDay(found[i], found);
            }
        }
    }

    TimexAnnotation? Join(TimexAnnotation first, TimexAnnotation second)
    {
        var (clock, day) = first.Source.Type == "TIME" ? (first, second) : (second, first);
        if (clock.Source.Type != "TIME" || day.Source.Type != "DATE" || !IsDay(day.Value) || first.Span.End > second.Span.Start || !IsLink(text[first.Span.End..second.Span.Start]))
        {
            return null;
        }

        var time = clock.Value[clock.Value.IndexOf('T', StringComparison.Ordinal)..];
        return new(first.Span.Union(second.Span), "TIME", day.Value[..Math.Min(day.Value.Length, LengthOfDay)] + time, null, clock.Source);
    }

    /// <summary>A clock that stands alone belongs to the day that its sentence names.</summary>
    static TimexAnnotation OnDay(TimexAnnotation time, List<TimexAnnotation> sentence) =>
        time.Source.Type == "TIME" && sentence.Find(t => t.Source.Type == "DATE" && IsDay(t.Value)) is { } day
            ? time with { Value = day.Value[..LengthOfDay] + time.Value[time.Value.IndexOf('T', StringComparison.Ordinal)..] }
            : time;

    static bool IsDay(string value) => value.Length >= LengthOfDay && (value.Length == LengthOfDay || value[LengthOfDay] == 'T') && value[4] == '-';

    static bool IsLink(string words) => words.Trim() is "" or "," or "on" or "at" or ", at" or "(" or "by";

    static string TypeOf(Mention mention, string value) => mention.Type is Set or Frequency ? Set
        : value.StartsWith('P') && !value.StartsWith("PRESENT", StringComparison.Ordinal) && !value.StartsWith("PAST", StringComparison.Ordinal) ? "DURATION"
        : value.Contains('T', StringComparison.Ordinal) && !value.Contains('_', StringComparison.Ordinal) ? "TIME"
        : "DATE";
}
