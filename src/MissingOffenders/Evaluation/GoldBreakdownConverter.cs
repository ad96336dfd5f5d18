using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissingOffenders.Evaluation;

/// <summary>Reads a breakdown whose values may be texts or numbers; exports know texts only.</summary>
sealed class GoldBreakdownConverter : JsonConverter<IReadOnlyDictionary<string, string>>
{
    public override IReadOnlyDictionary<string, string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.ToString(), StringComparer.Ordinal)
            : throw new JsonException($"found {document.RootElement.ValueKind}, expected an object");
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (kind, text) in value)
        {
            writer.WriteString(kind, text);
        }

        writer.WriteEndObject();
    }
}
