using System.Globalization;

namespace MissingOffenders.Reading.Mentions.Numbers;

/// <summary>
/// Finds every number written in digits or words, whatever it counts. Words and scales come from the lexicon
/// (types <c>NUMERAL</c>, <c>SCALE</c>, <c>SUFFIX</c>). By its look a number may be something else too: <c>YEAR</c> (four bare digits
/// from 1900 to 2099), <c>OLD-YEAR</c> (from 1000 on), <c>DECIMAL</c> (not whole), <c>PADDED</c> (begins with a zero that counts nothing), <c>DOTTED</c> (<c>31.05.2018</c>).
/// </summary>
static class NumberRecogniser
{
    public const string Number = "NUMBER";
    public const string Year = "YEAR";
    public const string OldYear = "OLD-YEAR";
    public const string Decimal = "DECIMAL";
    public const string Padded = "PADDED";
    public const string Dotted = "DOTTED";
    const string Ordinal = "ORDINAL-WORD";
    const string FoundBy = "number";
    const int LastShortYear = 40;
    static readonly HashSet<string> BeforeShortYear = new(StringComparer.Ordinal) { "in", "of", "since", "the", "/", "-", "early", "late", "mid" };
    static readonly string[] DottedForms = ["d.M.yyyy", "d.M.yy"];

    public static void Annotate(Lattice lattice)
    {
        var words = new NumberWords(lattice);
        var digits = new NumberDigits(words);
        var reader = new NumberReader(words, digits);
        var position = 0;
        while (position < lattice.Tokens.Count)
        {
            var end = position;
            if (words.TryReadOrdinal(ref end, out var ordinal))
            {
                lattice.Add(lattice.Make(Ordinal, position, end, new WordReading(ordinal.ToString(CultureInfo.InvariantCulture)), FoundBy));
                position = end;
            }
            else if (ShortYear(lattice, position) is { } year)
            {
                lattice.Add(lattice.Make(Year, position, ++position, new WordReading(year), FoundBy));
            }
            else if (reader.TryRead(ref end, out var quantity))
            {
                lattice.Add(lattice.Make(Number, position, end, quantity, FoundBy));
                AddLooks(lattice, position, end, quantity.Number);
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
            : text.Length == 4 && text.All(char.IsAsciiDigit) && value is >= 1000 and < 1900 ? OldYear
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

    /// <summary>"Sept '13", "summer of '69", "the '90s": the year in full, or null. An opening quotation mark looks the same.</summary>
    static string? ShortYear(Lattice lattice, int at) =>
        lattice.Tokens[at] is { AfterApostrophe: true, Norm.Length: 2 } token && at > 0 && int.TryParse(token.Norm, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && (BeforeShortYear.Contains(lattice.Tokens[at - 1].Norm) || lattice.At(at - 1).Any(m => m.Type is "MONTH" or "SEASON" or Year))
        && !(at + 1 < lattice.Tokens.Count && lattice.At(at + 1).Any(m => m.Type == "COUNTED"))
            ? (year <= LastShortYear ? 2000 + year : 1900 + year).ToString("0000", CultureInfo.InvariantCulture)
            : null;

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
}
