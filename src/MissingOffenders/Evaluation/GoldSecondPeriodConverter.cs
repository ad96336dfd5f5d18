using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissingOffenders.Evaluation;

/// <summary>Reads a second period, for which null is a reading of its own: that no time is told. A key that is absent is none.</summary>
sealed class GoldSecondPeriodConverter : JsonConverter<string?>
{
    public override bool HandleNull => true;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Null => "",
            _ => throw new JsonException($"found {reader.TokenType}, expected a period or null"),
        };

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
