using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Given;
using MissingOffenders.Reconciling.Subjects;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Observations;

/// <summary>A figure made comparable.</summary>
public sealed record Observation
{
    /// <summary>The figure.</summary>
    public required Figure Figure { get; init; }

    /// <summary>Its article.</summary>
    public required GivenArticle Article { get; init; }

    /// <summary>The words that state it.</summary>
    public required string Quote { get; init; }

    /// <summary>The sentence around them.</summary>
    public required string Sentence { get; init; }

    /// <summary>What narrows it, as in exports; empty for a total.</summary>
    public required string Breakdown { get; init; }

    /// <summary>Whose count it is.</summary>
    public required SubjectKey Subject { get; init; }

    /// <summary>The values that its words allow.</summary>
    public required ValueInterval Interval { get; init; }

    /// <summary>When it holds, or null where nothing tells.</summary>
    public TimeWindow? Window { get; init; }

    /// <summary>A count on a day, in a period, or of forces.</summary>
    public required MeasureNature Nature { get; init; }

    /// <summary>Whether only the headline or a caption states it.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>The narrower population that its words name, paedophiles for instance; null for all offenders.</summary>
    public string? Narrower { get; init; }

    /// <summary>Origin: figures with the same one are one voice.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Who tells it: the outlet, or the path of the article where none is known.</summary>
    public string Source => Article.Publisher ?? Article.Path;

    /// <summary>The number as stated.</summary>
    public decimal Value => Figure.Quantity.Number;

    /// <summary>Who says so in the words of the article, or null where nobody is named.</summary>
    public string? Teller => Figure.Attribution?.Name is { Length: > 0 } name ? name : null;

    /// <summary>How exact the number claims to be.</summary>
    public Modifier Modifier => Figure.Quantity.Modifier;

    /// <summary>Whether the words set no bound around the number.</summary>
    public bool IsExact => Modifier == Modifier.Exact;

    /// <summary>Whether the article says itself when it holds.</summary>
    public bool HasStatedTime => Window is { Basis: WindowBasis.Stated or WindowBasis.Document };

    /// <summary>Whether the number is so great that it tells anything when it is met twice.</summary>
    /// <param name="least">The least such number.</param>
    public bool Tells(decimal least) => this is { IsExact: true, IsHeadline: false } && Value >= least;

    /// <summary>Whether nothing says that it holds at another time.</summary>
    internal bool MayShareTime(Observation other) => Window is not { } a || other.Window is not { } b || a.Overlaps(b);

    /// <summary>Whether nothing says that it holds more than so many days from another.</summary>
    internal bool MayBeNear(Observation other, int days) => Window is not { } a || other.Window is not { } b || a.DaysTo(b) <= days;

    /// <summary>Observations of one figure are equal.</summary>
    public bool Equals(Observation? other) => string.Equals(Figure.Id, other?.Figure.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Figure.Id, StringComparison.Ordinal);
}
