using System.Globalization;

namespace MissingOffenders.Benchmarks.Planted;

/// <summary>A paragraph of one sentence or of prose, and the counts that it states.</summary>
/// <param name="Key">Tells it from the other paragraphs of its article, and stays its own in copies.</param>
/// <param name="Words">Its words; <c>{0}</c> stands for the number of the first count.</param>
/// <param name="Counts">The counts.</param>
sealed record Statement(string Key, string Words, params Count[] Counts)
{
    /// <summary>Whether it is the headline.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>The words with the numbers in them, and where each number starts.</summary>
    public (string Text, int[] Places) Print()
    {
        var (text, places) = (Words, new int[Counts.Length]);
        for (var i = 0; i < Counts.Length; i++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"{{{i}}}");
            places[i] = text.IndexOf(mark, StringComparison.Ordinal);
            text = text.Replace(mark, Counts[i].Text, StringComparison.Ordinal);
        }

        return (text, places);
    }
}
