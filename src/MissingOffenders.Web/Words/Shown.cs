using System.Globalization;
using System.Numerics;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Web.Words;

/// <summary>Values as people read them.</summary>
static class Shown
{
    /// <summary>A number as pages show it: 1,072.</summary>
    public static string Grouped<T>(T value)
        where T : INumber<T> => value.ToString("#,##0.######", CultureInfo.InvariantCulture);

    /// <summary>A number of things: 1 article, 2 articles.</summary>
    public static string Count(int number, string noun) => $"{Grouped(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>A number with what its modifier makes of it.</summary>
    public static string Quantity(double value, string modifier, double? high) => modifier switch
    {
        "between" => $"{Grouped(value)} to {Grouped(high ?? value)}",
        "exact" => Grouped(value),
        "approx" => $"about {Grouped(value)}",
        _ => $"{modifier.Replace('-', ' ')} {Grouped(value)}",
    };

    /// <summary>A figure in a line: 12 missing, Kent Police.</summary>
    public static string Figure(FigureItem item) => $"{Quantity(item.Value, item.Modifier, item.ValueHigh)} {item.Measure}, {item.Place}";

    /// <summary>The sign of a status in lists. Beside it stands its word, for those who do not see it.</summary>
    public static string Sign(ReviewStatus status) => status switch
    {
        ReviewStatus.Accepted => "✓",
        ReviewStatus.Corrected => "✎",
        ReviewStatus.Rejected => "✕",
        ReviewStatus.Unsure => "?",
        ReviewStatus.Split => "⑂",
        ReviewStatus.Merged => "⇥",
        ReviewStatus.Added => "+",
        ReviewStatus.Recheck => "↻",
        _ => "",
    };

    /// <summary>When, to the minute.</summary>
    public static string Time(DateTimeOffset at) => at.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What somebody typed into a field, without blanks around it; null for nothing.</summary>
    public static string? Tidy(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
