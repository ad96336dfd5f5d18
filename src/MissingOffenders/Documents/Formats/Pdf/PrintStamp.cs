using System.Globalization;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Reads what browsers print around a page: its address, its title, the day of the print, the number of the sheet.</summary>
static class PrintStamp
{
    const string Source = "pdf print line";

    /// <summary>What the lines tell.</summary>
    public static IEnumerable<MetadataSignal> Read(IEnumerable<PrintedLine> furniture)
    {
        var lines = furniture.Select(l => l.Text).ToList();
        var address = lines.SelectMany(l => l.Split(' ')).FirstOrDefault(IsUrl);
        if (address is null)
        {
            yield break;
        }

        yield return new("url", Source, address, IsChosen: IsWhole(address));
        if (lines.Find(l => DateOf(l) is not null) is not { } stamp || DateOf(stamp) is not { } date)
        {
            yield break;
        }

        yield return new("saved", Source, date);
        if (lines.Find(l => l.StartsWith(date, StringComparison.Ordinal)) is { } head && TitleBehind(head, date) is { Length: > 0 } title)
        {
            yield return new("title", Source, title);
        }
    }

    /// <summary>Whether a line is nothing but an address, and perhaps a count of pages and a date.</summary>
    public static bool IsAddress(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(IsUrl) && words.All(w => IsUrl(w) || w.Any(char.IsAsciiDigit) || w is "Page" or "of" or "AM" or "PM" or "am" or "pm" or "-" or "|");
    }

    /// <summary>Whether a line is nothing but the number of the sheet: 2, 2/3, Page 2 of 3, - 2 -.</summary>
    public static bool IsPageCount(string line, int page, int pages)
    {
        var words = line.Split([' ', '/', '-', '–', '|', '['], StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Where(w => w.All(char.IsAsciiDigit)).ToList();
        var named = words.Any(w => w.Equals("page", StringComparison.OrdinalIgnoreCase));
        return words.All(w => w.All(char.IsAsciiDigit) || w.Equals("page", StringComparison.OrdinalIgnoreCase) || w is "of")
            && numbers.Count is 1 or 2
            && (named || (Is(numbers[0], page) && (numbers.Count == 1 || Is(numbers[1], pages))));
    }

    /// <summary>The date with which a line begins or ends, as printed, or null: 10/03/2015, 3/10/15, 6:38 AM.</summary>
    public static string? DateOf(string line)
    {
        var words = line.Split(' ');
        return Array.Find([words[0], .. words.TakeLast(3)], IsDate)?.TrimEnd(',');
    }

    static bool IsDate(string word)
    {
        var parts = word.TrimEnd(',').Split('/', '.', '-');
        return parts.Length == 3 && parts.All(p => p.Length is 1 or 2 or 4 && p.All(char.IsAsciiDigit));
    }

    static bool Is(string digits, int number) => digits == number.ToString(CultureInfo.InvariantCulture);

    static bool IsUrl(string word) =>
        word.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || word.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("file://", StringComparison.OrdinalIgnoreCase)
        || (word.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && word.Contains('/', StringComparison.Ordinal));

    // browsers cut long addresses
    static bool IsWhole(string address) => !address.Contains('…', StringComparison.Ordinal) && !address.Contains("...", StringComparison.Ordinal) && !address.StartsWith("file:", StringComparison.OrdinalIgnoreCase);

    /// <summary>What follows the date and the clock time.</summary>
    static string TitleBehind(string head, string date) =>
        string.Join(' ', head[date.Length..].TrimStart(',').Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => w.Contains(':', StringComparison.Ordinal) && char.IsAsciiDigit(w[0]) || w is "AM" or "PM" or "am" or "pm"));
}
