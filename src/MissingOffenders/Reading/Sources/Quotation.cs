using MissingOffenders.Text;

namespace MissingOffenders.Reading.Sources;

/// <summary>Words between quotation marks in one block.</summary>
/// <param name="Span">The words with their marks.</param>
/// <param name="IsSpeech">Whether somebody speaks; otherwise the marks only hold a word at a distance ("missing").</param>
/// <param name="GoesOn">Whether it ends without a closing mark, so that the next block may go on with it.</param>
sealed record Quotation(Span Span, bool IsSpeech, bool GoesOn);
