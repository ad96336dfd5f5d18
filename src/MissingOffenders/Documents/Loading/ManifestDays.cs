using System.Globalization;
using MissingOffenders.Documents.Datelines;

namespace MissingOffenders.Documents.Loading;

/// <summary>
/// Reads the days of a column as spreadsheets leave them: <c>2014-04-03 09:00</c>, <c>03/04/2014</c>, <c>3 April 2014</c>, <c>41732</c>. A day
/// that can be read in two ways is read where the other days of the column show their order.
/// </summary>
sealed class ManifestDays
{
    const int Longest = 40;

    /// <summary>Numbers of days in spreadsheets: of 2000-01-01 and of 2049-12-31.</summary>
    const int FirstSerial = 36526;
    const int LastSerial = 54788;

    static readonly DateOnly SerialZero = new(1899, 12, 30);
    readonly bool? monthFirst;

    public ManifestDays(IEnumerable<string> column)
    {
        var orders = column.Select(OrderOf).OfType<bool>().Distinct().ToList();
        monthFirst = orders is [var only] ? only : null;
    }

    /// <summary>The day, or null where it is none or not certain.</summary>
    public DateOnly? Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) ? (serial is >= FirstSerial and <= LastSerial ? SerialZero.AddDays(serial) : null)
        : DateOnly.TryParseExact(text, ["d-MMM-yy", "d MMM yy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var brief) ? brief
        : text.Length > Longest || DatelineReader.Find(text, DateWords.English) is not [var found] ? null
        : found.Swapped is not { } swapped ? found.Day
        : monthFirst switch { true => swapped, false => found.Day, null => null };

    /// <summary>Whether the month stands first; null where the text does not show it.</summary>
    static bool? OrderOf(string text)
    {
        var parts = text.Split(' ')[0].Split('/', '-');
        return parts is not [{ Length: <= 2 } first, { Length: <= 2 } second, _] || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var a) || !int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var b) ? null
            : a > 12 ? false
            : b > 12 ? true
            : null;
    }
}
