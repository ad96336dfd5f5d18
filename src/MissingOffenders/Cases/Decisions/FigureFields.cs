using System.Globalization;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Timexes;
using MissingOffenders.Text;

namespace MissingOffenders.Cases.Decisions;

/// <summary>The fields of a figure that a reviewer may change, by their columns in <c>figures.csv</c>.</summary>
public static class FigureFields
{
    static readonly (string Name, Func<FigureRow, string?> Get, Func<FigureRow, string?, FigureRow> Set)[] Fields =
    [
        ("measure", f => f.Measure, (f, v) => f with { Measure = v!, Unit = FigureRows.UnitOf(v!) }),
        ("value", f => Text(f.Value), (f, v) => Bounded(f with { Value = Number(v)!.Value, ValueText = f.ValueText.Length == 0 ? v! : f.ValueText })),
        ("modifier", f => f.Modifier, (f, v) => Bounded(f with { Modifier = v! })),
        ("force", f => f.Force, (f, v) => f with { Force = v }),
        ("area", f => f.Area, (f, v) => f with { Area = v }),
        ("area_level", f => f.AreaLevel, (f, v) => f with { AreaLevel = v }),
        ("as_of", f => f.AsOf, (f, v) => Dated(f, v)),
        ("breakdown", f => f.Breakdown, (f, v) => f with { Breakdown = v }),
        ("attribution", f => f.Attribution, (f, v) => f with { Attribution = v }),
        ("attribution_type", f => f.AttributionType, (f, v) => f with { AttributionType = v }),
    ];

    /// <summary>What <c>area_level</c> can be.</summary>
    public static IReadOnlyList<string> AreaLevels { get; } = ["nation", "region", "force-area", "county", "city", "island", "part", "joint"];

    /// <summary>What <c>attribution_type</c> can be.</summary>
    public static IReadOnlyList<string> AttributionTypes { get; } = ["force", "government", "media", "charity", "politician", "records", "person"];

    /// <summary>Their names, in the order of a form.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Fields.Select(f => f.Name)];

    /// <summary>What a field of a figure holds; null for nothing.</summary>
    /// <exception cref="InvalidOperationException">There is no such field.</exception>
    public static string? Get(FigureRow figure, string field) => Fields.First(f => f.Name == field).Get(figure);

    /// <summary>What all fields of a figure hold, by name.</summary>
    public static Dictionary<string, string?> Of(FigureRow figure) => Fields.ToDictionary(f => f.Name, f => f.Get(figure), StringComparer.Ordinal);

    /// <summary>The figure with other values in fields that can take them; what follows from these is worked out again.</summary>
    public static FigureRow With(FigureRow figure, IReadOnlyDictionary<string, string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Fields.Where(f => values.ContainsKey(f.Name) && Problem(f.Name, values[f.Name]) is null)
            .Aggregate(figure, (changed, field) => field.Set(changed, values[field.Name]));
    }

    /// <summary>Why a field cannot hold a value, in words for the reviewer; null where it can.</summary>
    public static string? Problem(string field, string? value) => field switch
    {
        "measure" when string.IsNullOrWhiteSpace(value) => "Say what is counted: missing, wanted, registered ...",
        "value" when Number(value) is not >= 0 => "Give a number from 0, as 1234 or 0.5.",
        "modifier" when value is null || !ModifierCodes.TryParse(value, out _) => "Choose one of the words in the list.",
        "area_level" when value is not null && !AreaLevels.Contains(value, StringComparer.Ordinal) => $"Choose one of: {string.Join(", ", AreaLevels)}.",
        "attribution_type" when value is not null && !AttributionTypes.Contains(value, StringComparer.Ordinal) => $"Choose one of: {string.Join(", ", AttributionTypes)}.",
        "as_of" when value is not null && TimexResolver.Days(value) is (null, null) => "Give a day, month or year: 2015-03-10, 2015-03, 2015.",
        "breakdown" when value is not null && !value.Split(';').All(p => p.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && at < p.Length - 1) => "Give pairs: since=2014;whereabouts=abroad.",
        _ => null,
    };

    static string Text(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    static FigureRow Bounded(FigureRow figure)
    {
        _ = ModifierCodes.TryParse(figure.Modifier, out var modifier);
        if (modifier == Modifier.Between)
        {
            return figure with { ValueLow = figure.Value, ValueHigh = Math.Max(figure.Value, figure.ValueHigh ?? figure.Value) };
        }

        Quantity quantity = new((decimal)Math.Min(figure.Value, 1e15), modifier);
        return figure with { ValueLow = (double?)quantity.Low, ValueHigh = (double?)quantity.High };
    }

    static FigureRow Dated(FigureRow figure, string? timex)
    {
        var (start, end) = timex is null ? (null, null) : TimexResolver.Days(timex);
        return figure with
        {
            AsOf = timex,
            AsOfStart = IsoDay.Of(start),
            AsOfEnd = IsoDay.Of(end),
            AsOfBasis = timex is null ? "unknown" : figure.AsOfBasis is "unknown" or "publication" ? "document" : figure.AsOfBasis,
        };
    }
}
