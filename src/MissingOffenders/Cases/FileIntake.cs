namespace MissingOffenders.Cases;

/// <summary>What is to be done for one file.</summary>
/// <param name="File">The file with the key that its rows will have.</param>
/// <param name="Articles">Its articles, read one by one as they are asked for; null where nothing has changed.</param>
sealed record FileIntake(CompleteFile File, IEnumerable<SavedArticle>? Articles)
{
    /// <summary>Whether nothing has changed.</summary>
    public bool IsUnchanged => Articles is null;
}
