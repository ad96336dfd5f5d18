using System.Text.Encodings.Web;
using System.Text.Json;

namespace MissingOffenders.Export;

/// <summary>Writes <c>datapackage.json</c>: which files there are, what their columns mean, and hashes to tell a damaged copy by.</summary>
static class PackageDescriptor
{
    public static void Write(Stream target, IEnumerable<WrittenFile> files)
    {
        using Utf8JsonWriter json = new(target, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("name", "missing-offenders");
        json.WriteString("title", "Figures stated in press articles, each with the exact words that state it");
        json.WriteStartArray("resources");
        foreach (var file in files)
        {
            Resource(json, file);
        }

        Decisions(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Resource(Utf8JsonWriter json, WrittenFile file)
    {
        json.WriteStartObject();
        json.WriteString("name", file.Table.Name);
        json.WriteString("type", "table");
        json.WriteString("path", $"{file.Table.Name}.csv");
        json.WriteString("description", file.Table.Description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("hash", $"sha256:{file.Sha256}");
        json.WriteNumber("rows", file.Rows);
        Schema(json, file.Table);
        json.WriteEndObject();
    }

    static void Schema(Utf8JsonWriter json, ITable table)
    {
        json.WriteStartObject("schema");
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        json.WriteStartArray("fields");
        foreach (var (name, type, description) in table.Fields)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("type", type);
            json.WriteString("description", description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Strings(json, "missingValues", [""]);
        Strings(json, "primaryKey", table.Key);
        if (table.References.Count > 0)
        {
            ForeignKeys(json, table);
        }

        json.WriteEndObject();
    }

    static void ForeignKeys(Utf8JsonWriter json, ITable table)
    {
        json.WriteStartArray("foreignKeys");
        foreach (var (column, other) in table.References)
        {
            json.WriteStartObject();
            Strings(json, "fields", [column]);
            json.WriteStartObject("reference");
            json.WriteString("resource", other);
            Strings(json, "fields", [column]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void Decisions(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", "decisions");
        json.WriteString("path", "decisions.jsonl");
        json.WriteString("description", "The log of what reviewers decided, oldest first, one JSON object a line");
        json.WriteString("format", "jsonl");
        json.WriteString("mediatype", "application/jsonl");
        json.WriteString("encoding", "utf-8");
        json.WriteEndObject();
    }

    static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
