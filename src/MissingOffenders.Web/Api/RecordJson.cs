using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Export.Formats;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Web.Api;

/// <summary>Records as JSON, with the names of the data package's columns: numbers are numbers, what is unknown is null.</summary>
static class RecordJson
{
    /// <summary>Number of the last decision on a record: whoever decides on it names it as what was seen.</summary>
    public const string LastDecision = "last_decision";

    /// <summary>Letters as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a record, its columns first.</summary>
    public static void Row<T>(Utf8JsonWriter json, IReadOnlyList<Column<T>> columns, T item, Action? more = null)
    {
        json.WriteStartObject();
        JsonLinesFormat.WriteFields(json, columns, [.. columns.Select(c => c.Value(item))]);
        more?.Invoke();
        json.WriteEndObject();
    }

    /// <summary>Writes a decision with the names of <c>decisions.jsonl</c>; its details are an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="holds">Whether it has not been undone; null where that is not told.</param>
    public static void Decision(Utf8JsonWriter json, Decision decision, bool? holds)
    {
        var row = decision.ToRow();
        json.WriteStartObject();
        json.WriteNumber("decision_id", row.DecisionId);
        json.WriteString("decided_at", row.DecidedAt);
        json.WriteString("decided_by", row.DecidedBy);
        json.WriteString("subject_type", row.SubjectType);
        json.WriteString("subject_id", row.SubjectId);
        json.WriteString("action", row.Action);
        json.WriteString("reason", row.Reason);
        Raw(json, "details", row.Details);
        if (holds is { } still)
        {
            json.WriteBoolean("holds", still);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a list.</summary>
    public static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes what the case keeps as JSON; as a string where it is none.</summary>
    public static void Raw(Utf8JsonWriter json, string name, string? content)
    {
        json.WritePropertyName(name);
        if (content is null)
        {
            json.WriteNullValue();
        }
        else
        {
            try
            {
                using var parsed = JsonDocument.Parse(content);
                parsed.RootElement.WriteTo(json);
            }
            catch (JsonException)
            {
                json.WriteStringValue(content);
            }
        }
    }

    /// <summary>What a writer writes, as a value.</summary>
    public static JsonNode? Node(Action<Utf8JsonWriter> write)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            write(json);
        }

        buffer.Position = 0;
        return JsonNode.Parse(buffer);
    }
}
