using System.Globalization;
using MissingOffenders.Cases.Decisions;

namespace MissingOffenders.Web;

/// <summary>Values as people read them.</summary>
static class Shown
{
    /// <summary>A number as a search finds it: 1072, 0.5.</summary>
    public static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>A number as the page shows it: 1,072.</summary>
    public static string Grouped(double value) => value.ToString("#,##0.######", CultureInfo.InvariantCulture);

    /// <summary>A number with what its modifier makes of it.</summary>
    public static string Quantity(double value, string modifier) => modifier switch
    {
        "exact" => Grouped(value),
        "approx" => $"about {Grouped(value)}",
        _ => $"{modifier.Replace('-', ' ')} {Grouped(value)}",
    };

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
