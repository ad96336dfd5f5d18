using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>What the elements around a text say of it.</summary>
/// <param name="Frame">The nearest one that sets its text apart.</param>
/// <param name="Kind">What the text is.</param>
/// <param name="Region">The part of the page.</param>
/// <param name="Role">What it is there for.</param>
/// <param name="IsLink">Whether it is part of a link.</param>
readonly record struct Context(Frame Frame, BlockKind Kind, Region Region, Role Role, bool IsLink);
