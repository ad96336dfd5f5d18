namespace MissingOffenders.Documents.Files;

/// <summary>Something that the user named cannot be used: a path, a manifest, a case. The message says where, why, and what to do.</summary>
/// <param name="message">The whole message.</param>
/// <param name="inner">What caused it, or null.</param>
public sealed class InputException(string message, Exception? inner = null) : Exception(message, inner);
