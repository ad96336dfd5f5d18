using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Meanings;

namespace MissingOffenders.Reading.Choosing;

/// <summary>Decides what counts mean.</summary>
interface IChooser
{
    /// <summary>Whether it needs the names of the grounds.</summary>
    bool WantsNames { get; }

    /// <summary>The reading of a count, with its probability.</summary>
    (Meaning Meaning, double Probability) Choose(Question<Meaning> question, Candidate candidate);
}
