using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Meanings;
using MissingOffenders.Reading.Narrowings;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Reading.Sources;
using MissingOffenders.Reading.Times;

namespace MissingOffenders.Reading.Deciding;

/// <summary>Decides by fitted weights: the likeliest reading, if it is likely enough.</summary>
/// <param name="weights">The weights.</param>
/// <param name="families">Family of a measure: readings that differ in the measure alone stand together.</param>
sealed class WeighedChooser(ChoiceWeights weights, Func<string, string> families) : IChooser
{
    public bool WantsNames => false;

    public Choice Choose(Question<Meaning> question, Candidate candidate)
    {
        var probabilities = weights.Meaning.Probabilities(question);
        if (probabilities.Length == 1)
        {
            return new(Meaning.None, 1) { Likely = Meaning.None, Least = weights.Least, Probabilities = probabilities };
        }

        var best = Enumerable.Range(1, probabilities.Length - 1).GroupBy(i => (families(question.Alternatives[i].Value.Measure!), question.Alternatives[i].Value.Owner.Key)).MaxBy(g => g.Sum(i => probabilities[i]))!;
        var together = best.Sum(i => probabilities[i]);
        var likeliest = best.MaxBy(i => probabilities[i]);
        var isTold = together >= weights.Least;
        return new(isTold ? question.Alternatives[likeliest].Value : Meaning.None, isTold ? together : 1 - together)
        {
            Likeliest = likeliest,
            OfLikeliest = together,
            Likely = together >= probabilities[0] ? question.Alternatives[likeliest].Value : Meaning.None,
            Least = weights.Least,
            Probabilities = probabilities,
        };
    }

    public IReadOnlyList<Reason> Reasons(Question<Meaning> question, Choice choice)
    {
        if (question.Alternatives.Count == 1)
        {
            return [];
        }

        var chosen = question.Alternatives[choice.Likeliest].Value;
        var rival = Enumerable.Range(0, question.Alternatives.Count).Where(i => !IsTogether(question.Alternatives[i].Value, chosen)).MaxBy(i => choice.Probabilities[i]);
        return weights.Meaning.Between(question, choice.Likeliest, rival);
    }

    bool IsTogether(Meaning meaning, Meaning with) => !meaning.IsNone && meaning.Owner.Key == with.Owner.Key && families(meaning.Measure!) == families(with.Measure!);

    public (Narrowing? Narrowing, double Probability) Choose(Question<Narrowing?> question, CountSet set)
    {
        var probabilities = weights.Narrowing.Probabilities(question);
        // first whether anything narrows it, then what
        var likeliest = probabilities[0] >= 0.5 ? 0 : Enumerable.Range(1, probabilities.Length - 1).MaxBy(i => probabilities[i]);
        return (question.Alternatives[likeliest].Value, likeliest == 0 ? probabilities[0] : 1 - probabilities[0]);
    }

    public TimeAlternative Choose(Question<TimeAlternative> question, CountSet set) => Likeliest(weights.Time, question);

    public SourceAlternative Choose(Question<SourceAlternative> question, CountSet set) => Likeliest(weights.Source, question);

    public IReadOnlyList<Reason> Reasons<T>(Question<T> question, T chosen)
    {
        var fitted = chosen is TimeAlternative ? weights.Time : weights.Source;
        var probabilities = fitted.Probabilities(question);
        var at = Enumerable.Range(0, probabilities.Length).First(i => Equals(question.Alternatives[i].Value, chosen));
        return probabilities.Length == 1 ? [] : fitted.Between(question, at, Enumerable.Range(0, probabilities.Length).Where(i => i != at).MaxBy(i => probabilities[i]));
    }

    static T Likeliest<T>(Weights weights, Question<T> question)
    {
        var probabilities = weights.Probabilities(question);
        return question.Alternatives[Enumerable.Range(0, probabilities.Length).MaxBy(i => probabilities[i])].Value;
    }
}
