using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace MissingOffenders.Cases.Opening;

/// <summary>Sets a copy of a case beside it before it is changed in a way that an older program could not read.</summary>
static class CaseBackup
{
    /// <summary>Writes <c>FILE.version-N</c>, or <c>FILE.version-N-2</c> where there is one: no copy takes the place of another.</summary>
    public static void Make(SqliteConnection connection, string path, long version)
    {
        if (connection.DataSource.Length == 0 || connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0)
        {
            return;
        }

        var backup = Enumerable.Range(1, 1000)
            .Select(n => string.Create(CultureInfo.InvariantCulture, $"{path}.version-{version}{(n == 1 ? "" : $"-{n}")}"))
            .First(name => !Path.Exists(name));
        var hidden = backup + ".new";
        File.Delete(hidden);
        OwnFile.Make(hidden);
        connection.Execute("VACUUM INTO @hidden", new { hidden });
        File.Move(hidden, backup);
    }
}
