using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Cases.Export.Redacting;

/// <summary>The words in a decision: its reason, what its details say, the filter of a bulk.</summary>
static class DecisionWords
{
    /// <summary>Member of details that holds words of an article, and where they stand.</summary>
    const string Quote = "quote";

    static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All of them but quotations.</summary>
    public static IEnumerable<string> Of(DecisionRow decision)
    {
        List<string> words = [];
        _ = Map(decision, word =>
        {
            words.Add(word);
            return word;
        });
        return words;
    }

    /// <summary>The decision without quotations, and without what its other words repeat of articles.</summary>
    public static DecisionRow Clean(DecisionRow decision, QuotedRuns runs) => Map(decision, runs.Clean);

    /// <summary>The words that a filter looks for.</summary>
    public static IEnumerable<string> Of(string filter) => FigureFilter.Parse(filter).Chosen.Select(c => c.Value).Append(filter);

    /// <summary>The filter without what it repeats of articles.</summary>
    public static string Clean(string filter, QuotedRuns runs) => Filter(filter, runs.Clean);

    static DecisionRow Map(DecisionRow decision, Func<string, string> word) => decision with
    {
        SubjectId = new DecisionTarget(decision.SubjectType, decision.SubjectId).ToOpen().Type == "figures" ? Filter(decision.SubjectId, word) : decision.SubjectId,
        Reason = decision.Reason is null ? null : word(decision.Reason),
        Details = decision.Details is null ? null : Details(decision.Details, word),
    };

    static string Filter(string filter, Func<string, string> word) =>
        FigureFilter.Parse(filter) is var parsed && parsed.ToString() == filter
            ? parsed.Map((_, value) => word(value)).ToString()
            : word(filter);

    static string Details(string details, Func<string, string> word)
    {
        try
        {
            return Map(JsonNode.Parse(details), word)?.ToJsonString(Options) ?? "null";
        }
        catch (JsonException)
        {
            return word(details);
        }
    }

    static JsonNode? Map(JsonNode? node, Func<string, string> word) => node switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, m.Key == Quote ? Place(m.Value) : Map(m.Value, word)))),
        JsonArray items => new JsonArray([.. items.Select(i => Map(i, word))]),
        JsonValue value when value.TryGetValue(out string? text) => word(text),
        _ => node?.DeepClone(),
    };

    /// <summary>Of a quotation only where it stands.</summary>
    static JsonObject Place(JsonNode? quote) => new((quote as JsonObject ?? []).Where(m => m.Value is JsonValue value && value.GetValueKind() == JsonValueKind.Number).Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
}
