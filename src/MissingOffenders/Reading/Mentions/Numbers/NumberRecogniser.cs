using System.Globalization;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Mentions.Numbers;

/// <summary>
/// Finds every number written in digits or words, whatever it counts. Words and scales come from the lexicon
/// (types <c>NUMERAL</c>, <c>SCALE</c>). By its look a number may be something else too: <c>YEAR</c> (four bare digits from 1900 to
/// 2099), <c>DECIMAL</c> (not whole), <c>PADDED</c> (begins with a zero that counts nothing), <c>DOTTED</c> (<c>31.05.2018</c>).
/// </summary>
static class NumberRecogniser
{
    public const string Number = "NUMBER";
    public const string Year = "YEAR";
    public const string Decimal = "DECIMAL";
    public const string Padded = "PADDED";
    public const string Dotted = "DOTTED";
    const string Numeral = "NUMERAL";
    const string Scale = "SCALE";
    const string FoundBy = "number";
    static readonly string[] DottedForms = ["d.M.yyyy", "d.M.yy"];

    public static void Annotate(Lattice lattice)
    {
        var position = 0;
        while (position < lattice.Tokens.Count)
        {
            var end = position;
            if (TryRead(lattice, ref end, out var value))
            {
                lattice.Add(lattice.Make(Number, position, end, new Quantity(value), FoundBy));
                AddLooks(lattice, position, end, value);
                position = end;
            }
            else
            {
                position++;
            }
        }
    }

    static void AddLooks(Lattice lattice, int first, int end, decimal value)
    {
        var text = lattice.Tokens[first].Norm;
        var isYear = text.Length == 4 && text.All(char.IsAsciiDigit) && value is >= 1900 and < 2100;
        var looks = value % 1 != 0 ? Decimal
            : end > first + 1 ? null
            : isYear ? Year
            : text.Length > 1 && text[0] == '0' ? Padded : null;
        if (looks is not null)
        {
            lattice.Add(lattice.Make(looks, first, end, new WordReading(text), FoundBy));
        }

        if (end == first + 1 && DottedDate(lattice, first) is { } date)
        {
            lattice.Add(lattice.Make(Dotted, first, first + 3, new WordReading(date), FoundBy));
        }
    }

    /// <summary>"31.05.2018", whose first two parts look like one number: the day in ISO form, or null.</summary>
    static string? DottedDate(Lattice lattice, int first)
    {
        var tokens = lattice.Tokens;
        if (first + 2 >= tokens.Count || tokens[first + 1].Norm != "." || tokens[first + 1].SpaceBefore || tokens[first + 2].SpaceBefore)
        {
            return null;
        }

        var text = $"{tokens[first].Norm}.{tokens[first + 2].Norm}";
        return DateOnly.TryParseExact(text, DottedForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Reads the longest number from <paramref name="position"/> on: groups below a thousand, each with its scale.</summary>
    static bool TryRead(Lattice lattice, ref int position, out decimal value)
    {
        value = 0;
        var found = false;
        var lastScale = decimal.MaxValue;
        while (TryReadGroup(lattice, position, found, out var end, out var group))
        {
            var scale = ScaleAt(lattice, end, least: 1000);
            if (scale.Value >= lastScale || (found && group >= lastScale))
            {
                break;
            }

            // without the digits behind the point that "1.2 million" leaves
            value += scale.Value > 1 && group * scale.Value % 1 == 0 ? decimal.Truncate(group * scale.Value) : group * scale.Value;
            found = true;
            position = scale.End;
            lastScale = scale.Value;
            if (scale.Value == 1)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Reads digits, or words up to 999, after an optional "and" where a number goes on.</summary>
    static bool TryReadGroup(Lattice lattice, int position, bool goesOn, out int end, out decimal value)
    {
        end = position;
        value = 0;
        if (goesOn && IsWord(lattice, end, "and"))
        {
            end++;
        }

        if (!goesOn && TryReadDigits(lattice, ref end, out value))
        {
            return true;
        }

        if (!TryReadSmall(lattice, ref end, out value) && !TryReadArticle(lattice, ref end, out value))
        {
            return false;
        }

        var hundred = ScaleAt(lattice, end, least: 0);
        if (hundred.Value is > 1 and < 1000)
        {
            value *= hundred.Value;
            end = hundred.End;
            var rest = IsWord(lattice, end, "and") ? end + 1 : end;
            if (TryReadSmall(lattice, ref rest, out var small))
            {
                value += small;
                end = rest;
            }
        }

        return true;
    }

    static bool TryReadDigits(Lattice lattice, ref int position, out decimal value)
    {
        value = 0;
        return position < lattice.Tokens.Count && lattice.Tokens[position].Kind == TokenKind.Number
            && decimal.TryParse(lattice.Tokens[position++].Norm, NumberStyles.Number, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>"seven", "thirty", "thirty eight", "thirty-eight".</summary>
    static bool TryReadSmall(Lattice lattice, ref int position, out decimal value)
    {
        value = 0;
        if (NumeralAt(lattice, position) is not { } first)
        {
            return false;
        }

        value = first.Value;
        position = first.End;
        var next = IsWord(lattice, position, "-") ? position + 1 : position;
        if (value is >= 20 and < 100 && value % 10 == 0 && NumeralAt(lattice, next) is { Value: > 0 and < 10 } unit)
        {
            value += unit.Value;
            position = unit.End;
        }

        return true;
    }

    /// <summary>"a hundred", "a dozen": one of the scale that follows.</summary>
    static bool TryReadArticle(Lattice lattice, ref int position, out decimal value)
    {
        value = 1;
        return (IsWord(lattice, position, "a") || IsWord(lattice, position, "an")) && ScaleAt(lattice, ++position, least: 0).Value > 1;
    }

    static (decimal Value, int End)? NumeralAt(Lattice lattice, int position) => ValueAt(lattice, position, Numeral);

    static (decimal Value, int End) ScaleAt(Lattice lattice, int position, decimal least) =>
        ValueAt(lattice, position, Scale) is { } scale && scale.Value >= least ? scale : (1, position);

    static (decimal Value, int End)? ValueAt(Lattice lattice, int position, string type)
    {
        var mention = position < lattice.Tokens.Count ? lattice.At(position).FirstOrDefault(m => m.Type == type) : null;
        return mention is null ? null : (decimal.Parse(mention.Reading.Value, CultureInfo.InvariantCulture), mention.End);
    }

    static bool IsWord(Lattice lattice, int position, string word) => position < lattice.Tokens.Count && lattice.Tokens[position].Norm == word;
}
