using System.Text;

namespace MissingOffenders.Documents.Formats.Pdf.Limits;

/// <summary>What stands in a content stream, told without parsing it.</summary>
/// <param name="Words">Number of operators, operands and words in strings.</param>
/// <param name="Drawn">How often each named object is drawn.</param>
sealed record ContentWords(int Words, IReadOnlyDictionary<string, int> Drawn)
{
    /// <summary>Nothing stands in it.</summary>
    public static ContentWords None { get; } = new(0, new Dictionary<string, int>(StringComparer.Ordinal));

    /// <summary>Counts in the bytes of a stream.</summary>
    public static ContentWords Of(ReadOnlySpan<byte> content)
    {
        Dictionary<string, int> drawn = new(StringComparer.Ordinal);
        var words = 0;
        ReadOnlySpan<byte> last = default;
        for (var at = 0; at < content.Length;)
        {
            if (Ends(content[at]))
            {
                at++;
                continue;
            }

            var start = at++;
            while (at < content.Length && !Ends(content[at]) && content[at] != '/')
            {
                at++;
            }

            var word = content[start..at];
            words++;
            if (word.SequenceEqual("Do"u8) && last is [(byte)'/', .. var name])
            {
                var key = Encoding.Latin1.GetString(name);
                drawn[key] = drawn.GetValueOrDefault(key) + 1;
            }

            last = word;
        }

        return new(words, drawn);
    }

    // the white space and the brackets of the format: [1 2]TJ is four words
    static bool Ends(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32 or (byte)'[' or (byte)']' or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>';
}
