using System.Globalization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;

namespace MissingOffenders.Documents.Datelines;

/// <summary>Reads the day of publication from datelines: whole dates with a year, days before months.</summary>
static class DatelineReader
{
    const int ThisCentury = 2000;

    static readonly Dictionary<string, int> NoMonths = [];

    /// <summary>
    /// The earliest day that the datelines give as that of publication, or else the earliest of a change; null where there is none.
    /// Below the first paragraph only lines that say "published", "posted" or the like count.
    /// </summary>
    public static DateOnly? Read(string text, IReadOnlyList<Block> blocks)
    {
        var body = blocks.ToList().FindIndex(b => b.Kind == BlockKind.Paragraph);
        var days = blocks.SelectMany((block, i) => block.Kind == BlockKind.Dateline
            ? Days(Tokenizer.Tokenize(text, block.Span), NoMonths).Where(d => i < body || d.Cue != DatelineCue.None)
            : []).ToList();
        var published = days.Where(d => d.Cue != DatelineCue.Updated).ToList();
        return (published.Count > 0 ? published : days).Select(d => (DateOnly?)d.Day).Min();
    }

    /// <summary>The first whole date of the words, or null.</summary>
    public static DateOnly? Read(string words) => Find(words, NoMonths).Select(d => (DateOnly?)d.Day).FirstOrDefault();

    /// <summary>All whole dates of the words.</summary>
    /// <param name="words">A line.</param>
    /// <param name="months">Names of months beside the English ones, in normal form.</param>
    public static IReadOnlyList<DatelineDay> Find(string words, IReadOnlyDictionary<string, int> months) =>
        [.. Days(Tokenizer.Tokenize(words, new(0, words.Length)), months)];

    static IEnumerable<DatelineDay> Days(IReadOnlyList<Token> tokens, IReadOnlyDictionary<string, int> months)
    {
        var cue = DatelineCue.None;
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Norm)
            {
                case "updated" or "modified" or "edited" or "amended" or "update" or "revised":
                    cue = DatelineCue.Updated;
                    break;
                case "published" or "posted" or "created" or "uploaded":
                    cue = DatelineCue.Published;
                    break;
                default:
                    if (DayAt(tokens, ref i, months) is var (day, swapped))
                    {
                        yield return new(day, swapped, cue);
                    }

                    break;
            }
        }
    }

    static (DateOnly Day, DateOnly? Swapped)? DayAt(IReadOnlyList<Token> tokens, ref int i, IReadOnlyDictionary<string, int> months)
    {
        int Month(Token token) => Months.Number(token.Norm) is > 0 and var english ? english : months.GetValueOrDefault(token.Norm);
        return Numeric(tokens, ref i) ?? Alone(DayMonthYear(tokens, ref i, Month)) ?? Alone(MonthDayYear(tokens, ref i, Month)) ?? Alone(YearMonthDay(tokens, ref i, Month));
    }

    static (DateOnly Day, DateOnly? Swapped)? Alone(DateOnly? day) => day is { } known ? (known, null) : null;

    /// <summary>2015-03-10, 10/03/2015, 10.3.15.</summary>
    static (DateOnly Day, DateOnly? Swapped)? Numeric(IReadOnlyList<Token> tokens, ref int i)
    {
        if (i + 2 < tokens.Count && tokens[i + 1].Norm == "." && tokens[i].Norm.Split('.') is [var day, var month])
        {
            // "10.03.2015" reads as the number 10.03, a point and 2015
            return EitherWay(Number(day), Number(month), tokens[i + 2], ref i, 2);
        }

        if (i + 4 >= tokens.Count || tokens[i + 1].Norm is not ("-" or "/" or ".") || tokens[i + 3].Norm != tokens[i + 1].Norm)
        {
            return null;
        }

        var (a, b) = (Number(tokens[i].Norm), Number(tokens[i + 2].Norm));
        if (tokens[i].Norm.Length != 4)
        {
            return EitherWay(a, b, tokens[i + 4], ref i, 4);
        }

        var found = Alone(Day(a, b, Number(tokens[i + 4].Norm)));
        i += found is null ? 0 : 4;
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

    static int Year(int year) => year < 100 ? ThisCentury + year : year;

    static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
}
