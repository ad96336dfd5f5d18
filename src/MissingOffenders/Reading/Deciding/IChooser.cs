using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Meanings;
using MissingOffenders.Reading.Narrowings;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Reading.Sources;
using MissingOffenders.Reading.Times;

namespace MissingOffenders.Reading.Deciding;

/// <summary>Decides between readings.</summary>
interface IChooser
{
    /// <summary>Whether it needs the names of the grounds.</summary>
    bool WantsNames { get; }

    /// <summary>What a count means, with the probability of that.</summary>
    Choice Choose(Question<Meaning> question, Candidate candidate);

    /// <summary>What spoke for the likeliest figure and against it, the strongest first; nothing where grounds are not weighed.</summary>
    IReadOnlyList<Reason> Reasons(Question<Meaning> question, Choice choice);

    /// <summary>What narrows a set, or null, with the probability of that.</summary>
    (Narrowing? Narrowing, double Probability) Choose(Question<Narrowing?> question, CountSet set);

    /// <summary>The time that a set is true of.</summary>
    TimeAlternative Choose(Question<TimeAlternative> question, CountSet set);

    /// <summary>Who says that a set is so.</summary>
    SourceAlternative Choose(Question<SourceAlternative> question, CountSet set);

    /// <summary>What spoke for the time or the source that was chosen, the strongest first; nothing where grounds are not weighed.</summary>
    IReadOnlyList<Reason> Reasons<T>(Question<T> question, T chosen);
}
