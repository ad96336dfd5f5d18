namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>What an article says: enough to know the figure again, however it came into the case.</summary>
/// <param name="ArticleId">Identifier of the article.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Value">The number.</param>
readonly record struct Said(string ArticleId, string Measure, decimal Value);
