using System.Text.Encodings.Web;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Cases.Checking;

/// <summary>Saves what can be read of a damaged case: each of its tables as JSON Lines, row by row from both ends.</summary>
public static class CaseSalvage
{
    // decisions first: what people did cannot be made again
    static readonly string[] Tables = ["decisions", "former_figures", "articles", "figures"];

    static readonly JsonSerializerOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <c>decisions.jsonl</c> and the others into a folder; returns how many rows of each were saved.</summary>
    /// <exception cref="InputException">Nothing of it can be read.</exception>
    /// <exception cref="OutputException">The folder cannot be written to.</exception>
    public static IReadOnlyDictionary<string, long> Write(string path, string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            return Tables.ToDictionary(t => t, t => Write(connection, t, Path.Combine(folder, $"{t}.jsonl")), StringComparer.Ordinal);
        }
        catch (SqliteException e)
        {
            throw new InputException($"Nothing can be read of '{path}': {e.Message}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"Cannot write to the folder '{folder}': {FileProblem.Of(e)}. Name another one with --salvage.", e);
        }
    }

    static long Write(SqliteConnection connection, string table, string file)
    {
        using StreamWriter target = new(file);
        SortedDictionary<long, string> rows = [];
        foreach (var order in new[] { "ASC", "DESC" })
        {
            Take(connection, $"SELECT rowid AS row_number, * FROM {table} ORDER BY rowid {order}", rows);
        }

        foreach (var row in rows.Values)
        {
            target.Write(row);
            target.Write('\n');
        }

        return rows.Count;
    }

    /// <summary>Takes rows up to the first that cannot be read, or that is there already.</summary>
    static void Take(SqliteConnection connection, string query, SortedDictionary<long, string> rows)
    {
        try
        {
            foreach (IDictionary<string, object?> row in connection.Query(query, buffered: false))
            {
                row.Remove("row_number", out var number);
                if (!rows.TryAdd((long)number!, JsonSerializer.Serialize(row, Line)))
                {
                    return;
                }
            }
        }
        catch (SqliteException)
        {
            // the other end is tried
        }
    }
}
