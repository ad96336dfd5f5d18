using System.Globalization;
using MissingOffenders.Articles;
using MissingOffenders.Text;

namespace MissingOffenders.Layout;

/// <summary>Reads the day of publication from datelines: whole dates with a year, days before months.</summary>
static class DatelineReader
{
    const int ThisCentury = 2000;

    /// <summary>
    /// The earliest day that the datelines give as that of publication, or else the earliest of a change; null where there is none.
    /// Below the first paragraph only lines that say "published", "posted" or the like count.
    /// </summary>
    public static DateOnly? Read(string text, IReadOnlyList<Block> blocks)
    {
        var body = blocks.ToList().FindIndex(b => b.Kind == BlockKind.Paragraph);
        var days = blocks.SelectMany((block, i) => block.Kind == BlockKind.Dateline ? Days(Tokenizer.Tokenize(text, block.Span), i < body) : []).ToList();
        var published = days.Where(d => !d.IsUpdate).ToList();
        return (published.Count > 0 ? published : days).Select(d => (DateOnly?)d.Day).Min();
    }

    /// <summary>The first whole date of the words, or null.</summary>
    public static DateOnly? Read(string words) => Days(Tokenizer.Tokenize(words, new(0, words.Length)), cued: true).Select(d => (DateOnly?)d.Day).FirstOrDefault();

    static IEnumerable<(DateOnly Day, bool IsUpdate)> Days(IReadOnlyList<Token> tokens, bool cued)
    {
        var update = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Norm)
            {
                case "updated" or "modified" or "edited" or "amended":
                    (update, cued) = (true, true);
                    break;
                case "published" or "posted" or "created" or "uploaded":
                    (update, cued) = (false, true);
                    break;
                default:
                    if (cued && DayAt(tokens, ref i) is { } day)
                    {
                        yield return (day, update);
                    }

                    break;
            }
        }
    }

    static DateOnly? DayAt(IReadOnlyList<Token> tokens, ref int i) =>
        Numeric(tokens, ref i) ?? DayMonthYear(tokens, ref i) ?? MonthDayYear(tokens, ref i);

    /// <summary>2015-03-10, 10/03/2015, 10.3.15.</summary>
    static DateOnly? Numeric(IReadOnlyList<Token> tokens, ref int i)
    {
        if (i + 4 >= tokens.Count || tokens[i + 1].Norm is not ("-" or "/" or ".") || tokens[i + 3].Norm != tokens[i + 1].Norm)
        {
            return WithPoints(tokens[i].Norm, i + 2 < tokens.Count && tokens[i + 1].Norm == "." ? tokens[i + 2].Norm : "");
        }

        var (a, b, c) = (Number(tokens[i]), Number(tokens[i + 2]), Number(tokens[i + 4]));
        var day = tokens[i].Norm.Length == 4 ? Day(a, b, c) : Day(Year(c), b, a);
        i += day is null ? 0 : 4;
        return day;
    }

    // "10.03.2015" reads as the number 10.03, a point and 2015
    static DateOnly? WithPoints(string dayAndMonth, string year)
    {
        var parts = dayAndMonth.Split('.');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) ? Day(Year(y), month, day) : null;
    }

    /// <summary>10 March 2015, 10th March, 2015, 24 Dec 2008.</summary>
    static DateOnly? DayMonthYear(IReadOnlyList<Token> tokens, ref int i)
    {
        var j = Skip(tokens, i + 1, "st", "nd", "rd", "th", "of");
        var k = Skip(tokens, j + 1, ",", ".");
        var day = k < tokens.Count ? Day(Number(tokens[k]), Months.Number(tokens[j].Norm), Number(tokens[i])) : null;
        i = day is null ? i : k;
        return day;
    }

    /// <summary>March 10, 2015, Mar 10th 2015.</summary>
    static DateOnly? MonthDayYear(IReadOnlyList<Token> tokens, ref int i)
    {
        var j = Skip(tokens, i + 1, ".");
        var k = Skip(tokens, j + 1, "st", "nd", "rd", "th", ",");
        var day = k < tokens.Count ? Day(Number(tokens[k]), Months.Number(tokens[i].Norm), Number(tokens[j])) : null;
        i = day is null ? i : k;
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

    static int Number(Token token) =>
        int.TryParse(token.Norm, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    static int Year(int year) => year < 100 ? ThisCentury + year : year;

    static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
}
