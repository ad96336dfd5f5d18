using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MissingOffenders.Cases.Export.Tables;
using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Cases.Export;

/// <summary>Writes <c>datapackage.json</c>: which files there are, what their columns mean, and hashes to tell a damaged copy by.</summary>
static class PackageDescriptor
{
    const string PackageName = "missing-offenders";

    /// <summary>Writes it.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="files">The files of the package.</param>
    /// <param name="withQuotations">Whether the articles' words are in them.</param>
    /// <param name="filter">What was chosen, in the form of the page's address; empty for everything.</param>
    public static void Write(Stream target, IEnumerable<WrittenFile> files, bool withQuotations, string filter)
    {
        using Utf8JsonWriter json = new(target, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("name", PackageName);
        json.WriteString("title", withQuotations ? "Figures stated in press articles, each with the exact words that state it" : "Figures stated in press articles, each with the place of the words that state it");
        json.WriteBoolean("quotations", withQuotations);
        Filter(json, filter);
        json.WriteStartArray("resources");
        foreach (var file in files)
        {
            Resource(json, file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The files that a descriptor names which this program wrote; none for any other file.</summary>
    public static IReadOnlyList<string> PathsIn(Stream descriptor)
    {
        try
        {
            var json = JsonNode.Parse(descriptor);
            return (string?)json?["name"] != PackageName ? []
                : [.. (json["resources"] as JsonArray ?? []).Select(r => (string?)r?["path"]).OfType<string>().Where(p => Path.GetFileName(p) == p)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    /// <summary>What was chosen, name by name; null for everything.</summary>
    static void Filter(Utf8JsonWriter json, string filter)
    {
        var chosen = FigureFilter.Parse(filter);
        if (!chosen.IsNarrow)
        {
            json.WriteNull("filter");
            return;
        }

        json.WritePropertyName("filter");
        JsonSerializer.Serialize(json, chosen.ToValues());
    }

    static void Resource(Utf8JsonWriter json, WrittenFile written)
    {
        var file = written.File;
        json.WriteStartObject();
        json.WriteString("name", file.Resource);
        if (file.Table is not null)
        {
            json.WriteString("type", "table");
        }

        json.WriteString("path", file.Path);
        json.WriteString("description", file.Description);
        json.WriteString("format", file.Format);
        json.WriteString("mediatype", file.MediaType);
        if (file.Format is "csv" or "jsonl" or "jsonld")
        {
            json.WriteString("encoding", "utf-8");
        }

        json.WriteNumber("bytes", written.Bytes);
        json.WriteString("hash", $"sha256:{written.Sha256}");
        if (written.Rows is { } rows)
        {
            json.WriteNumber("rows", rows);
        }

        if (file.Table is { } table)
        {
            Schema(json, table);
        }

        json.WriteEndObject();
    }

    static void Schema(Utf8JsonWriter json, ITable table)
    {
        json.WriteStartObject("schema");
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        json.WriteStartArray("fields");
        foreach (var field in table.Fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteString("type", field.Type);
            json.WriteString("description", field.Description);
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
