using MissingOffenders.Reconciling.Values;


namespace MissingOffenders.Reconciling.Resolving;

/// <summary>Proposes a value, or none: tries the strategies of a kind in order and keeps a trace.</summary>
static class Cascade
{
    /// <summary>A trace that names hundreds is not read.</summary>
    const int NamedVoices = 20;

    public static Resolution Run(Ballot ballot)
    {
        List<string> steps = [.. Given(ballot)];
        foreach (var strategy in Strategies.CascadeFor(ballot.Difference.Kind))
        {
            if (strategy.Settle(ballot) is { } settled)
            {
                steps.Add($"{strategy.Id}: {(settled.Best is { } best ? Numbers.Text(best) + ", " : "")}{settled.Reason}");
                return new(strategy.Id, settled.Best, settled.Reason, steps);
            }

            steps.Add($"{strategy.Id}: settles nothing");
        }

        return new("range@1", null, "only the range stands", steps);
    }

    /// <summary>What the ballot holds, as the first steps of a trace.</summary>
    public static IEnumerable<string> Given(Ballot ballot)
    {
        yield return $"{ballot.Difference.Members.Count} figures, figures that reviewers rejected left out";
        foreach (var voice in ballot.Voices.Take(NamedVoices))
        {
            yield return $"voice: {Numbers.Text(voice.Value)} from {voice.Said.Select(s => s.Figure.ArticleId).Distinct(StringComparer.Ordinal).Count()} article(s) of one origin";
        }

        if (ballot.Voices.Count > NamedVoices)
        {
            yield return $"{ballot.Voices.Count - NamedVoices} more voices: each is a member";
        }
    }
}
