using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MissingOffenders.Text;

/// <summary>Days as the case and the exports write them: ISO 8601, <c>2015-03-10</c>.</summary>
public static class IsoDay
{
    const string Format = "yyyy-MM-dd";

    /// <summary>A day in words of the format; null for none.</summary>
    [return: NotNullIfNotNull(nameof(day))]
    public static string? Of(DateOnly? day) => day?.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The day that is written so; null for anything else.</summary>
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
