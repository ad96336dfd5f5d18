using MissingOffenders.RuleFiles;

namespace MissingOffenders.Reading.Rules;

/// <summary>A text that a rule is tried on.</summary>
/// <param name="Text">The text, without the marks that say what is expected.</param>
/// <param name="Mentions">Expected mentions: the words between brackets.</param>
/// <param name="Published">Day of publication that the text is read with, or null.</param>
/// <param name="Place">File and line, for messages.</param>
sealed record Example(
    string Text,
    IReadOnlyList<ExpectedMention> Mentions,
    DateOnly? Published,
    Place Place);
