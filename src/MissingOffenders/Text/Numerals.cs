using System.Globalization;
using System.Text;

namespace MissingOffenders.Text;

/// <summary>
/// Numbers in digits as the world's presses set them: marks of thousands, decimal points, vulgar fractions, full-width digits,
/// invisible characters where a line may break. A plain or no-break space is no mark here, for it parts numbers as often.
/// </summary>
static class Numerals
{
    const int MostBeforeMark = 3;
    const int Group = 3;

    public static bool Starts(string text, int start, int limit) =>
        IsDigit(text[start]) || IsVulgar(text[start]) || (text[start] == '.' && IsLeadingPoint(text, start, limit));

    /// <summary>Index after the number that begins at <paramref name="start"/>.</summary>
    public static int End(string text, int start, int limit)
    {
        var end = Digits(text, start, limit, out var count);
        if (count is > 0 and <= MostBeforeMark)
        {
            end = Grouped(text, end, limit, count);
        }

        end = Decimals(text, end, limit);
        var vulgar = Visible(text, end, limit);
        return vulgar < limit && IsVulgar(text[vulgar]) ? vulgar + 1 : end;
    }

    /// <summary>The number in plain digits, with commas for marks of thousands and a point before decimals.</summary>
    public static string Normalise(ReadOnlySpan<char> number)
    {
        var builder = new StringBuilder(number.Length);
        var points = number.Count('.');
        foreach (var c in number)
        {
            if (IsDigit(c))
            {
                builder.Append((char)('0' + (c >= '０' ? c - '０' : c - '0')));
            }
            else if (IsPoint(c) && points < 2)
            {
                builder.Append(builder.Length == 0 ? "0." : ".");
            }
            else if (IsMark(c) || IsPoint(c))
            {
                builder.Append(',');
            }
            else if (IsVulgar(c))
            {
                return WithFraction(builder.ToString(), c);
            }
        }

        return builder.ToString();
    }

    static string WithFraction(string whole, char vulgar)
    {
        var value = Math.Round((decimal)CharUnicodeInfo.GetNumericValue(vulgar), 4);
        return ((whole.Length == 0 ? 0 : decimal.Parse(whole, CultureInfo.InvariantCulture)) + value).ToString("0.####", CultureInfo.InvariantCulture);
    }

    /// <summary>Past the groups of a number that has so many digits before its first mark: 1,412 or 1.412.000 or 12,34,567.</summary>
    static int Grouped(string text, int end, int limit, int count)
    {
        var mark = Visible(text, end, limit);
        if (mark >= limit || !(IsMark(text[mark]) || text[mark] == '.'))
        {
            return end;
        }

        var stop = Groups(text, end, limit, text[mark], Group);
        // one point alone parts decimals
        var isMark = text[mark] != '.' || Groups(text, end, limit, '.', Group, most: 1) < stop;
        if (stop > end && isMark)
        {
            return stop;
        }

        // lakhs and crores: groups of two before the last
        var pairs = count <= 2 && text[mark] == ',' ? Groups(text, end, limit, ',', Group - 1) : end;
        var last = pairs > end ? Groups(text, pairs, limit, ',', Group, most: 1) : end;
        return last > pairs ? last : end;
    }

    static int Groups(string text, int end, int limit, char mark, int length, int most = int.MaxValue)
    {
        for (; most > 0; most--)
        {
            var at = Visible(text, end, limit);
            var first = at < limit && text[at] == mark ? Visible(text, at + 1, limit) : limit;
            var stop = first < limit ? Digits(text, first, limit, out var count) : Digits(text, limit, limit, out count);
            if (count != length)
            {
                break;
            }

            end = stop;
        }

        return end;
    }

    static int Decimals(string text, int end, int limit)
    {
        var point = Visible(text, end, limit);
        return point + 1 < limit && IsPoint(text[point]) && IsDigit(text[point + 1]) ? Digits(text, point + 1, limit, out _) : end;
    }

    static int Digits(string text, int start, int limit, out int count)
    {
        var end = start;
        count = 0;
        for (var i = start; i < limit && (IsDigit(text[i]) || (count > 0 && Tokenizer.IsInvisible(text[i]))); i++)
        {
            if (IsDigit(text[i]))
            {
                count++;
                end = i + 1;
            }
        }

        return end;
    }

    static int Visible(string text, int at, int limit)
    {
        while (at < limit && Tokenizer.IsInvisible(text[at]))
        {
            at++;
        }

        return at;
    }

    // ".5 per cent", but not the stop of a sentence or of a version
    static bool IsLeadingPoint(string text, int point, int limit) =>
        point + 1 < limit && IsDigit(text[point + 1]) && (point == 0 || char.IsWhiteSpace(text[point - 1]) || text[point - 1] is '(' or '$' or '£' or '€' or '-' or '−');

    static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    static bool IsPoint(char c) => c is '.' or '·' or '．';

    static bool IsMark(char c) => c is ',' or '，' or '\'' or '’' or '\u2009' or '\u202F' or '\u2007' or '\u2008' or '٬';

    static bool IsVulgar(char c) => c is '¼' or '½' or '¾' or (>= '⅐' and <= '⅞');
}
