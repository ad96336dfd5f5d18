namespace MissingOffenders.Cases;

/// <summary>What one update of a case did.</summary>
/// <param name="Processed">Files that were read because they were new, had changed, or had not been readable.</param>
/// <param name="Unchanged">Files that needed no work.</param>
/// <param name="Gone">Paths of articles whose files have gone since the last update.</param>
/// <param name="Unread">Files and folders that could not be read, by path.</param>
public sealed record UpdateResult(int Processed, int Unchanged, IReadOnlyList<string> Gone, IReadOnlyList<UnreadInput> Unread);
