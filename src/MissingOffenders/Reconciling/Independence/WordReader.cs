using MissingOffenders.Text;

namespace MissingOffenders.Reconciling.Independence;

/// <summary>Cuts text into words for comparison: letters and digits, whatever their case, apostrophes left out.</summary>
/// <param name="text">The text.</param>
ref struct WordReader(string text)
{
    const ulong Basis = 14695981039346656037;
    const ulong Prime = 1099511628211;

    int position;
    bool quoted;

    /// <summary>Where the word stands.</summary>
    public Span Span { get; private set; }

    /// <summary>A number that equal words share.</summary>
    public uint Hash { get; private set; }

    /// <summary>Whether the word stands between quotation marks. A line ends every quotation.</summary>
    public bool IsQuoted { get; private set; }

    /// <summary>Goes to the next word; false at the end.</summary>
    public bool Read()
    {
        while (position < text.Length && !char.IsLetterOrDigit(text[position]))
        {
            Pass(text[position++]);
        }

        var start = position;
        var hash = Basis;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || IsInside(position)))
        {
            if (char.IsLetterOrDigit(text[position]))
            {
                hash = (hash ^ char.ToLowerInvariant(text[position])) * Prime;
            }

            position++;
        }

        Span = new(start, position);
        Hash = (uint)(hash ^ (hash >> 32));
        IsQuoted = quoted;
        return position > start;
    }

    void Pass(char c) => quoted = c switch
    {
        '"' => !quoted,
        '“' or '«' or '„' => true,
        '”' or '»' or '\n' or '\r' => false,
        // two single marks close what a double one opened
        '\'' when position < text.Length && text[position] == '\'' => false,
        _ => quoted,
    };

    /// <summary>An apostrophe or a soft hyphen inside a word.</summary>
    readonly bool IsInside(int index) =>
        text[index] is '\'' or '’' or '\u00AD' or '\u200B' && index > 0 && index + 1 < text.Length
        && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);
}
