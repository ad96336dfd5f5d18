using System.Text.Encodings.Web;
using System.Text.Json;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Cases.Export.Formats;

/// <summary>One JSON object a line, with every column. Numbers are numbers, what is unknown is null.</summary>
static class JsonLinesFormat
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a table and returns the number of rows.</summary>
    public static long Write(ITable table, Stream target)
    {
        using Utf8JsonWriter json = new(target, Options);
        var count = 0L;
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            WriteFields(json, table.Fields, row);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            target.WriteByte((byte)'\n');
            count++;
        }

        return count;
    }

    /// <summary>Writes the members of a row into an object that is open.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="fields">The columns.</param>
    /// <param name="row">Their values.</param>
    /// <param name="prefix">Stands before each name.</param>
    public static void WriteFields(Utf8JsonWriter json, IReadOnlyList<Field> fields, IReadOnlyList<string?> row, string prefix = "")
    {
        for (var i = 0; i < fields.Count; i++)
        {
            json.WritePropertyName(prefix + fields[i].Name);
            WriteValue(json, fields[i].Type, row[i]);
        }
    }

    static void WriteValue(Utf8JsonWriter json, string type, string? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else if (type is "integer" or "number" or "boolean")
        {
            // Columns give them as JSON writes them.
            json.WriteRawValue(value);
        }
        else
        {
            json.WriteStringValue(value);
        }
    }
}
