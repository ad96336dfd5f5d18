using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Words that a page shows on lines of their own.</summary>
/// <param name="Text">The words, single spaces between them.</param>
/// <param name="Element">The innermost element around its first word.</param>
/// <param name="Number">Which line of the page it is, from 0.</param>
sealed record PageLine(string Text, IElement Element, int Number);
