namespace MissingOffenders.Reading.Mentions;

/// <summary>A stated number with what its modifier makes of it.</summary>
/// <param name="Number">The number as its words have it, scale and sign and all; of a range the lower end. Zero is a value.</param>
/// <param name="Modifier">How exact it claims to be.</param>
public sealed record Quantity(decimal Number, Modifier Modifier = Modifier.Exact) : MentionReading
{
    /// <summary>The one number that is stated; null where the words give two ends instead.</summary>
    public decimal? Point => Modifier == Modifier.Between ? null : Number;

    /// <summary>Upper end of a range or of a vague number, never below <see cref="Number"/>; null for one number.</summary>
    public decimal? Upper { get; private init; }

    /// <summary>What one of it is, in the singular: <c>pound</c>, <c>percent</c>, <c>mile</c>; null where the words that follow tell it.</summary>
    public string? Unit { get; init; }

    /// <summary>Least value that the words allow, or null where they set no lower bound.</summary>
    public decimal? Low => Modifier switch
    {
        Modifier.Exact or Modifier.AtLeast or Modifier.Between => Number,
        Modifier.MoreThan => Number + 1,
        _ => null,
    };

    /// <summary>Greatest value that the words allow, or null where they set no upper bound.</summary>
    public decimal? High => Modifier switch
    {
        Modifier.Exact or Modifier.UpTo or Modifier.Nearly => Number,
        Modifier.LessThan => Number - 1,
        Modifier.Between => Upper,
        _ => null,
    };

    /// <inheritdoc/>
    public override string Value => Modifier switch
    {
        Modifier.Exact => FormattableString.Invariant($"{Number}"),
        Modifier.Between => FormattableString.Invariant($"{Number}..{Upper}"),
        _ => FormattableString.Invariant($"{Modifier.Code()} {Number}"),
    };

    /// <summary>What the printed digits were multiplied by: a million in "1.2 million".</summary>
    internal decimal Scale { get; init; } = 1;

    /// <summary>This number times another, a scale that stands apart from it.</summary>
    internal Quantity Times(decimal factor) => this with { Number = Plain(Number * factor), Upper = Upper is { } upper ? Plain(upper * factor) : null, Scale = Scale * factor };

    /// <summary>
    /// The range from this number to another, which lends it its scale ("10 to 12 million"); null where the other is not above it.
    /// </summary>
    internal Quantity? To(Quantity upper)
    {
        var lower = Scale == 1 && upper.Scale > 1 && Number < upper.Number / upper.Scale ? Times(upper.Scale) : this;
        return lower.Number < upper.Number ? lower with { Modifier = Modifier.Between, Upper = upper.Upper ?? upper.Number, Unit = Unit ?? upper.Unit } : null;
    }

    // without the zeros behind the point that a product keeps
    static decimal Plain(decimal number) => number % 1 == 0 ? decimal.Truncate(number) : number / 1.0000000000000000000000000000m;
}
