namespace MissingOffenders.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, with inner apostrophes (<c>couldn't</c>).</summary>
    Word,

    /// <summary>Digits, with marks of thousands, a decimal point or a vulgar fraction (<c>1,072</c>, <c>3.5</c>, <c>2½</c>).</summary>
    Number,

    /// <summary>Any other single character.</summary>
    Punctuation,
}
