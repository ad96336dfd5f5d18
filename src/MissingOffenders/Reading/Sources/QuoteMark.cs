namespace MissingOffenders.Reading.Sources;

/// <summary>A quotation mark: what it may do, and of how many characters it is made.</summary>
/// <param name="IsDouble">Whether it is a double mark; two single ones (<c>''</c>) are one double.</param>
/// <param name="MayOpen">Whether its shape may open a quotation.</param>
/// <param name="MayClose">Whether its shape may close one.</param>
/// <param name="Length">Number of characters, 1 or 2.</param>
readonly record struct QuoteMark(bool IsDouble, bool MayOpen, bool MayClose, int Length)
{
    /// <summary>The mark at <paramref name="i"/>, or null.</summary>
    public static QuoteMark? At(string text, int end, int i) => text[i] switch
    {
        '"' => new(true, true, true, 1),
        '“' or '„' or '«' => new(true, true, false, 1),
        '”' or '»' => new(true, false, true, 1),
        '\'' or '’' or '‘' or '`' when i + 1 < end && text[i + 1] == text[i] => new(true, true, true, 2),
        '\'' => new(false, true, true, 1),
        '‘' or '`' => new(false, true, false, 1),
        '’' => new(false, false, true, 1),
        _ => null,
    };
}
