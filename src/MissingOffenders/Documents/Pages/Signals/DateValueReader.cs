using System.Globalization;
using System.Text.RegularExpressions;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Datelines;
using NodaTime;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Reads dates as programs write them into markup: ISO 8601 and its like, mail dates, epoch seconds; else as people write them.</summary>
sealed class DateValueReader(PageWords words)
{
    const int LongestText = 120;
    const int FirstYear = 1900;
    const int LastYear = 2100;
    const string Clock = @"(?<h>\d{1,2}):?(?<m>\d\d)(:?(?<s>\d\d)([.,]\d+)?)?";
    const string Zone = @"\s*(?<zone>z|utc|gmt|[+-]\d\d:?(\d\d)?)?";

    static readonly Regex[] Forms =
    [
        Form(@"^(?<y>\d{4})([-/.](?<mo>\d{1,2}))?$"),
        Form($@"^(?<y>\d{{4}})[-/.](?<mo>\d{{1,2}})[-/.](?<d>\d{{1,2}})((t|,|\s)+{Clock}{Zone})?$"),
        Form($@"^(?<y>\d{{4}})(?<mo>\d\d)(?<d>\d\d)((t|\s)*{Clock}{Zone})?$"),
        Form($@"^([a-z]+,?\s+)?(?<d>\d{{1,2}})[\s-](?<name>[a-z]+)[\s-](?<y>\d{{4}})\s+{Clock}{Zone}$"),
        Form($@"^[a-z]+\s+(?<name>[a-z]+)\s+(?<d>\d{{1,2}})\s+{Clock}{Zone}(\s*[a-z]{{2,5}})?\s+(?<y>\d{{4}})$"),
        Form($@"^[a-z]+\s+(?<name>[a-z]+)\s+(?<d>\d{{1,2}})\s+(?<y>\d{{4}})\s+{Clock}(\s*gmt)?{Zone}(\s+\(.*\))?$"),
    ];

    /// <summary>The date that the text begins with or consists of, or null.</summary>
    public DateValue? Read(string text)
    {
        var value = text.Trim().Trim('"', '\'').Trim();
        return value.Length > LongestText || !value.AsSpan().ContainsAnyInRange('0', '9') ? null : Epoch(value) ?? Written(value) ?? Spoken(value);
    }

    static Regex Form(string pattern) =>
        new(pattern, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Seconds or thousandths of seconds since 1970.</summary>
    static DateValue? Epoch(string value)
    {
        if (value.Length is not (9 or 10 or 12 or 13) || !long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var at = value.Length > 10 ? Instant.FromUnixTimeMilliseconds(number) : Instant.FromUnixTimeSeconds(number);
        var utc = at.InUtc().LocalDateTime;
        return utc.Year is > 1985 and < LastYear ? new(utc, NodaTime.Offset.Zero) : null;
    }

    static DateValue? Written(string value)
    {
        foreach (var form in Forms)
        {
            if (form.Match(value) is { Success: true } match && FromParts(match.Groups) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    static DateValue? FromParts(GroupCollection parts)
    {
        var year = Number(parts["y"]);
        var named = parts["name"].Success ? Months.Number(parts["name"].Value.ToLowerInvariant()) : 0;
        var (month, day) = (parts["name"].Success ? named : Number(parts["mo"], 1), Number(parts["d"], 1));
        var (hour, minute, second) = (Number(parts["h"]), Number(parts["m"]), Number(parts["s"]));
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return null;
        }

        var precision = parts["d"].Success ? DayPrecision.Day : parts["mo"].Success ? DayPrecision.Month : DayPrecision.Year;
        return new(new(year, month, day, hour, minute, second), OffsetOf(parts["zone"].Value.ToLowerInvariant()), precision);
    }

    static Offset? OffsetOf(string zone)
    {
        if (zone is "" or "z" or "utc" or "gmt")
        {
            return zone.Length == 0 ? null : NodaTime.Offset.Zero;
        }

        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        var hours = int.Parse(digits[..2], CultureInfo.InvariantCulture);
        var minutes = digits.Length > 2 ? int.Parse(digits[2..], CultureInfo.InvariantCulture) : 0;
        return hours > 14 || minutes > 59 ? null : NodaTime.Offset.FromHoursAndMinutes(zone[0] == '-' ? -hours : hours, zone[0] == '-' ? -minutes : minutes);
    }

    DateValue? Spoken(string value)
    {
        var days = DatelineReader.Find(value, words.Dates);
        return days.Count == 0 ? null : new(LocalDate.FromDateOnly(days[0].Day).AtMidnight(), Swapped: days[0].Swapped);
    }

    static int Number(Group part, int without = 0) => part.Success ? int.Parse(part.Value, CultureInfo.InvariantCulture) : without;
}
