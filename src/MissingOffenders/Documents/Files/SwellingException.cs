namespace MissingOffenders.Documents.Files;

/// <summary>A file asks for far more than an article would: bytes, parts or time.</summary>
/// <param name="message">What there is too much of, with the figure, as words that go on from "the file: ".</param>
sealed class SwellingException(string message) : IOException(message);
