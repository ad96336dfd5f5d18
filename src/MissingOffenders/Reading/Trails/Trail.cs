using MissingOffenders.Reading.Mentions;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Trails;

/// <summary>Collects what the steps did, or nothing at all where nobody asked.</summary>
sealed class Trail(bool enabled)
{
    readonly List<TrailEntry> entries = [];

    /// <summary>Whether anybody asked.</summary>
    public bool IsKept => enabled;

    public IReadOnlyList<TrailEntry> Entries => entries;

    public void Found(string step, Mention mention) => Add(step, mention.FoundBy, mention.Span, "found", $"{mention.Type} {mention.Reading.Value}");

    public void Lost(string step, Mention mention, string reason) => Add(step, mention.FoundBy, mention.Span, "lost", $"{mention.Type}: {reason}");

    public void Add(string step, string rule, Span span, string outcome, string detail)
    {
        if (enabled)
        {
            entries.Add(new(step, rule, span, outcome, detail));
        }
    }
}
