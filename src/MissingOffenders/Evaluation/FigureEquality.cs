namespace MissingOffenders.Evaluation;

/// <summary>When an extracted figure counts as right.</summary>
/// <remarks>Two careful readers agree on what <see cref="Core"/> compares; on the finer slots they often do not.</remarks>
static class FigureEquality
{
    static readonly HashSet<string> KnownMeasures = new(
        ["missing", "wanted", "registered", "managed", "breach", "located", "responding-forces", "forces-asked"], StringComparer.Ordinal);

    static readonly HashSet<string> SmallWords = new(["the", "of", "a", "to", "for", "and"], StringComparer.Ordinal);

    // words that tell one source from another only where a name has no others
    static readonly HashSet<string> PoliceWords = new(["police", "force"], StringComparer.Ordinal);

    /// <summary>Whether figures of this measure are scored at all.</summary>
    public static bool IsScored(string measure) => KnownMeasures.Contains(measure);

    /// <summary>Whether subject, family of measure, value and kinds of breakdown are right.</summary>
    public static bool Core(GoldFigure gold, PredictedFigure predicted) =>
        gold.Value == predicted.Value
        && Family(gold.Measure) == Family(predicted.Measure)
        && Kinds(gold.Breakdown).SetEquals(Kinds(predicted.Breakdown))
        && SameSubject(gold, predicted);

    /// <summary>Whether measure, modifier, time and the values of the breakdown are right.</summary>
    public static bool Strict(GoldFigure gold, PredictedFigure predicted) =>
        gold.Measure == predicted.Measure && gold.Modifier == predicted.Modifier && Period(gold, predicted) && Breakdown(gold, predicted);

    /// <summary>Whether the time is one of the right readings; no time is right only where the gold says so.</summary>
    public static bool Period(GoldFigure gold, PredictedFigure predicted) =>
        predicted.Period == (gold.Period ?? "") || predicted.Period == gold.PeriodAlt;

    /// <summary>Whether kinds and values of the breakdown are right; in worded values a hyphen is a space.</summary>
    public static bool Breakdown(GoldFigure gold, PredictedFigure predicted) =>
        gold.Breakdown.Count == predicted.Breakdown.Count
        && gold.Breakdown.All(p => predicted.Breakdown.TryGetValue(p.Key, out var value) && SameValue(value, p.Value));

    /// <summary>Whether two values of a breakdown are one; in worded values a hyphen is a space.</summary>
    public static bool SameValue(string value, string other) => Spaced(value) == Spaced(other);

    /// <summary>Whether the names of the sources share a word, or both are empty.</summary>
    public static bool Attribution(GoldFigure gold, PredictedFigure predicted)
    {
        var (expected, found) = (NameWords(gold.Attribution), NameWords(predicted.Attribution));
        return (expected.Count == 0 && found.Count == 0) || expected.Overlaps(found);
    }

    static bool SameSubject(GoldFigure gold, PredictedFigure predicted)
    {
        var (expected, found) = (Subject.Of(gold.Force, gold.Area), Subject.Of(predicted.Force, predicted.Area));
        return expected == found
            || (string.IsNullOrEmpty(gold.Force) && !found.IsForce && gold.AreaAlt.Any(a => Subject.AreaKey(a) == found.Key))
            || (found.IsForce && gold.Forces.Any(f => f.Equals(found.Key, StringComparison.OrdinalIgnoreCase)))
            || (!expected.IsForce && !found.IsForce && expected.IsMetByArea(found))
            || SamePlace(gold, predicted);
    }

    // a place may stand as breakdown in one of the two and as area in the other
    static bool SamePlace(GoldFigure gold, PredictedFigure predicted)
    {
        HashSet<string> areas = [Subject.AreaKey(gold.Area), Subject.AreaKey(predicted.Area)];
        return Place(gold.Breakdown) is { } expected && areas.Contains(expected)
            || (Place(predicted.Breakdown) is { } found && areas.Contains(found));
    }

    static string? Place(IReadOnlyDictionary<string, string> breakdown) =>
        breakdown.GetValueOrDefault("place") is { Length: > 0 } place ? Subject.AreaKey(place) : null;

    static string Family(string measure) => measure switch
    {
        "wanted" => "missing",
        "managed" => "registered",
        _ => measure,
    };

    static HashSet<string> Kinds(IReadOnlyDictionary<string, string> breakdown) =>
        breakdown.Keys.Where(k => k is not ("population" or "place"))
            .Select(k => k is "since" or "duration" ? "time" : k)
            .ToHashSet(StringComparer.Ordinal);

    static string Spaced(string value) => value is [>= 'a' and <= 'z', ..] ? value.Replace('-', ' ') : value;

    static HashSet<string> NameWords(string? name)
    {
        var words = ScoredWords.Of((name ?? "").ToLowerInvariant(), char.IsAsciiLetterOrDigit);
        words.ExceptWith(SmallWords);
        var telling = words.Except(PoliceWords, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return telling.Count > 0 ? telling : words;
    }
}
