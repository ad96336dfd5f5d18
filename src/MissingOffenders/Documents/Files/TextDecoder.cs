using System.Text;
using UtfUnknown;

namespace MissingOffenders.Documents.Files;

/// <summary>Makes characters of the bytes of a text file or a web page.</summary>
/// <remarks>
/// In this order: byte-order mark, strict UTF-8, UTF-8 with a few bytes of another encoding, the encoding that a page names for
/// itself, what UTF.Unknown says of texts in other alphabets, windows-1252. No byte is ever dropped.
/// </remarks>
public static class TextDecoder
{
    /// <summary>
    /// Share of bytes beyond ASCII from which a text is in another alphabet. Below it the detector has only dashes, apostrophes
    /// and pound signs to go by, and is sure of the wrong thing.
    /// </summary>
    const double OtherAlphabet = 0.1;

    /// <summary>And below so many of them it has too little to go by.</summary>
    const int Enough = 20;

    static readonly UTF8Encoding StrictUtf8 = new(false, true);
    static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Latin-1 and its relatives: pages that say so nearly always hold windows-1252, which adds quotation marks and dashes.</summary>
    static readonly HashSet<string> WesternNames = new(StringComparer.OrdinalIgnoreCase) { "iso-8859-1", "iso-8859-15", "us-ascii", "ascii", "windows-1252" };

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes all <paramref name="bytes"/> of a text.</summary>
    public static DecodedText Decode(byte[] bytes) => Decode(bytes, static _ => null);

    /// <summary>Decodes all <paramref name="bytes"/> of a web page, which may name its encoding.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="told">The encoding that the server named, or null. Servers name a Western one where nobody told them; then the page knows better.</param>
    public static DecodedText DecodePage(byte[] bytes, string? told = null) =>
        Decode(bytes, page => DeclaredCharset.Named(told) is { } named && !WesternNames.Contains(named.WebName) ? named : DeclaredCharset.Of(page) ?? DeclaredCharset.Named(told));

    static DecodedText Decode(byte[] bytes, Func<byte[], Encoding?> declared)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var decoded = Characters(bytes, declared);
        return TwiceEncoded.Mend(decoded.Text) is { } mended
            ? decoded with { Text = mended, Note = $"{decoded.Note}{(decoded.Note is null ? "" : "; ")}characters that had been encoded twice were mended" }
            : decoded;
    }

    static DecodedText Characters(byte[] bytes, Func<byte[], Encoding?> declared)
    {
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
            return Mixed(bytes) ?? Declared(bytes, declared(bytes)) ?? Guess(bytes);
        }
    }

    /// <summary>UTF-8 into which somebody pasted bytes of windows-1252.</summary>
    static DecodedText? Mixed(byte[] bytes)
    {
        StrayBytes stray = new(Windows1252);
        var characters = new char[bytes.Length];

        // Not GetString: it goes through the bytes twice and would count the strays twice.
        var length = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, stray).GetChars(bytes, 0, bytes.Length, characters, 0);
        var sequences = bytes.Count(b => b >= 0xC0) - stray.LeadBytes;
        return sequences > stray.Bytes
            ? new(new(characters, 0, length), StrictUtf8.WebName, $"{stray.Bytes} byte(s) are not UTF-8 and were read as windows-1252")
            : null;
    }

    /// <summary>What the page says, unless strict UTF-8 has refuted it. Latin-1 and the like are read as windows-1252.</summary>
    static DecodedText? Declared(byte[] bytes, Encoding? encoding) =>
        encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding ? null
        : WesternNames.Contains(encoding.WebName) ? new(Windows1252.GetString(bytes), Windows1252.WebName)
        : new(encoding.GetString(bytes), encoding.WebName);

    static DecodedText Guess(byte[] bytes)
    {
        var beyond = bytes.Count(b => b >= 0x80);
        var encoding = beyond >= Enough && beyond > bytes.Length * OtherAlphabet
            && CharsetDetector.DetectFromBytes(bytes).Detected?.Encoding is { } found
            && !WesternNames.Contains(found.WebName)
                ? found
                : Windows1252;
        return new(encoding.GetString(bytes), encoding.WebName, $"not UTF-8: read as {encoding.WebName}");
    }
}
