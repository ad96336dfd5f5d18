using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Web.Api.Answers;

namespace MissingOffenders.Web.Api.Deciding;

/// <summary>Reads an object of a request. What is missing or of another type is told with what was expected.</summary>
/// <param name="json">The object; null where there is none.</param>
/// <param name="place">Where it stands, for messages.</param>
readonly struct Details(JsonObject? json, string place)
{
    /// <summary>Whether there is such a member, be it null.</summary>
    public bool Has(string name) => json?.ContainsKey(name) == true;

    /// <summary>A text that must be there.</summary>
    /// <exception cref="ApiException">It is not.</exception>
    public string Text(string name) => Value(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw Expected(name, "a string");

    /// <summary>A whole number that must be there.</summary>
    /// <exception cref="ApiException">It is not.</exception>
    public long Whole(string name) => Value(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var whole) ? whole : throw Expected(name, "a whole number");

    /// <summary>A number, or null where the member is null.</summary>
    /// <exception cref="ApiException">It is neither.</exception>
    public decimal? Number(string name) => Value(name) switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var value) => value,
        _ => throw Expected(name, "a number, or null"),
    };

    /// <summary>An object that must be there.</summary>
    /// <exception cref="ApiException">It is not.</exception>
    public Details Object(string name) => json?[name] is JsonObject inner ? new(inner, $"{place}.{name}") : throw Expected(name, "an object");

    /// <summary>A list of objects that must be there.</summary>
    /// <exception cref="ApiException">It is not, or has less than <paramref name="least"/>.</exception>
    public IReadOnlyList<Details> Objects(string name, int least)
    {
        var at = $"{place}.{name}";
        return json?[name] is JsonArray list && list.Count >= least && list.All(o => o is JsonObject)
            ? [.. list.Select((o, i) => new Details((JsonObject)o!, $"{at}[{i}]"))]
            : throw Expected(name, $"a list of objects, {least} or more");
    }

    /// <summary>Fields of a figure by column, as a reviewer would type them.</summary>
    /// <exception cref="ApiException">There is no such field, or it cannot hold the value.</exception>
    public IReadOnlyDictionary<string, string?> Fields(string name)
    {
        Details inner = Object(name);
        return ((JsonObject)json![name]!).Select(m => m.Key).ToDictionary(field => field, field => inner.Field(field, field), StringComparer.Ordinal);
    }

    /// <summary>The member called <paramref name="name"/> as a value for a field of a figure.</summary>
    /// <exception cref="ApiException">There is no such field, or it cannot hold the value.</exception>
    public string? Field(string name, string field)
    {
        if (!FigureFields.Names.Contains(field, StringComparer.Ordinal))
        {
            throw Wrong($"{place}: there is no field '{field}'. Expected: {string.Join(", ", FigureFields.Names)}.");
        }

        var value = Value(name) switch
        {
            null or { ValueKind: JsonValueKind.Null } => null,
            { ValueKind: JsonValueKind.String } text => text.GetString()!.Trim() is { Length: > 0 } trimmed ? trimmed : null,
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => throw Expected(name, "a string, a number, or null"),
        };
        return FigureFields.Problem(field, value) is { } problem ? throw Wrong($"{place}: {field} cannot be '{value}'. {problem}") : value;
    }

    /// <summary>What is wrong, for the caller.</summary>
    public static ApiException Wrong(string message) => new(StatusCodes.Status400BadRequest, message);

    JsonElement? Value(string name) => json?[name] is JsonValue value ? value.Deserialize<JsonElement>() : null;

    ApiException Expected(string name, string what) => Wrong($"{place}.{name}: expected {what}.");
}
