using MissingOffenders.Cases.Decisions;

namespace MissingOffenders.Cases.Selection;

/// <summary>What lists and filters need to know of a figure. A case may have a hundred thousand.</summary>
public sealed record FigureItem
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The article.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Its path.</summary>
    public required string ArticlePath { get; init; }

    /// <summary>Where the words begin in it, in code points.</summary>
    public required long CharStart { get; init; }

    /// <summary>Its outlet, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its day of publication, ISO 8601, or null.</summary>
    public string? Published { get; init; }

    /// <summary>Canonical name of the force, or null.</summary>
    public string? Force { get; init; }

    /// <summary>The area, or null.</summary>
    public string? Area { get; init; }

    /// <summary>What is counted.</summary>
    public required string Measure { get; init; }

    /// <summary>The number, with corrections; of a range the lower end.</summary>
    public required double Value { get; init; }

    /// <summary>Greatest value that the words allow, or null where they set none.</summary>
    public double? ValueHigh { get; init; }

    /// <summary>How exact it claims to be.</summary>
    public required string Modifier { get; init; }

    /// <summary>What narrows the count, or null for a total.</summary>
    public string? Breakdown { get; init; }

    /// <summary>The words that state it.</summary>
    public required string Quote { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>Between 0 and 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What reviewers made of it.</summary>
    public required ReviewStatus Status { get; init; }

    /// <summary>Whether it need not be looked at again.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>Whether its words are where they were when it was decided on.</summary>
    public required Anchoring Anchoring { get; init; }

    /// <summary>Whether it can stand in a table of what the articles state now.</summary>
    public required bool IsStated { get; init; }

    /// <summary>Whether a reviewer stands for it: accepted, corrected, added, or a part of one that was split and that nobody objected to.</summary>
    public bool IsApproved => Status is ReviewStatus.Accepted or ReviewStatus.Corrected or ReviewStatus.Added || (Status == ReviewStatus.Open && Rule == StatedRows.RuleId);

    /// <summary>Kinds of the conflicts that it is in, contradictions first; none where figures were not compared.</summary>
    public IReadOnlyList<string> ConflictKinds { get; init; } = [];

    /// <summary>What <see cref="Kind"/> can be.</summary>
    internal static IReadOnlyList<string> Kinds { get; } = ["total", "part", "added", "unread", "orphaned"];

    /// <summary>What <see cref="Band"/> can be.</summary>
    internal static IReadOnlyList<string> Bands { get; } = ["0.9 to 1", "0.7 to 0.9", "0.5 to 0.7", "below 0.5"];

    /// <summary>Whose count it is, for people.</summary>
    public string Place => Force ?? Area ?? "(no place)";

    /// <summary>What sort of figure it is.</summary>
    public string Kind => Anchoring is Anchoring.Orphaned or Anchoring.Unread ? Anchoring.ToString().ToLowerInvariant()
        : Rule == StatedRows.RuleId ? "added"
        : Breakdown is null ? "total" : "part";

    /// <summary>How far it may be trusted, in steps that people can choose from.</summary>
    public string Band => Bands[Confidence switch { >= 0.9 => 0, >= 0.7 => 1, >= 0.5 => 2, _ => 3 }];

    /// <summary>What lists need of a reviewed figure.</summary>
    /// <param name="reviewed">The figure.</param>
    /// <param name="conflictKinds">Kinds of the conflicts that it is in, if any.</param>
    public static FigureItem Of(ReviewedFigure reviewed, IReadOnlyList<string>? conflictKinds = null)
    {
        ArgumentNullException.ThrowIfNull(reviewed);
        var figure = reviewed.Figure;
        return new()
        {
            Id = figure.FigureId,
            ArticleId = figure.ArticleId,
            ArticlePath = figure.ArticlePath,
            CharStart = figure.CharStart,
            Outlet = figure.Publisher,
            Published = figure.Published,
            Force = figure.Force,
            Area = figure.Area,
            Measure = figure.Measure,
            Value = figure.Value,
            ValueHigh = figure.ValueHigh,
            Modifier = figure.Modifier,
            Breakdown = figure.Breakdown,
            Quote = figure.QuoteExact,
            Rule = figure.RuleId,
            Confidence = figure.Confidence,
            Status = reviewed.Status,
            IsSettled = reviewed.IsSettled,
            Anchoring = reviewed.Anchoring,
            IsStated = reviewed.IsStated,
            ConflictKinds = conflictKinds ?? [],
        };
    }
}
