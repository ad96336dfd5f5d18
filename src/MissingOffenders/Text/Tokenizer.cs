using System.Globalization;
using System.Text;

namespace MissingOffenders.Text;

/// <summary>Cuts text into tokens. White space, quotation marks, superscripts and marks of notes separate tokens and are none.</summary>
public static class Tokenizer
{
    const int MostDigitsOfNote = 3;

    // letters that typesetting joins into one
    const char FirstLigature = '\uFB00';
    const char LastLigature = '\uFB06';
    static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

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
            if (c is >= FirstLigature and <= LastLigature)
            {
                builder.Append(Ligatures[c - FirstLigature]);
            }
            else if (!IsInvisible(c))
            {
                builder.Append(IsApostrophe(c) ? '\'' : IsHyphen(c) ? '-' : char.ToLowerInvariant(c));
            }
        }

        return Accents.Join(builder.ToString());
    }

    static Token Make(string text, Span span, TokenKind kind, bool spaceBefore) => new(
        span,
        kind == TokenKind.Number ? Numerals.Normalise(span.Of(text)) : Normalise(span.Of(text)),
        kind,
        char.IsUpper(text[span.Start]),
        spaceBefore)
    {
        AfterApostrophe = span.Start > 0 && IsApostrophe(text[span.Start - 1]),
    };

    static int EndOfToken(string text, int start, int limit, out TokenKind? kind)
    {
        var c = text[start];
        if (char.IsLetter(c) || (char.IsSurrogatePair(text, start) && IsLetter(text, start)))
        {
            kind = TokenKind.Word;
            return EndOfWord(text, start, limit);
        }

        if (Numerals.Starts(text, start, limit))
        {
            kind = TokenKind.Number;
            return Numerals.End(text, start, limit);
        }

        if (EndOfNoteMark(text, start, limit) is { } mark)
        {
            kind = null;
            return mark;
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
            if (IsWordPart(text[end]) && !IsLostSpace(text, end, limit))
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

    static bool IsGenitive(string text, int apostrophe, int limit) =>
        IsApostrophe(text[apostrophe]) && apostrophe > 0 && (char.IsLetterOrDigit(text[apostrophe - 1]))
        && apostrophe + 1 < limit && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= limit || !char.IsLetterOrDigit(text[apostrophe + 2]));

    static bool IsLetter(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) <= UnicodeCategory.OtherLetter;

    static bool IsWordPart(char c) => char.IsLetter(c) || IsInvisible(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘' or '`';

    /// <summary>Index after the mark of a note that stands right behind a word or a number, "12[3]"; null where there is none.</summary>
    static int? EndOfNoteMark(string text, int start, int limit)
    {
        if (text[start] != '[' || start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or ',' or ']' or '”' or '’' or '"'))
        {
            return null;
        }

        var end = start + 1;
        while (end < limit && end - start <= MostDigitsOfNote && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > start + 1 && end < limit && text[end] == ']' ? end + 1 : null;
    }

    // "Kent\u200BPolice": where the next word begins with a capital the space of no width is all that is left of a real one
    static bool IsLostSpace(string text, int at, int limit) =>
        text[at] == '\u200B' && at > 0 && char.IsLower(text[at - 1]) && at + 1 < limit && char.IsUpper(text[at + 1]);

    static bool IsHyphen(char c) => c is '\u2010' or '\u2011';

    internal static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    static bool IsTransparent(char c) => char.IsWhiteSpace(c) || IsInvisible(c) || IsApostrophe(c)
        || c is '"' or '“' or '”' or '„' or '«' or '»' or '*' or '†' or '‡'
        || char.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber or UnicodeCategory.Control or UnicodeCategory.Format;
}
