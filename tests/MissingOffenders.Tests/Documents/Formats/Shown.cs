using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;
using Xunit;

namespace MissingOffenders.Tests.Documents.Formats;

/// <summary>What a reader found, as lines that are easy to compare.</summary>
static class Shown
{
    /// <summary>The blocks as <c>kind: words</c>, cells parted by bars.</summary>
    public static IReadOnlyList<string> Of(Document document)
    {
        Check(document);
        return [.. document.Blocks!.Select(b => $"{b.Kind}: {b.Span.Of(document.Text).Replace("\t", " | ", StringComparison.Ordinal)}")];
    }

    /// <summary>The words of all blocks of a kind.</summary>
    public static IReadOnlyList<string> Of(Document document, BlockKind kind)
    {
        Check(document);
        return [.. document.Blocks!.Where(b => b.Kind == kind).Select(b => b.Span.Of(document.Text).Replace("\t", " | ", StringComparison.Ordinal))];
    }

    /// <summary>Blocks stand in the text, in order, without overlap and without white space at their ends; all words stand in one.</summary>
    public static void Check(Document document)
    {
        var end = 0;
        foreach (var span in document.Blocks!.Select(b => b.Span))
        {
            Assert.InRange(span.Start, end, document.Text.Length);
            Assert.InRange(span.End, span.Start + 1, document.Text.Length);
            Assert.Equal(span, span.Trim(document.Text));
            Assert.True(string.IsNullOrWhiteSpace(document.Text[end..span.Start]), "words outside of blocks");
            end = span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(document.Text[end..]), "words behind the last block");
    }
}
