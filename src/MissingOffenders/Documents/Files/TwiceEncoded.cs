using System.Buffers;
using System.Text;

namespace MissingOffenders.Documents.Files;

/// <summary>Mends UTF-8 that some program took for windows-1252 and encoded again: <c>â€™</c> for an apostrophe, <c>Â</c> before a no-break space.</summary>
static class TwiceEncoded
{
    static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃâðï");
    /// <summary>What windows-1252 makes of the bytes with which no character of UTF-8 begins, beside those that it shares with Latin-1.</summary>
    static readonly SearchValues<char> Followers = SearchValues.Create("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");
    static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
    static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text as it was meant; null where nothing in it was encoded twice.</summary>
    public static string? Mend(string text)
    {
        StringBuilder? mended = null;
        var copied = 0;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var (length, meant) = At(text, at);
            if (length > 0)
            {
                (mended ??= new(text.Length)).Append(text, copied, at - copied).Append(meant);
                copied = at + length;
                at = copied - 1;
            }
        }

        return mended?.Append(text, copied, text.Length - copied).ToString();
    }

    static int Next(string text, int start) => start >= text.Length ? -1 : text.AsSpan(start).IndexOfAny(Leads) is >= 0 and var at ? start + at : -1;

    static (int Length, string Meant) At(string text, int at)
    {
        // the no-break space behind it was made a space by another program
        if (text[at] == 'Â' && at + 1 < text.Length && text[at + 1] == ' ' && at > 0 && (char.IsLower(text[at - 1]) || char.IsAsciiDigit(text[at - 1]) || char.IsPunctuation(text[at - 1])))
        {
            return (2, "\u00A0");
        }

        var bytes = text[at] switch { 'ð' => 4, 'â' or 'ï' => 3, _ => 2 };
        return at + bytes <= text.Length && Follow(text.AsSpan(at + 1, bytes - 1)) && !(bytes == 2 && ClosesCapitals(text, at)) && Meant(text.AsSpan(at, bytes)) is { } meant ? (bytes, meant) : (0, "");
    }

    static bool Follow(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            if (c is not (>= '\u0080' and <= '\u00BF') && !Followers.Contains(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A word in capitals that ends so, and a quotation mark: <c>“AMANHÃ”</c>.</summary>
    static bool ClosesCapitals(string text, int at) => at > 0 && char.IsUpper(text[at - 1]) && !char.IsLetter(text[at + 1]);

    static string? Meant(ReadOnlySpan<char> characters)
    {
        Span<byte> bytes = stackalloc byte[4];
        try
        {
            // bytes that windows-1252 does not have stay as they are
            for (var i = 0; i < characters.Length; i++)
            {
                bytes[i] = characters[i] is >= '\u0080' and <= '\u009F' ? (byte)characters[i] : Windows1252.GetBytes([characters[i]])[0];
            }

            var meant = Strict.GetString(bytes[..characters.Length]);
            return meant.Length == 1 || char.IsSurrogatePair(meant, 0) ? meant : null;
        }
        catch (Exception e) when (e is EncoderFallbackException or DecoderFallbackException)
        {
            return null;
        }
    }
}
