using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace MissingOffenders.Web.Api;

/// <summary>Which stretch of a list is answered.</summary>
/// <param name="Offset">How many are passed over.</param>
/// <param name="Limit">At most so many follow.</param>
readonly record struct Paging(int Offset, int Limit)
{
    const int Usual = 100;
    const int Most = 1000;
    const string OffsetName = "offset";
    const string LimitName = "limit";

    /// <summary>The parameters that ask for it.</summary>
    public static IReadOnlyList<QueryParameter> Parameters { get; } =
    [
        new(OffsetName, "How many to pass over; 0 if it is not given.") { IsNumber = true },
        Limiting,
    ];

    /// <summary>The parameter that limits how many are answered.</summary>
    public static QueryParameter Limiting => new(LimitName, $"How many to answer at most, up to {Most}; {Usual} if it is not given.") { IsNumber = true };

    /// <summary>What a request asks for.</summary>
    public static Paging Of(HttpRequest request) =>
        new(Number(request, OffsetName) ?? 0, Math.Clamp(Number(request, LimitName) ?? Usual, 1, Most));

    /// <summary>A whole number of the query, which has been checked; null where it is not given.</summary>
    public static int? Number(HttpRequest request, string name) =>
        request.Query[name].ToString() is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    /// <summary>An answer with the part of a list that is asked for, and how many there are in all.</summary>
    public JsonAnswer Answer<T>(string name, IReadOnlyList<T> all, Action<Utf8JsonWriter, T> write)
    {
        var (offset, limit) = this;
        List<T> part = [.. all.Skip(offset).Take(limit)];
        return new(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("total", all.Count);
            json.WriteNumber(OffsetName, offset);
            json.WriteNumber(LimitName, limit);
            RecordJson.List(json, name, part, write);
            json.WriteEndObject();
        });
    }
}
