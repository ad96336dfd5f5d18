using System.Text;
using UtfUnknown;

namespace MissingOffenders.Articles;

/// <summary>Makes characters of the bytes of a text file.</summary>
/// <remarks>
/// In this order: byte-order mark, strict UTF-8, UTF-8 with a few bytes of another encoding, what UTF.Unknown is sure of,
/// windows-1252. No byte is ever dropped.
/// </remarks>
public static class TextDecoder
{
    /// <summary>Below this the detector guesses, and a page of British or Irish newspapers is windows-1252 far more often.</summary>
    const float Sure = 0.8f;

    static readonly UTF8Encoding StrictUtf8 = new(false, true);
    static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Latin-1 and its relatives: pages that say so nearly always hold windows-1252, which adds quotation marks and dashes.</summary>
    static readonly HashSet<string> WesternNames = new(StringComparer.OrdinalIgnoreCase) { "iso-8859-1", "iso-8859-15", "us-ascii", "ascii", "windows-1252" };

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes all of <paramref name="bytes"/>.</summary>
    public static DecodedText Decode(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (Unicode.Of(bytes) is var (encoding, mark))
        {
            return new(encoding.GetString(bytes, mark, bytes.Length - mark), encoding.WebName);
        }

        try
        {
            return new(StrictUtf8.GetString(bytes), StrictUtf8.WebName);
        }
        catch (DecoderFallbackException)
        {
            return Mixed(bytes) ?? Guess(bytes);
        }
    }

    /// <summary>UTF-8 into which somebody pasted bytes of windows-1252.</summary>
    static DecodedText? Mixed(byte[] bytes)
    {
        StrayBytes stray = new(Windows1252);
        var text = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, stray).GetString(bytes);
        var sequences = bytes.Count(b => b >= 0xC0) - stray.LeadBytes;
        return sequences > stray.Bytes
            ? new(text, StrictUtf8.WebName, $"{stray.Bytes} byte(s) are not UTF-8 and were read as windows-1252")
            : null;
    }

    static DecodedText Guess(byte[] bytes)
    {
        var best = CharsetDetector.DetectFromBytes(bytes).Detected;
        var encoding = best?.Encoding is { } found && best.Confidence >= Sure && !WesternNames.Contains(found.WebName)
            ? found
            : Windows1252;
        return new(encoding.GetString(bytes), encoding.WebName, $"not UTF-8: read as {encoding.WebName}");
    }
}
