namespace MissingOffenders.Reconciling.Dating;

/// <summary>A dated article that shares its text, or the origin of a number, with one that has no date.</summary>
/// <param name="ArticlePath">Path of the dated article, by which people know it.</param>
/// <param name="Published">Its day of publication.</param>
/// <param name="What">What both share, in words: "its text", "the origin of a number".</param>
public readonly record struct DatedKin(string ArticlePath, DateOnly Published, string What);
