namespace MissingOffenders.Reconciling.Values;

/// <summary>All values that a stated number allows, both ends included.</summary>
/// <param name="Low">Least value.</param>
/// <param name="High">Greatest value; <see cref="decimal.MaxValue"/> where there is no upper end.</param>
public readonly record struct ValueInterval(decimal Low, decimal High)
{
    /// <summary>Whether it allows one value only.</summary>
    public bool IsPoint => Low == High;

    /// <summary>Whether some value fits both.</summary>
    public bool Meets(ValueInterval other) => Low <= other.High && other.Low <= High;

    /// <summary>Whether it allows <paramref name="value"/>.</summary>
    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <summary>The sums of a value of each.</summary>
    public static ValueInterval operator +(ValueInterval left, ValueInterval right) => left.Add(right);

    /// <summary>The sums of a value of each.</summary>
    public ValueInterval Add(ValueInterval other) =>
        new(Low + other.Low, High == decimal.MaxValue || other.High == decimal.MaxValue ? decimal.MaxValue : High + other.High);
}
