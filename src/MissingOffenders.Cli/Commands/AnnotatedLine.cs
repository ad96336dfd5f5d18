using MissingOffenders.Cli.Output;

namespace MissingOffenders.Cli.Commands;

/// <summary>One line of output.</summary>
/// <param name="Json">The line.</param>
/// <param name="IsError">Whether it says that the line of input could not be read.</param>
readonly record struct AnnotatedLine(string Json, bool IsError);
