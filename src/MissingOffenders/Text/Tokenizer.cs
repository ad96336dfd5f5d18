using System.Globalization;
using System.Text;

namespace MissingOffenders.Text;

/// <summary>Cuts text into tokens. White space, quotation marks and superscripts separate tokens and are none.</summary>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="range"/> of <paramref name="text"/>, in reading order.</summary>
    public static IReadOnlyList<Token> Tokenize(string text, Span range)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>();
        var position = range.Start;
        var spaceBefore = true;
        while (position < range.End)
        {
            var end = EndOfToken(text, position, range.End, out var kind);
            if (kind is { } found)
            {
                tokens.Add(Make(text, new(position, end), found, spaceBefore));
            }

            spaceBefore = kind is null;
            position = end;
        }

        return tokens;
    }

    /// <summary>The form in which lexicons, rules and tokens compare words.</summary>
    public static string Normalise(ReadOnlySpan<char> word)
    {
        var builder = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (!IsInvisible(c))
            {
                builder.Append(IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c));
            }
        }

        return Accents.Join(builder.ToString());
    }

    static Token Make(string text, Span span, TokenKind kind, bool spaceBefore) =>
        new(span, Normalise(span.Of(text)), kind, char.IsUpper(text[span.Start]), spaceBefore);

    static int EndOfToken(string text, int start, int limit, out TokenKind? kind)
    {
        var c = text[start];
        if (char.IsLetter(c) || (char.IsSurrogatePair(text, start) && IsLetter(text, start)))
        {
            kind = TokenKind.Word;
            return EndOfWord(text, start, limit);
        }

        if (char.IsAsciiDigit(c))
        {
            kind = TokenKind.Number;
            return EndOfNumber(text, start, limit);
        }

        if (IsGenitive(text, start, limit))
        {
            kind = TokenKind.Word;
            return start + 2;
        }

        kind = IsTransparent(c) ? null : TokenKind.Punctuation;
        return start + (start + 1 < limit && char.IsSurrogatePair(c, text[start + 1]) ? 2 : 1);
    }

    static int EndOfWord(string text, int start, int limit)
    {
        var end = start;
        while (end < limit)
        {
            if (IsWordPart(text[end]))
            {
                end++;
            }
            else if (char.IsHighSurrogate(text[end]) && end + 1 < limit && IsLetter(text, end))
            {
                end += 2;
            }
            else if (IsApostrophe(text[end]) && end + 1 < limit && char.IsLetter(text[end + 1]) && !IsGenitive(text, end, limit))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    static int EndOfNumber(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end - start <= 3)
        {
            while (IsThousandsGroup(text, end, limit))
            {
                end += 4;
            }
        }

        return IsFraction(text, end, limit) ? EndOfDigits(text, end + 1, limit) : end;
    }

    static int EndOfDigits(string text, int start, int limit)
    {
        while (start < limit && char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    static bool IsThousandsGroup(string text, int comma, int limit) =>
        comma + 3 < limit && text[comma] == ',' && char.IsAsciiDigit(text[comma + 1]) && char.IsAsciiDigit(text[comma + 2])
        && char.IsAsciiDigit(text[comma + 3]) && (comma + 4 == limit || !char.IsAsciiDigit(text[comma + 4]));

    static bool IsFraction(string text, int point, int limit) =>
        point + 1 < limit && text[point] == '.' && char.IsAsciiDigit(text[point + 1]);

    static bool IsGenitive(string text, int apostrophe, int limit) =>
        IsApostrophe(text[apostrophe]) && apostrophe > 0 && (char.IsLetterOrDigit(text[apostrophe - 1]))
        && apostrophe + 1 < limit && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= limit || !char.IsLetterOrDigit(text[apostrophe + 2]));

    static bool IsLetter(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) <= UnicodeCategory.OtherLetter;

    static bool IsWordPart(char c) => char.IsLetter(c) || IsInvisible(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘' or '`';

    static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    static bool IsTransparent(char c) => char.IsWhiteSpace(c) || IsInvisible(c) || IsApostrophe(c)
        || c is '"' or '“' or '”' or '„' or '«' or '»' or '*' or '†' or '‡'
        || char.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber or UnicodeCategory.Control or UnicodeCategory.Format;
}
