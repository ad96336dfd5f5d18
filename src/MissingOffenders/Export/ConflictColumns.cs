namespace MissingOffenders.Export;

/// <summary>The columns of <c>conflicts.csv</c> and <c>conflict_members.csv</c>.</summary>
static class ConflictColumns
{
    public static IReadOnlyList<Column<object>> Conflicts { get; } =
    [
        Text("conflict_id", "Stable identifier"),
        Text("kind", "What sort of difference it is"),
        Text("force", "The force that the figures are about"),
        Text("area", "The area that they are about"),
        Text("measure", "What they count"),
        Text("breakdown", "What narrows them"),
        new("period_start", "date", "First day of the time that they share", _ => null),
        new("period_end", "date", "Last day of it", _ => null),
        new("figures", "integer", "How many figures", _ => null),
        new("independent_sources", "integer", "How many origins of their own they have", _ => null),
        Text("values", "The values that were said"),
        new("low", "number", "The lowest", _ => null),
        new("best", "number", "The one that stands; empty while it is contested", _ => null),
        new("high", "number", "The highest", _ => null),
        Text("strategy", "By which rule it stands"),
        Text("corroboration", "How well it is supported"),
        Text("severity", "How much it matters"),
        Text("status", "Whether it is settled"),
        new("stale", "boolean", "Whether new evidence came after it was settled", _ => null),
        Text("explanation", "Why they differ"),
        Text("reason", "Why the value stands"),
        Text("resolved_by", "Who settled it"),
        new("resolved_at", "datetime", "When", _ => null),
    ];

    public static IReadOnlyList<Column<object>> Members { get; } =
    [
        Text("conflict_id", "The conflict"),
        Text("figure_id", "A figure in it"),
        Text("role", "What it does there"),
        Text("excluded_reason", "Why it does not count, if so"),
    ];

    static Column<object> Text(string name, string description) => new(name, "string", description, _ => null);
}
