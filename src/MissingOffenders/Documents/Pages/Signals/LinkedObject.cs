using System.Text.Json;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>An object of JSON-LD with its type.</summary>
readonly record struct LinkedObject(JsonElement Json, LinkedKind Kind)
{
    public IEnumerable<string> Texts(string key) => Find(key) is { } value ? TextsOf(value) : [];

    public string? Text(string key) => Texts(key).FirstOrDefault();

    /// <summary>Names of the things that stand there, be they texts or objects with a name.</summary>
    public IEnumerable<string> Names(string key) => Find(key) is { } value ? NamesOf(value) : [];

    /// <summary>The addresses that the object gives for itself.</summary>
    public IEnumerable<string> Addresses() =>
        Texts("url").Concat(Texts("@id")).Concat(Texts("mainEntityOfPage"))
            .Concat(Find("mainEntityOfPage") is { ValueKind: JsonValueKind.Object } page ? new LinkedObject(page, Kind).Texts("@id").Concat(new LinkedObject(page, Kind).Texts("url")) : []);

    JsonElement? Find(string key) => Find(Json, key);

    public static JsonElement? Find(JsonElement json, string key)
    {
        foreach (var property in json.ValueKind == JsonValueKind.Object ? json.EnumerateObject() : default)
        {
            if (property.Name.Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                return property.Value;
            }
        }

        return null;
    }

    static IEnumerable<string> TextsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!.Trim()],
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => [value.GetRawText()],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.Object when Find(value, "@value") is { } inner => TextsOf(inner),
        _ => [],
    };

    static IEnumerable<string> NamesOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(NamesOf),
        JsonValueKind.Object => Find(value, "name") is { } name ? TextsOf(name) : [],
        _ => TextsOf(value),
    };
}
