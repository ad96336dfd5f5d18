namespace MissingOffenders.Cases;

/// <summary>One step on the way of a file into the case.</summary>
/// <param name="Of">The file.</param>
/// <param name="Article">An article of it; null for the last step, after all of its articles.</param>
readonly record struct IntakeStep(FileIntake Of, SavedArticle? Article)
{
    /// <summary>Whether the file is done with it.</summary>
    public bool IsLast => Article is null;
}
