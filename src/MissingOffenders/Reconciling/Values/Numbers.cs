using System.Globalization;

namespace MissingOffenders.Reconciling.Values;

/// <summary>How numbers are written in explanations.</summary>
static class Numbers
{
    /// <summary>With thousands marks: 3,300.</summary>
    public static string Text(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A share in per cent, with a decimal: 35.6%.</summary>
    public static string Percent(decimal share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
