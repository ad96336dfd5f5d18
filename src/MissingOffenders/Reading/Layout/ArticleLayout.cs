using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Reading.Layout;

/// <summary>An article cut into its blocks.</summary>
/// <param name="Article">The article, with the title and the day that its own text gives where nothing else does.</param>
/// <param name="Blocks">Its blocks in reading order.</param>
/// <param name="Signals">What the text itself says of title, writer and day of publication, used or not.</param>
public sealed record ArticleLayout(Article Article, IReadOnlyList<Block> Blocks, IReadOnlyList<MetadataSignal> Signals);
