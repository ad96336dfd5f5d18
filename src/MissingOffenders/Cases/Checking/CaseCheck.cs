using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Opening;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Cases.Checking;

/// <summary>Looks whether a case holds together: the file, its log of decisions, the places of its figures.</summary>
public static class CaseCheck
{
    /// <summary>Most lines of one kind: a case that is damaged badly has thousands.</summary>
    const int Most = 20;

    const string Misplaced = """
        SELECT f.figure_id FROM figures f LEFT JOIN articles a USING (article_id)
        WHERE a.article_id IS NULL OR f.char_start < 0 OR f.char_end < f.char_start OR f.char_end > a.characters
        LIMIT @Most
        """;

    /// <summary>What is wrong with a case, in words; nothing where it is sound.</summary>
    /// <exception cref="InputException">There is no case.</exception>
    public static IReadOnlyList<string> Of(string path)
    {
        try
        {
            using var connection = CaseDoor.ToRead(path);
            return [.. File(connection), .. Log(connection), .. Figures(connection)];
        }
        catch (InputException e) when (e.InnerException is SqliteException)
        {
            return [e.Message];
        }
        catch (SqliteException e)
        {
            return [CaseProblem.Of(path, e).Message];
        }
    }

    static IEnumerable<string> File(SqliteConnection connection) =>
        connection.Query<string>(string.Create(CultureInfo.InvariantCulture, $"PRAGMA integrity_check({Most})")).Where(line => line != "ok").Select(line => $"the file: {line}");

    /// <summary>The log has no gaps, since nobody can take a decision out of it, and each of its rows can be read.</summary>
    static IEnumerable<string> Log(SqliteConnection connection)
    {
        var expected = 1L;
        foreach (var row in connection.Query<DecisionRow>("SELECT * FROM decisions ORDER BY decision_id"))
        {
            if (row.DecisionId != expected)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"the log of decisions: after {expected - 1} stands {row.DecisionId}");
            }

            expected = row.DecisionId + 1;
            if (!CanBeRead(row))
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"the log of decisions: {row.DecisionId} cannot be read");
            }
        }
    }

    static bool CanBeRead(DecisionRow row)
    {
        try
        {
            return Decision.Of(row) is not null;
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    static IEnumerable<string> Figures(SqliteConnection connection) =>
        connection.Query<string>(Misplaced, new { Most }).Select(id => $"the figure {id}: its place is not in the text of its article");
}
