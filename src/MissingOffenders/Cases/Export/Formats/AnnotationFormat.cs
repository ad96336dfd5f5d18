using System.Text.Encodings.Web;
using System.Text.Json;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Cases.Export.Formats;

/// <summary>The figures as W3C Web Annotations: each one points at the words of its article and says what they state.</summary>
static class AnnotationFormat
{
    const string Vocabulary = "urn:missing-offenders:";

    /// <summary>Stands before what is no word of the Web Annotation vocabulary.</summary>
    const string Prefix = "mo:";

    static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the table of figures and returns the number of annotations.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="urlOf">Address of an article's page by the article's identifier, or null.</param>
    /// <param name="target">Where to.</param>
    public static long Write(ITable figures, Func<string, string?> urlOf, Stream target)
    {
        using Utf8JsonWriter json = new(target, Options);
        json.WriteStartObject();
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/anno.jsonld");
        json.WriteStartObject();
        json.WriteString("mo", Vocabulary);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("id", Vocabulary + "figures");
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", figures.Description);
        json.WriteStartObject("first");
        json.WriteString("id", Vocabulary + "figures:1");
        json.WriteString("type", "AnnotationPage");
        json.WriteNumber("startIndex", 0);
        json.WriteStartArray("items");
        var count = 0L;
        foreach (var row in figures.Rows)
        {
            Annotation(json, new(figures.Fields, row), urlOf);
            count++;
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteNumber("total", count);
        json.WriteEndObject();
        return count;
    }

    static void Annotation(Utf8JsonWriter json, NamedRow figure, Func<string, string?> urlOf)
    {
        json.WriteStartObject();
        json.WriteString("id", $"{Vocabulary}figure:{figure["figure_id"]}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "describing");
        json.WriteStartArray("body");
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", "describing");
        json.WriteString("format", "text/plain");
        json.WriteString("language", "en");
        json.WriteString("value", Sentence(figure));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", Prefix + "Figure");
        JsonLinesFormat.WriteFields(json, figure.Fields, figure.Values, Prefix);
        json.WriteEndObject();
        json.WriteEndArray();
        Target(json, figure, urlOf);
        json.WriteEndObject();
        json.Flush();
    }

    static void Target(Utf8JsonWriter json, NamedRow figure, Func<string, string?> urlOf)
    {
        var article = figure["article_id"]!;
        json.WriteStartObject("target");
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", urlOf(article) is { } url && Uri.TryCreate(url, UriKind.Absolute, out var page) && page.Scheme.StartsWith("http", StringComparison.Ordinal) ? page.AbsoluteUri : $"{Vocabulary}article:{article}");
        json.WriteStartArray("selector");
        if (figure["quote_exact"] is { } exact)
        {
            json.WriteStartObject();
            json.WriteString("type", "TextQuoteSelector");
            json.WriteString("exact", exact);
            json.WriteString("prefix", figure["quote_prefix"]);
            json.WriteString("suffix", figure["quote_suffix"]);
            json.WriteEndObject();
        }

        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WritePropertyName("start");
        json.WriteRawValue(figure["char_start"]!);
        json.WritePropertyName("end");
        json.WriteRawValue(figure["char_end"]!);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>For people: "Kent Police, missing: nearly 9 (since=2014), as of 2015-03".</summary>
    static string Sentence(NamedRow figure)
    {
        var modifier = figure["modifier"] is { } word and not "exact" ? word.Replace('-', ' ') + " " : "";
        var breakdown = figure["breakdown"] is { } pairs ? $" ({pairs})" : "";
        var time = figure["as_of"] is { } when ? $", as of {when}" : "";
        var value = figure["value"] ?? $"{figure["value_low"]} and {figure["value_high"]}";
        return $"{figure["force"] ?? figure["area"] ?? "No place"}, {figure["measure"]}: {modifier}{value}{breakdown}{time}";
    }

    readonly record struct NamedRow(IReadOnlyList<Field> Fields, string?[] Values)
    {
        public string? this[string name]
        {
            get
            {
                for (var i = 0; i < Fields.Count; i++)
                {
                    if (Fields[i].Name == name)
                    {
                        return Values[i];
                    }
                }

                throw new ArgumentException($"There is no column '{name}'.", nameof(name));
            }
        }
    }
}
