using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Cases.Decisions;

/// <summary>Acts as the case keeps them: a word, and JSON for what the word alone does not tell.</summary>
public static class ActJson
{
    const string BulkName = "bulk";

    static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
    };

    static readonly Dictionary<string, Type> Types = new(StringComparer.Ordinal)
    {
        ["accept"] = typeof(Accept),
        ["reject"] = typeof(Reject),
        ["defer"] = typeof(Defer),
        ["note"] = typeof(Note),
        ["correct"] = typeof(Correct),
        ["split"] = typeof(Split),
        ["merge"] = typeof(Merge),
        ["add"] = typeof(Add),
        ["undo"] = typeof(Undo),
        ["redo"] = typeof(Redo),
        ["bulk"] = typeof(Bulk),
        ["resolve"] = typeof(Resolve),
    };

    static readonly Dictionary<Type, string> Words = Types.ToDictionary(t => t.Value, t => t.Key);

    /// <summary>The word for an act.</summary>
    public static string Word(Act act) => act is Other other ? other.Action : Words[act.GetType()];

    /// <summary>The columns <c>action</c> and <c>details</c>.</summary>
    internal static (string Action, string? Details) Write(Act act, long? bulk)
    {
        if (act is Other other)
        {
            return (other.Action, other.Details);
        }

        var json = JsonSerializer.SerializeToNode(act, act.GetType(), Options)!.AsObject();
        if (bulk is { } number)
        {
            json[BulkName] = number;
        }

        return (Word(act), json.Count == 0 ? null : json.ToJsonString(Options));
    }

    /// <summary>What the two columns hold. Words and details that are not understood become <see cref="Other"/>: nothing in the log is lost.</summary>
    internal static (Act Act, long? Bulk) Read(string action, string? details)
    {
        if (!Types.TryGetValue(action, out var type))
        {
            return (new Other(action, details), null);
        }

        try
        {
            var json = JsonNode.Parse(details ?? "{}")!.AsObject();
            return ((Act)json.Deserialize(type, Options)!, (long?)json[BulkName]);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            return (new Other(action, details), null);
        }
    }
}
