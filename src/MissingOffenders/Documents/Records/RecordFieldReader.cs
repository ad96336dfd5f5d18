using System.Text.Json;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Records;

/// <summary>Takes fields from one JSON object and notes those that hold something else than they should.</summary>
sealed class RecordFieldReader
{
    readonly JsonElement json;
    readonly List<string> problems = [];

    /// <exception cref="FormatException">The value is no object.</exception>
    public RecordFieldReader(JsonElement json)
    {
        this.json = json.ValueKind == JsonValueKind.Object ? json : throw new FormatException($"found {Name(json.ValueKind)}, expected an object");
    }

    /// <summary>What was noted so far.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>A text, which may be a list of paragraphs; null where there is none.</summary>
    public string? Text(string field) =>
        Member(field, JsonValueKind.String, JsonValueKind.Array) is not { } member ? null
        : member.ValueKind == JsonValueKind.String ? member.GetString()
        : string.Join("\n\n", member.EnumerateArray().Where(p => p.ValueKind == JsonValueKind.String).Select(p => p.GetString()));

    /// <summary>A string, or null where there is none or an empty one.</summary>
    public string? Words(string field) => Member(field, JsonValueKind.String)?.GetString() is { Length: > 0 } words ? words : null;

    /// <summary>A day, or null where there is none.</summary>
    public PublicationDay? Day(string field)
    {
        if (Words(field) is not { } words)
        {
            return null;
        }

        if (RecordDay.Of(words) is { } day)
        {
            return day;
        }

        problems.Add($"{field} is '{words}', expected a day such as 2015-03-10");
        return null;
    }

    /// <summary>A field of one of the <paramref name="kinds"/>, or null where it is not there or is null.</summary>
    public JsonElement? Member(string field, params ReadOnlySpan<JsonValueKind> kinds)
    {
        if (Find(field) is not { ValueKind: not JsonValueKind.Null } member)
        {
            return null;
        }

        if (kinds.Contains(member.ValueKind))
        {
            return member;
        }

        problems.Add($"{field} is {Name(member.ValueKind)}, expected {Name(kinds[0])}");
        return null;
    }

    /// <summary>The field of that very name, or the one that its parts between points lead to.</summary>
    JsonElement? Find(string field)
    {
        if (json.TryGetProperty(field, out var whole))
        {
            return whole;
        }

        var found = json;
        foreach (var part in field.Split('.'))
        {
            if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(part, out found))
            {
                return null;
            }
        }

        return found;
    }

    static string Name(JsonValueKind kind) => kind is JsonValueKind.True or JsonValueKind.False ? "true or false" : $"a {kind.ToString().ToLowerInvariant()}";
}
