using MissingOffenders.Reading.Figures;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Sources;

/// <summary>Words of a sentence that somebody says.</summary>
/// <param name="Source">Who says them.</param>
/// <param name="Span">The words.</param>
readonly record struct SourceScope(Attribution Source, Span Span);
