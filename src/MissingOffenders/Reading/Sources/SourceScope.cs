using MissingOffenders.Reading.Figures;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Sources;

/// <summary>Words of a sentence that somebody says.</summary>
/// <param name="Source">Who says them.</param>
/// <param name="Span">The words.</param>
/// <param name="By">What tells so: the id of a rule, or <c>speech</c> or <c>goes-on</c>.</param>
readonly record struct SourceScope(Attribution Source, Span Span, string By);
