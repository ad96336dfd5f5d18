using MissingOffenders.Clauses;
using MissingOffenders.Figures;
using MissingOffenders.Mentions;
using MissingOffenders.Rules;

namespace MissingOffenders.Discourse;

/// <summary>What the columns of a table hold, read from its header and the words above it.</summary>
/// <param name="Columns">One entry for each column of numbers, from the left.</param>
sealed record TableColumns(IReadOnlyList<TableColumn> Columns)
{
    const string Topic = "TOPIC";
    const string Date = "DATE";

    /// <summary>Reads as many columns as the rows have numbers, or null where the header does not tell them apart.</summary>
    /// <param name="header">The header row, or the sentence above the table where it has none.</param>
    /// <param name="count">Numbers in a row.</param>
    /// <param name="measure">What the text speaks of, for headers of dates alone.</param>
    public static TableColumns? Read(Lattice header, int count, string? measure)
    {
        var topics = header.Mentions.Where(m => m.Type is Topic or ClaimContext.LocalTopic).ToList();
        topics.RemoveAll(t => topics.Exists(o => o != t && o.First <= t.First && t.First < o.End));
        var dates = header.Mentions.Where(m => m.Type == Date || (m.Type == MentionTypes.Count && IsYear(m))).ToList();
        if (topics.Count == count)
        {
            return new([.. topics.Select((t, i) => Column(header, t.First, i + 1 < count ? topics[i + 1].First : header.Tokens.Count, t.Reading.Value))]);
        }

        var shared = topics.Count == 1 ? topics[0].Reading.Value : measure;
        return shared is null ? null
            : dates.Count == count ? new([.. dates.Select(d => new TableColumn(shared, Breakdown.None, d.Reading.Value))])
            : count == 1 ? new([Column(header, 0, header.Tokens.Count, shared)])
            : null;
    }

    /// <summary>Whether the numbers of a row are years, so that it is a header.</summary>
    public static bool AreYears(IReadOnlyList<Claim> cells) => cells.Count > 1 && cells.All(c => IsYear(c.Count));

    static bool IsYear(Mention count) => count is { Reading: Quantity { Number: >= 1990 and <= 2040 }, Span.Length: 4 };

    static TableColumn Column(Lattice header, int first, int end, string measure)
    {
        var within = header.Mentions.Where(m => m.First >= first && m.End <= end).ToList();
        var breakdown = within.Where(m => m.Type == "BREAKDOWN")
            .Select(m => BreakdownReader.Pair(m.Reading.Value))
            .Aggregate(Breakdown.None, (b, pair) => b.With(pair.Kind, pair.Value));
        return new(measure, breakdown, within.Find(m => m.Type == Date)?.Reading.Value);
    }
}
