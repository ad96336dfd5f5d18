namespace MissingOffenders.Cases;

/// <summary>What is to be done for one file.</summary>
/// <param name="File">The file with the key that its rows will have.</param>
/// <param name="Articles">Its articles, read one by one as they are asked for; null where nothing has changed.</param>
sealed record FileIntake(CompleteFile File, IEnumerable<SavedArticle>? Articles)
{
    /// <summary>Whether nothing has changed.</summary>
    public bool IsUnchanged => Articles is null;

    /// <summary>The steps, at least one. The last article ends the file with it: a file of one article is written in one step.</summary>
    public IEnumerable<IntakeStep> Steps()
    {
        SavedArticle? ready = null;
        foreach (var article in Articles ?? [])
        {
            if (ready is not null)
            {
                yield return new(this, ready, IsLast: false);
            }

            ready = article;
        }

        yield return new(this, ready, IsLast: true);
    }
}
