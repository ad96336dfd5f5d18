using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Sentences;

/// <summary>A sentence, or a line that is none, with its tokens. No rule looks across its borders.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Tokens">Its tokens in reading order.</param>
/// <param name="Block">The block that it belongs to.</param>
public sealed record Sentence(Span Span, IReadOnlyList<Token> Tokens, Block Block);
