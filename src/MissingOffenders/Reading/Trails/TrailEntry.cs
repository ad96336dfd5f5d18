using MissingOffenders.Text;

namespace MissingOffenders.Reading.Trails;

/// <summary>One step of the pipeline on one piece of text: what a rule or refiner found, took away or changed, and why.</summary>
/// <param name="Step">Name of the phase or refiner.</param>
/// <param name="Rule">Id of the rule, or the refiner's name.</param>
/// <param name="Span">The words that it speaks of.</param>
/// <param name="Outcome"><c>found</c>, <c>lost</c>, <c>merged</c>, <c>changed</c>, <c>dropped</c>, <c>claimed</c>, <c>parsed</c>, <c>said</c>, <c>rival</c>, <c>ground</c>, <c>told</c>, <c>held</c>.</param>
/// <param name="Detail">What came of it, or why it lost, in words.</param>
public sealed record TrailEntry(string Step, string Rule, Span Span, string Outcome, string Detail);
