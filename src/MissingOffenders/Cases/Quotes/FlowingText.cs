using System.Text;

namespace MissingOffenders.Cases.Quotes;

/// <summary>A text in which every run of white space is one space, and the way back to the text as it is.</summary>
sealed class FlowingText
{
    readonly string flowing;
    readonly List<int> places = [];

    public FlowingText(string text) => flowing = Flow(text, places);

    /// <summary>Words in the same form.</summary>
    public static string Of(string words) => Flow(words, []);

    /// <summary>First place from <paramref name="from"/> on at which the words stand, or -1.</summary>
    public int Next(string words, int from) => from > flowing.Length ? -1 : flowing.IndexOf(words, from, StringComparison.Ordinal);

    /// <summary>Place in the text as it is.</summary>
    public int Original(int at) => places[at];

    /// <summary>How many characters before a place are the end of <paramref name="prefix"/>.</summary>
    public int SameBefore(int at, string prefix)
    {
        var same = 0;
        while (same < prefix.Length && same < at && flowing[at - same - 1] == prefix[^(same + 1)])
        {
            same++;
        }

        return same;
    }

    /// <summary>How many characters from a place on are the beginning of <paramref name="suffix"/>.</summary>
    public int SameAfter(int at, string suffix) => flowing.AsSpan(at).CommonPrefixLength(suffix);

    static string Flow(string text, List<int> places)
    {
        StringBuilder result = new(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var space = char.IsWhiteSpace(text[i]);
            if (!space || i == 0 || !char.IsWhiteSpace(text[i - 1]))
            {
                result.Append(space ? ' ' : text[i]);
                places.Add(i);
            }
        }

        return result.ToString();
    }
}
