using MissingOffenders.Cases.Tracing;

namespace MissingOffenders.Cli.Commands;

/// <summary>Whether a figure of a case still comes about, for people.</summary>
static class ReplayText
{
    public static void Write(FigureReplay replay, TextWriter output)
    {
        var figure = replay.Figure;
        output.WriteLine($"in the case: {figure.FigureId}, read by {figure.RuleId}{(figure.Program is { } program ? $" of {program}" : "")}{(figure.RulesHash is { } rules ? $" with rules {rules}" : "")}");
        var since = replay.Changed.Count == 0 ? "nothing has changed since" : $"since then there are other {string.Join(" and another ", replay.Changed)}";
        output.WriteLine($"{since}, and it {(replay.Holds ? "comes out the same" : replay.Again is null ? "is found no more" : "comes out otherwise")}");
        foreach (var (column, then, today) in replay.Differences)
        {
            output.WriteLine($"  {column}: {then ?? "nothing"} then, {today ?? "nothing"} today");
        }

        if (!replay.Holds)
        {
            output.WriteLine("extract again to bring the case up to date");
        }
    }
}
