namespace MissingOffenders.Evaluation;

/// <summary>One half of a corpus, by the first number in the articles' names.</summary>
public enum NumberHalf
{
    /// <summary>The number is odd.</summary>
    Odd,

    /// <summary>The number is even.</summary>
    Even,
}
