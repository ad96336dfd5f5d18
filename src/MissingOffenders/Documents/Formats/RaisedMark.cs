namespace MissingOffenders.Documents.Formats;

/// <summary>
/// Marks of footnotes: raised digits. They are written as superscript characters, which no number goes on into: 14 with note 1
/// is <c>14¹</c>, not 141.
/// </summary>
static class RaisedMark
{
    const int MostDigits = 3;
    const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Raised characters as they can stand behind a word without changing it.</summary>
    public static string Write(string raised) =>
        raised.Count(char.IsAsciiDigit) is > 0 and <= MostDigits && !raised.Any(char.IsLetter)
            ? string.Concat(raised.Select(c => char.IsAsciiDigit(c) ? Superscripts[c - '0'] : c))
            : raised;
}
