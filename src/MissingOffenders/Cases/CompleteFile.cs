namespace MissingOffenders.Cases;

/// <summary>A file all of whose articles were written.</summary>
/// <param name="FilePath">Its path below the folder that the user named.</param>
/// <param name="InputKey">Hash of all that its articles and their figures depend on; empty where it must be read again in any case.</param>
public sealed record CompleteFile(string FilePath, string InputKey);
