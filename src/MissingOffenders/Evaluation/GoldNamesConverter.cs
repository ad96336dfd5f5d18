using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissingOffenders.Evaluation;

/// <summary>Reads names that stand alone, as a list or as null for none.</summary>
sealed class GoldNamesConverter : JsonConverter<IReadOnlyList<string>>
{
    public override bool HandleNull => true;

    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => [reader.GetString()!],
            JsonTokenType.StartArray => JsonSerializer.Deserialize<List<string>>(ref reader, options)!,
            JsonTokenType.Null => [],
            _ => throw new JsonException($"found {reader.TokenType}, expected a name or a list of names"),
        };

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options);
}
