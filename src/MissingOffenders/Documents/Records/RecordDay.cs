using System.Globalization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Datelines;

namespace MissingOffenders.Documents.Records;

/// <summary>Reads the day of publication as programs and people write it into data.</summary>
static class RecordDay
{
    const string Basis = "input";

    /// <summary>2015-03-10, 2015-03-10T09:30:00Z, 10 March 2015, March 2015-03, 2015 ...; null for anything else.</summary>
    public static PublicationDay? Of(string words)
    {
        words = words.Trim();
        return Exact(words, "yyyy-MM-dd") is { } day ? new(day, DayPrecision.Day, Basis)
            : words.Length > 10 && words[10] is 'T' or ' ' && Exact(words[..10], "yyyy-MM-dd") is { } timed ? new(timed, DayPrecision.Day, Basis)
            : Exact(words, "yyyyMMdd") is { } tight ? new(tight, DayPrecision.Day, Basis)
            : Exact(words, "yyyy-MM") is { } month ? new(month, DayPrecision.Month, Basis)
            : Exact(words, "yyyy") is { } year ? new(year, DayPrecision.Year, Basis)
            : DatelineReader.Read(words) is { } written ? new(written, DayPrecision.Day, Basis)
            : null;
    }

    static DateOnly? Exact(string words, string format) =>
        DateOnly.TryParseExact(words, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
