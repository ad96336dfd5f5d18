using MissingOffenders.Reading.Meanings;

namespace MissingOffenders.Reading.Deciding;

/// <summary>What a count was taken for.</summary>
/// <param name="Meaning">What it means; none where it is told as no figure.</param>
/// <param name="Probability">The probability of that.</param>
readonly record struct Choice(Meaning Meaning, double Probability)
{
    /// <summary>Index of the likeliest alternative that is a figure.</summary>
    public int Likeliest { get; init; }

    /// <summary>Its probability, together with that of measures that a word alone tells apart from it.</summary>
    public double OfLikeliest { get; init; }

    /// <summary>What that probability must reach for the figure to be told.</summary>
    public double Least { get; init; }

    /// <summary>The likelier of that figure and none: what later counts go by, also where it is not sure enough to be told.</summary>
    public Meaning Likely { get; init; } = Meaning;

    /// <summary>The probabilities of all alternatives in their order; none where nothing was weighed.</summary>
    public IReadOnlyList<double> Probabilities { get; init; } = [];
}
