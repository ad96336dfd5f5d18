namespace MissingOffenders.Documents.Files;

/// <summary>An archive unpacks to far more than a file of its length should.</summary>
sealed class SwellingException() : IOException("it unpacks to far more than its length allows");
