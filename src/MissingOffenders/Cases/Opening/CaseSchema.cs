using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Cases.Opening;

/// <summary>Brings a case file to the form that this program works with.</summary>
/// <remarks>Each file <c>Migrations/NNN.sql</c> leads from version NNN - 1 to NNN; <c>user_version</c> holds the version reached.</remarks>
static class CaseSchema
{
    /// <summary>"MOFF": tells a case from other SQLite files.</summary>
    const long ApplicationId = 0x4D4F4646;

    const int Version = 5;

    /// <summary>Makes the tables of a new file.</summary>
    public static void Make(SqliteConnection connection) => Lead(connection);

    /// <summary>Brings an older case up to date; before that, sets a copy of it beside it.</summary>
    /// <exception cref="InputException">The file is another program's, or of a newer version.</exception>
    public static void Prepare(SqliteConnection connection, string path, bool withBackup = true)
    {
        var isCurrent = IsCurrent(connection, path);
        if (!isCurrent && withBackup)
        {
            CaseBackup.Make(connection, path, VersionOf(connection));
        }

        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
        if (!isCurrent)
        {
            Lead(connection);
        }
    }

    /// <summary>Whether a case is of this version.</summary>
    /// <exception cref="InputException">The file is another program's, or of a newer version.</exception>
    public static bool IsCurrent(SqliteConnection connection, string path)
    {
        Check(connection, path);
        return VersionOf(connection) == Version;
    }

    static void Lead(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        for (var next = VersionOf(connection, transaction) + 1; next <= Version; next++)
        {
            connection.Execute(Script(next), transaction: transaction);
        }

        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}; PRAGMA application_id = {ApplicationId};"), transaction: transaction);
        transaction.Commit();
    }

    static void Check(SqliteConnection connection, string path)
    {
        var owner = connection.ExecuteScalar<long>("PRAGMA application_id");
        var tables = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master");
        if (owner != ApplicationId && (owner != 0 || tables > 0))
        {
            throw new InputException($"'{path}' is a database of another program, not a case. Name another file with --case.");
        }

        if (VersionOf(connection) > Version)
        {
            throw new InputException($"The case '{path}' was made by a newer version of this program. Use that version, or name another file with --case.");
        }
    }

    static long VersionOf(SqliteConnection connection, SqliteTransaction? transaction = null) =>
        connection.ExecuteScalar<long>("PRAGMA user_version", transaction: transaction);

    static string Script(long version)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"MissingOffenders.Cases.Migrations.{version:000}.sql");
        using var stream = typeof(CaseSchema).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
