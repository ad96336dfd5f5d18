namespace MissingOffenders.Reading.Rules;

/// <summary>A step in which a set of rules is tried on every sentence.</summary>
/// <param name="Name">Its name in rule files.</param>
/// <param name="Policy">What becomes of rules that claim the same words.</param>
/// <param name="Hides">Types of mention that a winner's words no longer show to later phases.</param>
/// <param name="Spares">Types of mention of earlier phases whose words no winner takes.</param>
/// <param name="Barriers">Types of mention that no gap of its patterns crosses.</param>
/// <param name="Skips">Types of mention that a gap steps over as if they were one word, whatever stands in them.</param>
/// <param name="Rules">Its rules: by priority, highest first, then by id.</param>
sealed record Phase(
    string Name,
    PhasePolicy Policy,
    IReadOnlySet<string> Hides,
    IReadOnlySet<string> Spares,
    IReadOnlySet<string> Barriers,
    IReadOnlySet<string> Skips,
    IReadOnlyList<Rule> Rules);
