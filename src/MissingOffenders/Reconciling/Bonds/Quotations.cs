using System.Buffers;
using System.Globalization;
using MissingOffenders.Reconciling.Independence;

namespace MissingOffenders.Reconciling.Bonds;

/// <summary>Sentences in quotation marks, so that an article is known by whom else it quotes word for word.</summary>
static class Quotations
{
    /// <summary>How the keys begin.</summary>
    public const string Key = "quotation ";

    /// <summary>Shorter ones anybody may say.</summary>
    const int LeastWords = 8;

    static readonly SearchValues<char> Ends = SearchValues.Create(".?!\"“”");

    const ulong Prime = 1099511628211;

    /// <summary>A key for each sentence that a text quotes, equal for equal words, and the number of the quotation that it stands in.</summary>
    public static IEnumerable<(string Key, int Quotation)> Of(string text)
    {
        List<(string, int)> keys = [];
        var (quotation, wasQuoted) = (0, false);
        var reader = new WordReader(text);
        var (hash, words, end) = (0UL, 0, 0);
        while (reader.Read())
        {
            if (words > 0 && (!reader.IsQuoted || text.AsSpan(end, reader.Span.Start - end).IndexOfAny(Ends) >= 0))
            {
                Keep();
            }

            quotation += reader.IsQuoted && !wasQuoted ? 1 : 0;
            wasQuoted = reader.IsQuoted;
            if (reader.IsQuoted)
            {
                hash = (hash ^ reader.Hash) * Prime;
                words++;
            }

            end = reader.Span.End;
        }

        Keep();
        return keys;

        void Keep()
        {
            if (words >= LeastWords)
            {
                keys.Add((string.Create(CultureInfo.InvariantCulture, $"{Key}{hash:x16}"), quotation));
            }

            (hash, words) = (0UL, 0);
        }
    }
}
