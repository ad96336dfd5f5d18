namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Finds the news agency that an article is credited to.</summary>
sealed class AgencyChoice(PageWords words)
{
    const int LongestDateline = 60;

    /// <summary>The agency that a byline or an agency field names, or null.</summary>
    public string? Named(string credit)
    {
        foreach (var part in credit.Split([",", "|", ";", "/", " and ", " - ", " via ", " for "], StringSplitOptions.TrimEntries))
        {
            var folded = PageWords.Fold(part);
            if (words.Agencies.TryGetValue(folded.StartsWith("by ", StringComparison.Ordinal) ? folded[3..] : folded, out var agency))
            {
                return agency;
            }
        }

        return null;
    }

    /// <summary>The agency of a dateline such as "LONDON (Reuters) -", or null.</summary>
    public string? InDateline(string line)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : line.IndexOf(')', open);
        return close is >= 0 and < LongestDateline && line.AsSpan(close + 1).TrimStart() is ['-' or '–' or '—', ..]
            ? words.Agencies.GetValueOrDefault(PageWords.Fold(line[(open + 1)..close]))
            : null;
    }
}
