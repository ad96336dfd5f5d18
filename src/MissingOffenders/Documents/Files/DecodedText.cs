namespace MissingOffenders.Documents.Files;

/// <summary>Characters made of bytes.</summary>
/// <param name="Text">The characters, line ends and all, without a byte-order mark.</param>
/// <param name="Encoding">Name of the encoding: <c>utf-8</c>, <c>windows-1252</c> ...</param>
/// <param name="Note">What had to be guessed or mended, or null.</param>
public sealed record DecodedText(string Text, string Encoding, string? Note = null);
