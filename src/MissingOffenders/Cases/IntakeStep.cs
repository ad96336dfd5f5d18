namespace MissingOffenders.Cases;

/// <summary>One step on the way of a file into the case.</summary>
/// <param name="Of">The file.</param>
/// <param name="Article">An article of it; null where nothing has changed.</param>
/// <param name="IsLast">Whether the file is done with it.</param>
readonly record struct IntakeStep(FileIntake Of, SavedArticle? Article, bool IsLast);
