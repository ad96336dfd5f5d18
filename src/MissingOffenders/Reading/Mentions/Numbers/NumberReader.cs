using MissingOffenders.Text;

namespace MissingOffenders.Reading.Mentions.Numbers;

/// <summary>Reads the longest number from a token on: groups below a thousand, each with its scale.</summary>
sealed class NumberReader(NumberWords words, NumberDigits digits)
{
    const decimal Thousand = 1000;

    /// <summary>The number that begins at <paramref name="position"/>, which then stands behind it.</summary>
    public bool TryRead(ref int position, out Quantity quantity)
    {
        var (value, lastScale, printed) = (0m, decimal.MaxValue, 1m);
        var found = false;
        while (TryReadGroup(position, found, lastScale, out var end, out var group))
        {
            var scale = ScaleAt(position, end, isFirst: !found);
            if (scale.Value >= lastScale || (found && group >= lastScale))
            {
                break;
            }

            // without the digits behind the point that "1.2 million" leaves
            var product = group * scale.Value;
            value += scale.Value > 1 && product % 1 == 0 ? decimal.Truncate(product) : product;
            (printed, found, position, lastScale) = (found ? 1 : scale.Value, true, scale.End, scale.Value);
            if (scale.Value == 1)
            {
                break;
            }
        }

        quantity = new Quantity(value) { Scale = printed };
        return found;
    }

    /// <summary>Reads digits, or words up to 999, after an optional "and" or comma where a number goes on.</summary>
    bool TryReadGroup(int position, bool goesOn, decimal lastScale, out int end, out decimal value)
    {
        end = position;
        value = 0;
        if (!goesOn)
        {
            if (digits.TryRead(ref end, out value))
            {
                words.TryReadHalf(ref end, ref value);
                return true;
            }

            if (words.TryReadPart(ref end, out value))
            {
                return true;
            }
        }
        else if (words.IsWord(end, ","))
        {
            // "one thousand, four hundred and twelve", but not the list "a thousand, twelve"
            end++;
            return lastScale >= Thousand && TryReadWords(ref end, out value) && (value >= 100 || words.ScaleAt(end, Thousand).Value > 1);
        }
        else if (words.IsWord(end, "and"))
        {
            end++;
        }

        return TryReadWords(ref end, out value);
    }

    bool TryReadWords(ref int position, out decimal value)
    {
        if (!words.TryReadSmall(ref position, out value) && !words.TryReadArticle(ref position, out value))
        {
            return false;
        }

        if (words.ScaleAt(position, least: 0) is { Value: > 1 and < Thousand } hundred)
        {
            value *= hundred.Value;
            position = hundred.End;
            var rest = words.IsWord(position, "and") ? position + 1 : position;
            if (words.TryReadSmall(ref rest, out var small))
            {
                value += small;
                position = rest;
            }
        }
        else
        {
            words.TryReadDecimals(ref position, ref value);
        }

        return true;
    }

    (decimal Value, int End) ScaleAt(int first, int end, bool isFirst)
    {
        var isDigits = isFirst && words.Tokens[first].Kind == TokenKind.Number;
        if (isDigits && words.SuffixAt(first, end) is { } suffix)
        {
            return suffix;
        }

        var next = isDigits && words.IsGlued(end, "-") && words.ScaleAt(end + 1, Thousand).Value > 1 ? end + 1 : end;
        return words.ScaleAt(next, isDigits ? 2 : Thousand);
    }
}
