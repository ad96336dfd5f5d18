namespace MissingOffenders.Cases;

/// <summary>A case or a data package cannot be written. The message says where, why, and what to do.</summary>
/// <param name="message">The whole message.</param>
/// <param name="inner">What caused it.</param>
public sealed class OutputException(string message, Exception inner) : Exception(message, inner);
