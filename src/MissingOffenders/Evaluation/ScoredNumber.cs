using System.Globalization;

namespace MissingOffenders.Evaluation;

/// <summary>Numbers as gold files and exports print them, with or without thousands commas.</summary>
static class ScoredNumber
{
    /// <summary>The number that <paramref name="text"/> prints, or null where it prints none.</summary>
    public static decimal? Parse(string? text) =>
        decimal.TryParse(text?.Replace(",", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
