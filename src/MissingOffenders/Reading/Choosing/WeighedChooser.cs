using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Meanings;

namespace MissingOffenders.Reading.Choosing;

/// <summary>Decides by fitted weights: the likeliest reading, if it is likely enough.</summary>
/// <param name="weights">The weights.</param>
/// <param name="least">Least probability of a figure.</param>
/// <param name="families">Family of a measure: readings that differ in the measure alone stand together.</param>
sealed class WeighedChooser(Weights weights, Func<string, string> families, double least) : IChooser
{
    public bool WantsNames => false;

    public (Meaning Meaning, double Probability) Choose(Question<Meaning> question, Candidate candidate)
    {
        var probabilities = weights.Probabilities(question);
        var best = Enumerable.Range(1, probabilities.Length - 1).GroupBy(i => (families(question.Alternatives[i].Value.Measure!), question.Alternatives[i].Value.Owner.Key)).MaxBy(g => g.Sum(i => probabilities[i]))!;
        var together = best.Sum(i => probabilities[i]);
        return together >= least ? (question.Alternatives[best.MaxBy(i => probabilities[i])].Value, together) : (Meaning.None, 1 - together);
    }
}
