namespace MissingOffenders.Cases;

/// <summary>A figure as the case keeps it. Members are named as in <c>figures.csv</c>; what is unknown is null.</summary>
public sealed record FigureRow
{
    /// <summary>Stable identifier.</summary>
    public required string FigureId { get; init; }

    /// <summary>Identifier of the article.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Path of the article. Taken from it when the case is read.</summary>
    public string ArticlePath { get; init; } = "";

    /// <summary>Outlet of the article. Taken from it when the case is read.</summary>
    public string? Publisher { get; init; }

    /// <summary>Day of publication of the article. Taken from it when the case is read.</summary>
    public string? Published { get; init; }

    /// <summary>Canonical name of the police force.</summary>
    public string? Force { get; init; }

    /// <summary>The area.</summary>
    public string? Area { get; init; }

    /// <summary>Level of the area.</summary>
    public string? AreaLevel { get; init; }

    /// <summary>What is counted.</summary>
    public required string Measure { get; init; }

    /// <summary>The number; zero is a value.</summary>
    public required double Value { get; init; }

    /// <summary>The number as printed.</summary>
    public required string ValueText { get; init; }

    /// <summary>How exact it claims to be.</summary>
    public required string Modifier { get; init; }

    /// <summary>Least value that the words allow.</summary>
    public double? ValueLow { get; init; }

    /// <summary>Greatest value that the words allow.</summary>
    public double? ValueHigh { get; init; }

    /// <summary>What one of the counted is: <c>people</c> or <c>forces</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The time it is true of, TIMEX3.</summary>
    public string? AsOf { get; init; }

    /// <summary>First day of that time.</summary>
    public string? AsOfStart { get; init; }

    /// <summary>Last day of that time.</summary>
    public string? AsOfEnd { get; init; }

    /// <summary>How that time is known.</summary>
    public required string AsOfBasis { get; init; }

    /// <summary>What narrows the count: <c>key=value;key=value</c>.</summary>
    public string? Breakdown { get; init; }

    /// <summary>Identifier of the figure that it is a part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>Who says so.</summary>
    public string? Attribution { get; init; }

    /// <summary>Kind of that source.</summary>
    public string? AttributionType { get; init; }

    /// <summary>Whether it stands in direct speech.</summary>
    public required bool InQuotation { get; init; }

    /// <summary>The exact words.</summary>
    public required string QuoteExact { get; init; }

    /// <summary>Up to 32 code points before them.</summary>
    public required string QuotePrefix { get; init; }

    /// <summary>Up to 32 code points after them.</summary>
    public required string QuoteSuffix { get; init; }

    /// <summary>Place of the first code point of the words in the text.</summary>
    public required long CharStart { get; init; }

    /// <summary>Place after the last.</summary>
    public required long CharEnd { get; init; }

    /// <summary>The sentence around them.</summary>
    public required string Sentence { get; init; }

    /// <summary>Rule that found it.</summary>
    public required string RuleId { get; init; }

    /// <summary>Between 0 and 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>JSON: every place that states it, in code points, best first.</summary>
    public required string Evidence { get; init; }

    /// <summary>Identifier of the origin that it shares with others. Worked out when figures are compared; null before.</summary>
    public string? IndependenceGroup { get; init; }

    /// <summary>Identifiers of its conflicts, separated by semicolons. Worked out when figures are compared; null before.</summary>
    public string? ConflictIds { get; init; }

    /// <summary>SHA-256 of the rules that its article was read with; null where an earlier program read it, or a reviewer states it.</summary>
    public string? RulesHash { get; init; }

    /// <summary>Version of the program that read it; null as above.</summary>
    public string? Program { get; init; }

    /// <summary>JSON: the terms that add up to the confidence.</summary>
    public required string ConfidenceTerms { get; init; }
}
