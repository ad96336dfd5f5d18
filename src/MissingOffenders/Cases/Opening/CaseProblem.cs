using Microsoft.Data.Sqlite;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Cases.Opening;

/// <summary>What an error of SQLite means to the user.</summary>
static class CaseProblem
{
    public const int NotPermitted = 3;
    public const int ReadOnly = 8;
    public const int CannotOpen = 14;
    const int Busy = 5;
    const int Damaged = 11;
    const int Full = 13;
    const int NotADatabase = 26;

    /// <summary>Where "MOFF" stands in a case, whatever became of the rest.</summary>
    const int PlaceOfMark = 68;

    /// <summary>The exception that says it, with what to do.</summary>
    public static Exception Of(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        Damaged => DamagedCase(path, e),
        NotADatabase when IsMarked(path) => DamagedCase(path, e),
        NotADatabase => new InputException($"'{path}' is not a case. Name another file with --case.", e),
        Busy => new OutputException($"The case '{path}' is in use by another program. Wait until it is done, or name another file with --case.", e),
        Full => new OutputException($"The case '{path}' cannot be written: the disk is full. What was decided and read until now is in it. Make room, then go on.", e),
        _ => OfPlace(path, e),
    };

    /// <summary>That nothing can be written where it stands.</summary>
    public static OutputException OfPlace(string path, Exception e) =>
        new($"The case '{path}' cannot be written: {e.Message}. Name a file in a folder that you may write to with --case.", e);

    static InputException DamagedCase(string path, SqliteException e) =>
        new($"The case '{path}' is damaged. Take a copy of it that you have, or save what can be read: missing-offenders case check \"{path}\" --salvage DIR", e);

    static bool IsMarked(string path)
    {
        try
        {
            using var file = GuardedFile.Open(path);
            file.Position = PlaceOfMark;
            Span<byte> mark = stackalloc byte[4];
            return file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) == mark.Length && mark.SequenceEqual("MOFF"u8);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
