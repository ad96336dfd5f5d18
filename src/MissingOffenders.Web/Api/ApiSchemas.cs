using Microsoft.OpenApi;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Web.Api;

/// <summary>Schemas of the records that the interface answers.</summary>
static class ApiSchemas
{
    static readonly (string Name, JsonSchemaType Type, string Description) LastDecision =
        (RecordJson.LastDecision, JsonSchemaType.Integer, "Number of the last decision on it, 0 for none; give it back as seen");

    /// <summary>All of them by name.</summary>
    public static IEnumerable<(string Name, OpenApiSchema Schema)> All =>
    [
        ("Figure", Of(FigureColumns.All, LastDecision)),
        ("FigureWithHistory", Of(
            FigureColumns.All,
            LastDecision,
            ("anchoring", JsonSchemaType.String, "held, moved, reread, unread, orphaned: whether its words are where they were when it was decided on"),
            ("evidence", JsonSchemaType.Array, "Every place that states it, best first, in code points"),
            ("confidence_terms", JsonSchemaType.Array, "What adds up to the confidence"),
            ("history", JsonSchemaType.Array, "Every decision on it, oldest first"))),
        ("Article", Of(ArticleColumns.All)),
        ("ArticleWithText", Of(
            ArticleColumns.All,
            ("text", JsonSchemaType.String, "The text that offsets point into"),
            ("blocks", JsonSchemaType.Array, "Its blocks in reading order"),
            ("figure_ids", JsonSchemaType.Array, "Its figures by place"))),
        ("Conflict", Of(ConflictColumns.All, LastDecision)),
        ("ConflictWithMembers", Of(
            ConflictColumns.All,
            LastDecision,
            ("members", JsonSchemaType.Array, "The figures in it: figure_id, role, excluded_reason, value, origin"),
            ("steps", JsonSchemaType.Array, "How it was settled"),
            ("history", JsonSchemaType.Array, "Every decision on it, oldest first"))),
        ("Decision", Of(
            Array.Empty<Column<object>>(),
            ("decision_id", JsonSchemaType.Integer, "Number in the log, from 1"),
            ("decided_at", JsonSchemaType.String, "When, ISO 8601 in UTC"),
            ("decided_by", JsonSchemaType.String, "Who"),
            ("subject_type", JsonSchemaType.String, "figure, conflict, or figures for a bulk"),
            ("subject_id", JsonSchemaType.String, "On what; for a bulk, the filter"),
            ("action", JsonSchemaType.String, "What was decided"),
            ("reason", JsonSchemaType.String | JsonSchemaType.Null, "Why"),
            ("details", JsonSchemaType.Object | JsonSchemaType.Null, "More, as the action needs it"),
            ("holds", JsonSchemaType.Boolean, "Whether it has not been undone"))),
    ];

    /// <summary>What is answered where something is wrong.</summary>
    public static OpenApiSchema Problem => Of(
        Array.Empty<Column<object>>(),
        ("status", JsonSchemaType.Integer, "Status of the answer"),
        ("title", JsonSchemaType.String, "The same in words"),
        ("detail", JsonSchemaType.String, "What is wrong, and what was expected"),
        ("newer", JsonSchemaType.Object, "The decision that was made in the meantime (409)"));

    static OpenApiSchema Of<T>(IReadOnlyList<Column<T>> columns, params IEnumerable<(string Name, JsonSchemaType Type, string Description)> more) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = columns.Select(c => (c.Name, Type: TypeOf(c.Type) | JsonSchemaType.Null, c.Description, Format: FormatOf(c.Type)))
            .Concat(more.Select(m => (m.Name, m.Type, m.Description, Format: (string?)null)))
            .ToDictionary(p => p.Name, IOpenApiSchema (p) => new OpenApiSchema { Type = p.Type, Description = p.Description, Format = p.Format }, StringComparer.Ordinal),
    };

    static JsonSchemaType TypeOf(string type) => type switch
    {
        "integer" => JsonSchemaType.Integer,
        "number" => JsonSchemaType.Number,
        "boolean" => JsonSchemaType.Boolean,
        _ => JsonSchemaType.String,
    };

    static string? FormatOf(string type) => type switch
    {
        "date" => "date",
        "datetime" => "date-time",
        _ => null,
    };
}
