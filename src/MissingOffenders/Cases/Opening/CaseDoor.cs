using Dapper;
using Microsoft.Data.Sqlite;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;

namespace MissingOffenders.Cases.Opening;

/// <summary>Opens the files of cases: whatever stands at a path, in a folder that may be written to or not.</summary>
static class CaseDoor
{
    const string InMemory = ":memory:";
    const int WaitSeconds = 10;

    static CaseDoor() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>A connection to a case that may be written to. It is made where there is none, and brought up to date where it is older.</summary>
    /// <exception cref="InputException">What stands there is no case, is damaged, or is of a newer program.</exception>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static SqliteConnection ToWrite(string path)
    {
        if (path != InMemory && !CaseBirth.Happens(path))
        {
            RefuseEmpty(path);
        }

        return Opened(path, new() { DataSource = path }, connection => CaseSchema.Prepare(connection, path));
    }

    /// <summary>A connection to a case that is there, which writes nothing of it. An older case is read as what it would be brought up to.</summary>
    /// <exception cref="InputException">What stands there is no case, is damaged, is of a newer program, or cannot be read.</exception>
    public static SqliteConnection ToRead(string path)
    {
        RefuseEmpty(path);
        return InPlace(path, new() { DataSource = path, Mode = SqliteOpenMode.ReadWrite })
            ?? (HasLog(path) ? null : InPlace(path, new() { DataSource = $"{new Uri(Path.GetFullPath(path)).AbsoluteUri}?immutable=1", Mode = SqliteOpenMode.ReadOnly }))
            ?? CaseCopy.Open(path);
    }

    /// <summary>The case where it stands; null where that needs writing, be it of an index beside it or of what an older case lacks.</summary>
    static SqliteConnection? InPlace(string path, SqliteConnectionStringBuilder how)
    {
        var isCurrent = false;
        try
        {
            var connection = Opened(path, how, c =>
            {
                isCurrent = CaseSchema.IsCurrent(c, path);
                c.Execute("PRAGMA query_only = ON");
            });
            if (isCurrent)
            {
                return connection;
            }

            connection.Dispose();
            return null;
        }
        catch (OutputException e) when (e.InnerException is SqliteException { SqliteErrorCode: CaseProblem.ReadOnly or CaseProblem.CannotOpen or CaseProblem.NotPermitted })
        {
            return null;
        }
    }

    /// <summary>Whether decisions may stand in the log beside the case that are not in it yet.</summary>
    static bool HasLog(string path) => new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };

    /// <summary>Opens, makes ready, and says what is wrong in words.</summary>
    internal static SqliteConnection Opened(string path, SqliteConnectionStringBuilder how, Action<SqliteConnection> prepare)
    {
        (how.Pooling, how.ForeignKeys, how.DefaultTimeout) = (false, true, WaitSeconds);
        SqliteConnection connection = new(how.ToString());
        try
        {
            connection.Open();
            prepare(connection);
            return connection;
        }
        catch (Exception e)
        {
            connection.Dispose();
            if (e is SqliteException problem)
            {
                throw CaseProblem.Of(path, problem);
            }

            throw e is IOException or UnauthorizedAccessException ? CaseProblem.OfPlace(path, e) : e;
        }
    }

    /// <summary>What has no length is an empty file, a pipe or a device: SQLite would make a case of the first and wait at the second.</summary>
    static void RefuseEmpty(string path)
    {
        try
        {
            if (FileStamp.Of(path).Length == 0)
            {
                throw new InputException($"'{path}' is empty, which is no case. Delete it, or name another file with --case.");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The case '{path}' cannot be read: {FileProblem.Of(e)}. Name another file with --case.", e);
        }
    }
}
