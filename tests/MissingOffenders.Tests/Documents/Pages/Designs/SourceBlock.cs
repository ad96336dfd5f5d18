using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Tests.Documents.Pages.Designs;

/// <summary>A block of an article that is to be laid out.</summary>
sealed record SourceBlock(BlockKind Kind, string Text);
