namespace MissingOffenders.Web.Conflicts.Lanes;

/// <summary>Figures of one origin: one voice, whatever their number.</summary>
/// <param name="Letter">A short name for tables.</param>
/// <param name="Outlets">Who prints them.</param>
/// <param name="Origin">Who is named as the origin, or null where nobody is.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Rows">A row for each value.</param>
public sealed record Lane(string Letter, string Outlets, string? Origin, int Articles, IReadOnlyList<LaneRow> Rows);
