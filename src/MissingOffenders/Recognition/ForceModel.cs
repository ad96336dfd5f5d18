using Microsoft.Recognizers.Text;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Recognition;

/// <summary>Recognises police forces. The resolution holds <c>value</c> (canonical name), <c>nation</c>, <c>area</c>, <c>successor</c>.</summary>
/// <param name="pipeline">Reads the text.</param>
/// <param name="culture">Culture that the model is registered for.</param>
public sealed class ForceModel(Pipeline pipeline, string culture = "en-gb") : MentionModel<ForceReading>(pipeline, culture)
{
    /// <inheritdoc/>
    public override string ModelTypeName => "force";

    private protected override ModelResult Result(Mention mention, ForceReading reading, string text) => Result(
        text,
        mention.Span,
        ModelTypeName,
        (ResolutionKey.Value, reading.Force.Name),
        ("nation", reading.Force.Nation),
        ("area", reading.Force.Area),
        ("successor", reading.Force.Successor));
}
