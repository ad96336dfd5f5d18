using System.Globalization;
using System.Text.RegularExpressions;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;

namespace MissingOffenders.Documents.Datelines;

/// <summary>Reads the day of publication from datelines: whole dates with a year, days before months.</summary>
static class DatelineReader
{
    const int ThisCentury = 2000;

    /// <summary>Two digits above this are a year of the last century.</summary>
    const int LastOfThisCentury = 60;

    // 2019年3月2日, and the like in Korean
    static readonly Regex EastAsian = new(@"(?<y>[0-9]{4})\s?[年년]\s?(?<m>[0-9]{1,2})\s?[月월]\s?(?<d>[0-9]{1,2})\s?[日일]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    /// <summary>
    /// The earliest day that the datelines give as that of publication, or else the earliest of a change; null where there is none.
    /// Below the first paragraph only lines that say "published", "posted" or the like count.
    /// </summary>
    public static DateOnly? Read(string text, IReadOnlyList<Block> blocks)
    {
        var body = blocks.ToList().FindIndex(b => b.Kind == BlockKind.Paragraph);
        var days = blocks.SelectMany((block, i) => block.Kind == BlockKind.Dateline
            ? Days(Tokenizer.Tokenize(text, block.Span), DateWords.English).Where(d => i < body || d.Cue != DatelineCue.None)
            : []).ToList();
        var published = days.Where(d => d.Cue != DatelineCue.Updated).ToList();
        return (published.Count > 0 ? published : days).Select(d => (DateOnly?)d.Day).Min();
    }

    /// <summary>The first whole date of the words, or null.</summary>
    public static DateOnly? Read(string words) => Find(words, DateWords.English).Select(d => (DateOnly?)d.Day).FirstOrDefault();

    /// <summary>All whole dates of the words.</summary>
    /// <param name="words">A line.</param>
    /// <param name="known">Words of dates.</param>
    public static IReadOnlyList<DatelineDay> Find(string words, DateWords known)
    {
        var plain = EastAsian.Replace(words, " ${y}-${m}-${d} ");
        return [.. Days(Tokenizer.Tokenize(plain, new(0, plain.Length)), known)];
    }

    static IEnumerable<DatelineDay> Days(IReadOnlyList<Token> tokens, DateWords known)
    {
        var cue = DatelineCue.None;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (known.CueOf(tokens[i].Norm) is { } said)
            {
                cue = said;
            }
            else if (DayAt(tokens, ref i, known) is var (day, swapped))
            {
                yield return new(day, swapped, cue);
            }
        }
    }

    static (DateOnly Day, DateOnly? Swapped)? DayAt(IReadOnlyList<Token> tokens, ref int i, DateWords known)
    {
        int Month(Token token) => known.Month(token.Norm);
        return Numeric(tokens, ref i) ?? Alone(DayMonthYear(tokens, ref i, Month)) ?? Alone(MonthDayYear(tokens, ref i, Month)) ?? Alone(YearMonthDay(tokens, ref i, Month));
    }

    static (DateOnly Day, DateOnly? Swapped)? Alone(DateOnly? day) => day is { } known ? (known, null) : null;

    /// <summary>2015-03-10, 10/03/2015, 10.3.15.</summary>
    static (DateOnly Day, DateOnly? Swapped)? Numeric(IReadOnlyList<Token> tokens, ref int i)
    {
        if (i + 2 < tokens.Count && tokens[i + 1].Norm == "." && tokens[i].Norm.Split('.') is [var day, var month])
        {
            // "10.03.2015" reads as the number 10.03, a point and 2015; points stand where days come first
            return Alone(DayFirst(Number(day), Number(month), tokens[i + 2], ref i, 2));
        }

        if (i + 4 >= tokens.Count || tokens[i + 1].Norm is not ("-" or "/" or "." or "|" or "·") || tokens[i + 3].Norm != tokens[i + 1].Norm)
        {
            return null;
        }

        var (a, b) = (Number(tokens[i].Norm), Number(tokens[i + 2].Norm));
        if (tokens[i].Norm.Length != 4)
        {
            return tokens[i + 1].Norm == "." ? Alone(DayFirst(a, b, tokens[i + 4], ref i, 4)) : EitherWay(a, b, tokens[i + 4], ref i, 4);
        }

        var found = Alone(Day(a, b, Number(tokens[i + 4].Norm)));
        i += found is null ? 0 : 4;
        return found;
    }

    static DateOnly? DayFirst(int day, int month, Token yearToken, ref int i, int length)
    {
        var found = yearToken.Norm.Length is 2 or 4 ? Day(Year(Number(yearToken.Norm)), month, day) : null;
        i += found is null ? 0 : length;
        return found;
    }

    static (DateOnly Day, DateOnly? Swapped)? EitherWay(int a, int b, Token yearToken, ref int i, int length)
    {
        var year = yearToken.Norm.Length is 2 or 4 ? Year(Number(yearToken.Norm)) : 0;
        var (day, swapped) = (Day(year, b, a), Day(year, a, b));
        if ((day ?? swapped) is not { } known)
        {
            return null;
        }

        i += length;
        return (known, day is null || swapped == day ? null : swapped);
    }

    /// <summary>10 March 2015, 10th March, 2015, 24 Dec 2008, 10-Mar-2015, 10 de marzo de 2015.</summary>
    static DateOnly? DayMonthYear(IReadOnlyList<Token> tokens, ref int i, Func<Token, int> month)
    {
        var j = Skip(tokens, i + 1, "st", "nd", "rd", "th", "of", "-", "/", ".", "de", "er", "º");
        var k = Skip(tokens, j + 1, ",", ".", "-", "/", "de", "del");
        var day = k < tokens.Count ? Day(Number(tokens[k].Norm), month(tokens[j]), Number(tokens[i].Norm)) : null;
        i = day is null ? i : k;
        return day;
    }

    /// <summary>March 10, 2015, Mar 10th 2015.</summary>
    static DateOnly? MonthDayYear(IReadOnlyList<Token> tokens, ref int i, Func<Token, int> month)
    {
        var j = Skip(tokens, i + 1, ".", "/", "-");
        var k = Skip(tokens, j + 1, "st", "nd", "rd", "th", ",", "/", "-", "de");
        var day = k < tokens.Count ? Day(Number(tokens[k].Norm), month(tokens[i]), Number(tokens[j].Norm)) : null;
        i = day is null ? i : k;
        return day;
    }

    /// <summary>2015 March 10.</summary>
    static DateOnly? YearMonthDay(IReadOnlyList<Token> tokens, ref int i, Func<Token, int> month)
    {
        var day = i + 2 < tokens.Count ? Day(Number(tokens[i].Norm), month(tokens[i + 1]), Number(tokens[i + 2].Norm)) : null;
        i += day is null ? 0 : 2;
        return day;
    }

    static int Skip(IReadOnlyList<Token> tokens, int i, params ReadOnlySpan<string> words)
    {
        while (i < tokens.Count && words.Contains(tokens[i].Norm))
        {
            i++;
        }

        return i;
    }

    static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    static int Year(int year) => year > 99 ? year : year > LastOfThisCentury ? ThisCentury - 100 + year : ThisCentury + year;

    static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
}
