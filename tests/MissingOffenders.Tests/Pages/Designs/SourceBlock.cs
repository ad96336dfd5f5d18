using MissingOffenders.Articles;

namespace MissingOffenders.Tests.Pages.Designs;

/// <summary>A block of an article that is to be laid out.</summary>
sealed record SourceBlock(BlockKind Kind, string Text);
