using MissingOffenders.Reading.Rules;

namespace MissingOffenders.RuleFiles;

/// <summary>What came of one example or counter-example.</summary>
/// <param name="Rule">Id of the rule that it belongs to.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">Its text.</param>
/// <param name="Failure">What went wrong, or null where nothing did.</param>
sealed record ExampleResult(string Rule, Place Place, string Text, string? Failure)
{
    public bool Passed => Failure is null;

    public override string ToString() => $"{Place}: {Rule}: {Failure ?? "passed"}: \"{Text}\"";
}
