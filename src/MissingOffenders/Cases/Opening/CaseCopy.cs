using Dapper;
using Microsoft.Data.Sqlite;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Cases.Opening;

/// <summary>Reads a case from a copy that goes when it is closed: what is beside the case cannot be written, or the case is of an older program.</summary>
static class CaseCopy
{
    /// <summary>The case, and what was written and does not stand in it yet.</summary>
    static readonly string[] Parts = ["", "-wal"];

    /// <summary>A connection to the copy, brought up to date.</summary>
    /// <exception cref="InputException">The case cannot be read, or is damaged.</exception>
    public static SqliteConnection Open(string path)
    {
        var folder = Directory.CreateTempSubdirectory("missing-offenders-").FullName;
        try
        {
            var copy = Path.Combine(folder, "copy.db");
            foreach (var part in Parts.Where(p => File.Exists(path + p)))
            {
                File.Copy(path + part, copy + part);
                Unlock(copy + part);
            }

            var opened = CaseDoor.Opened(path, new() { DataSource = copy }, c =>
            {
                CaseSchema.Prepare(c, path, withBackup: false);
                c.Execute("PRAGMA query_only = ON");
            });
            opened.Disposed += (_, _) => Directory.Delete(folder, recursive: true);
            return opened;
        }
        catch (Exception e)
        {
            Directory.Delete(folder, recursive: true);
            throw e is IOException or UnauthorizedAccessException ? new InputException($"The case '{path}' cannot be read: {FileProblem.Of(e)}. Name another file with --case.", e) : e;
        }
    }

    // a copy has the permissions of what was copied
    static void Unlock(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }
}
