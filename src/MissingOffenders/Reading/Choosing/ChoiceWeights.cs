namespace MissingOffenders.Reading.Choosing;

/// <summary>The weights of all kinds of questions.</summary>
/// <param name="Meaning">What counts mean.</param>
/// <param name="Narrowing">Whether phrases narrow them.</param>
/// <param name="Time">The times that they are true of.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Least">Least probability of a figure that is told.</param>
sealed record ChoiceWeights(Weights Meaning, Weights Narrowing, Weights Time, Weights Source, double Least)
{
    public static ChoiceWeights None { get; } = new(Weights.None, Weights.None, Weights.None, Weights.None, 1);
}
