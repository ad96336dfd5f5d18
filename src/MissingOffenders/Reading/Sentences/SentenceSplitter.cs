using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Sentences;

/// <summary>Cuts a block into sentences.</summary>
/// <param name="abbreviations">Words after which a full stop ends no sentence, in normal form without the stop.</param>
public sealed class SentenceSplitter(IReadOnlySet<string> abbreviations)
{
    /// <summary>No sentence has more tokens: text without any full stop must not cost its square.</summary>
    internal const int MostTokens = 400;

    const int LeastLengthBeforeLostSpace = 3;
    static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
        { "the", "a", "an", "it", "he", "she", "they", "we", "in", "on", "but", "and", "of", "this", "that", "these", "those", "there", "however", "police", "one", "two" };

    /// <summary>The sentences of <paramref name="block"/> in reading order; together they hold all its tokens.</summary>
    public IEnumerable<Sentence> Split(string text, Block block)
    {
        var tokens = Tokenizer.Tokenize(text, block.Span);
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i == tokens.Count - 1 || i + 1 - first == MostTokens || EndsSentence(text, tokens, i))
            {
                yield return Make(text, block, tokens, first, i + 1);
                first = i + 1;
            }
        }
    }

    static Sentence Make(string text, Block block, IReadOnlyList<Token> tokens, int first, int end)
    {
        var own = new Token[end - first];
        for (var i = first; i < end; i++)
        {
            own[i - first] = tokens[i];
        }

        var start = WithQuotes(text, block.Span, own[0].Span.Start, -1);
        var stop = WithQuotes(text, block.Span, own[^1].Span.End, 1);
        return new(new(start, stop), own, block);
    }

    static int WithQuotes(string text, Span block, int border, int direction)
    {
        while (direction < 0 ? border > block.Start && IsQuote(text[border - 1]) : border < block.End && IsQuote(text[border]))
        {
            border += direction;
        }

        return border;
    }

    static bool IsQuote(char c) => c is '"' or '\'' or '“' or '”' or '‘' or '’';

    bool EndsSentence(string text, IReadOnlyList<Token> tokens, int i)
    {
        var next = tokens[i + 1];
        if (next.Norm == "•")
        {
            return true;
        }

        if (tokens[i].Norm is not ("." or "!" or "?" or "…"))
        {
            return false;
        }

        var gap = text.AsSpan(tokens[i].Span.End, next.Span.Start - tokens[i].Span.End);
        var opens = next.Capitalised || next.Kind == TokenKind.Number || gap.ContainsAny("“‘\"");
        return opens && (next.SpaceBefore ? !(tokens[i].Norm == "." && IsAbbreviation(tokens, i)) : LostSpace(tokens, i));
    }

    bool IsAbbreviation(IReadOnlyList<Token> tokens, int stop)
    {
        if (stop == 0 || tokens[stop].SpaceBefore || tokens[stop - 1] is not { Kind: TokenKind.Word } last)
        {
            return false;
        }

        var next = tokens[stop + 1];
        return last.Norm is "no" or "nos" or "c" or "ca" ? next.Kind == TokenKind.Number
            : last.Norm == "m" ? FollowsStop(tokens, stop - 1) && !Openers.Contains(next.Norm)
            : abbreviations.Contains(last.Norm) || (last.Norm.Length == 1 && last.Capitalised && !(FollowsStop(tokens, stop - 1) && Openers.Contains(next.Norm)));
    }

    // "in the U.K. The force": the stop of an abbreviation ends a sentence where a word follows that often begins one
    static bool FollowsStop(IReadOnlyList<Token> tokens, int letter) => letter > 0 && tokens[letter - 1].Norm == "." && !tokens[letter].SpaceBefore;

    /// <summary>"were missing.The force": a long word in small letters, a stop, a capital.</summary>
    static bool LostSpace(IReadOnlyList<Token> tokens, int stop) =>
        stop > 0 && tokens[stop - 1] is { Kind: TokenKind.Word, Capitalised: false, Norm.Length: >= LeastLengthBeforeLostSpace } && tokens[stop + 1] is { Kind: TokenKind.Word, Norm.Length: > 1 };
}
