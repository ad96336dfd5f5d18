namespace MissingOffenders.Web.Queues;

/// <summary>A line of the list of keys.</summary>
/// <param name="Keys">The keys as they came with the program, the single one first.</param>
/// <param name="What">What they do.</param>
/// <param name="Action">What the script calls it, where another key can be given to it; else null.</param>
public sealed record KeyHelp(string[] Keys, string What, string? Action = null);
