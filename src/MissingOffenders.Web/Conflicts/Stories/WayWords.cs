using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Resolving;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Conflicts.Stories;

/// <summary>Ways to settle a conflict, as a newsroom would say them.</summary>
static class WayWords
{
    /// <summary>What a strategy comes to: "Use the lowest number: 29", "Publish the range 29 to 112".</summary>
    /// <param name="strategy">Its name and version.</param>
    /// <param name="value">The value that stands by it; null where none does.</param>
    /// <param name="conflict">The conflict.</param>
    public static string Title(string strategy, decimal? value, Conflict conflict)
    {
        var number = value is { } stands ? $": {Shown.Grouped(stands)}" : "";
        return strategy.Split('@')[0] switch
        {
            "official_first" => $"Use the owner’s own number{number}",
            "latest_as_of" => $"Use the latest number{number}",
            "majority_independent" => $"Use what most independent sources say{number}",
            "lowest_reported" => $"Use the lowest number{number}",
            "range" => $"Publish the range {conflict.Range().Replace(" – ", " to ", StringComparison.Ordinal)}",
            "split_as_of" => "Each is right for its own time",
            "split_scope" => "They are about different forces or areas",
            "split_definition" => "They count different things",
            "parts_with_gap" => "Keep the total and its parts, and the gap between them",
            "body_first" => $"Use the article, not its headline{number}",
            "defer" => "Leave it open",
            "manual" when value is null => "None of the numbers stands",
            "manual" => $"Use a number of your own{number}",
            var other => other.Replace('_', ' ') + number,
        };
    }
}
