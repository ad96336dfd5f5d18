namespace MissingOffenders.Documents.Articles;

/// <summary>The local day at the outlet's place on which something was published.</summary>
/// <param name="Day">The day; the first one of the month or year where no more is known.</param>
/// <param name="Precision">How much of it is known.</param>
/// <param name="Basis">Where it was found: the <see cref="MetadataSignal.Source"/> it comes from.</param>
public sealed record PublicationDay(DateOnly Day, DayPrecision Precision, string Basis);
