using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Layout;

/// <summary>Labels of the page that lost the space behind them: <c>image captionThe Met ...</c>, <c>AdvertisementPolice ...</c>.</summary>
sealed class GluedPrefix(IEnumerable<LexiconEntry> entries)
{
    readonly IReadOnlyList<(string Words, BlockKind? Kind)> prefixes =
        [.. entries.Select(e => (e.Phrase, Enum.TryParse<BlockKind>(e.Reading.Value, ignoreCase: true, out var kind) ? kind : (BlockKind?)null))];

    /// <summary>Length of the label and the kind of what follows it (null for any); length 0 where none stands there.</summary>
    public (int Length, BlockKind? Kind) At(string text, Span line)
    {
        foreach (var (words, kind) in prefixes)
        {
            var end = line.Start + words.Length;
            if (end < line.End && text.AsSpan(line.Start, words.Length).Equals(words, StringComparison.OrdinalIgnoreCase) && IsGlued(text[end], kind))
            {
                return (words.Length, kind);
            }
        }

        return (0, null);
    }

    static bool IsGlued(char next, BlockKind? kind) => char.IsUpper(next) || char.IsAsciiDigit(next) || (kind is not null && char.IsWhiteSpace(next));
}
