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

    const ulong Prime = 1099511628211;

    /// <summary>A key for each sentence that a text quotes, equal for equal words.</summary>
    public static IEnumerable<string> Of(string text)
    {
        List<string> keys = [];
        var reader = new WordReader(text);
        var (hash, words, end) = (0UL, 0, 0);
        while (reader.Read())
        {
            if (words > 0 && (!reader.IsQuoted || text.AsSpan(end, reader.Span.Start - end).IndexOfAny(".?!\"“”") >= 0))
            {
                Keep();
            }

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
                keys.Add(string.Create(CultureInfo.InvariantCulture, $"{Key}{hash:x16}"));
            }

            (hash, words) = (0UL, 0);
        }
    }
}
