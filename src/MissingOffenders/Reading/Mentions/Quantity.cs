namespace MissingOffenders.Reading.Mentions;

/// <summary>A stated number with what its modifier makes of it.</summary>
/// <param name="Number">The number as printed; zero is a value.</param>
/// <param name="Modifier">How exact it claims to be.</param>
public sealed record Quantity(decimal Number, Modifier Modifier = Modifier.Exact) : MentionReading
{
    /// <summary>Least value that the words allow, or null where they set no lower bound.</summary>
    public decimal? Low => Modifier switch
    {
        Modifier.Exact or Modifier.AtLeast => Number,
        Modifier.MoreThan => Number + 1,
        _ => null,
    };

    /// <summary>Greatest value that the words allow, or null where they set no upper bound.</summary>
    public decimal? High => Modifier switch
    {
        Modifier.Exact or Modifier.UpTo or Modifier.Nearly => Number,
        Modifier.LessThan => Number - 1,
        _ => null,
    };

    /// <inheritdoc/>
    public override string Value =>
        Modifier == Modifier.Exact ? FormattableString.Invariant($"{Number}") : FormattableString.Invariant($"{Modifier.Code()} {Number}");
}
