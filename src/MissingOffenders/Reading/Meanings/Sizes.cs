namespace MissingOffenders.Reading.Meanings;

/// <summary>Sizes of numbers as far as they tell what a number can be.</summary>
static class Sizes
{
    static readonly decimal[] Limits = [0, 1, 2, 5, 10, 20, 40, 80, 150, 300, 800, 2000, 6000, 20000, 100000];

    public static string Of(decimal number)
    {
        var at = Array.FindIndex(Limits, l => number <= l);
        return (at < 0 ? Limits.Length : at).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A distance in tokens, coarsely; negative where it leads back.</summary>
    public static string Distance(int tokens)
    {
        var size = Math.Abs(tokens);
        var step = size <= 1 ? "1" : size <= 3 ? "3" : size <= 7 ? "7" : size <= 15 ? "15" : "far";
        return tokens < 0 ? "-" + step : step;
    }
}
