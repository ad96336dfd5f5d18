using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissingOffenders.Evaluation;

/// <summary>Reads the value of a gold figure, which may be a number or a number in quotation marks.</summary>
sealed class GoldNumberConverter : JsonConverter<decimal?>
{
    public override bool HandleNull => true;

    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Number => reader.GetDecimal(),
            JsonTokenType.String => ScoredNumber.Parse(reader.GetString()),
            JsonTokenType.Null => null,
            _ => throw new JsonException($"found {reader.TokenType}, expected a number"),
        };

    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options)
    {
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
