using System.Collections.Frozen;
using System.Text;

namespace MissingOffenders.Text;

/// <summary>
/// Joins Latin letters with the accents that are written behind them: some keyboards and most file names of Macs part "í" into two.
/// .NET's own normalisation does nothing in a program that is free of cultures.
/// </summary>
static class Accents
{
    static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = new[]
    {
        (Mark: '\u0300', Letters: "aeiouwy", Accented: "àèìòùẁỳ"),
        (Mark: '\u0301', Letters: "aceilnorsuwyz", Accented: "áćéíĺńóŕśúẃýź"),
        (Mark: '\u0302', Letters: "aceghijosuwyz", Accented: "âĉêĝĥîĵôŝûŵŷẑ"),
        (Mark: '\u0303', Letters: "ainou", Accented: "ãĩñõũ"),
        (Mark: '\u0308', Letters: "aeiouwy", Accented: "äëïöüẅÿ"),
        (Mark: '\u030A', Letters: "au", Accented: "åů"),
        (Mark: '\u030C', Letters: "cdenrstz", Accented: "čďěňřšťž"),
        (Mark: '\u0327', Letters: "cst", Accented: "çşţ"),
    }
    .SelectMany(m => m.Letters.Zip(m.Accented, (letter, accented) => KeyValuePair.Create((letter, m.Mark), accented)))
    .ToFrozenDictionary();

    /// <summary>The word in lower case with its letters and accents joined; marks that join with no letter before them stay.</summary>
    public static string Join(string word)
    {
        if (!word.Any(c => c is >= '\u0300' and <= '\u036F'))
        {
            return word;
        }

        var joined = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (joined.Length > 0 && Composed.TryGetValue((joined[^1], c), out var accented))
            {
                joined[^1] = accented;
            }
            else
            {
                joined.Append(c);
            }
        }

        return joined.ToString();
    }
}
