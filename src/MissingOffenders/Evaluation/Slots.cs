namespace MissingOffenders.Evaluation;

/// <summary>In how many of the right figures each further slot is right, too.</summary>
public readonly record struct Slots(int Period, int Modifier, int Attribution, int Measure, int Breakdown)
{
    /// <summary>The slots of one right figure.</summary>
    public static Slots Of(FigureMatch match)
    {
        ArgumentNullException.ThrowIfNull(match);
        return new(One(match.Period), One(match.Modifier), One(match.Attribution), One(match.Measure), One(match.Breakdown));
    }

    /// <summary>Both together.</summary>
    public static Slots operator +(Slots left, Slots right) => new(
        left.Period + right.Period,
        left.Modifier + right.Modifier,
        left.Attribution + right.Attribution,
        left.Measure + right.Measure,
        left.Breakdown + right.Breakdown);

    /// <summary>Both together.</summary>
    public static Slots Add(Slots left, Slots right) => left + right;

    static int One(bool right) => right ? 1 : 0;
}
