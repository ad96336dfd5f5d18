namespace MissingOffenders.Reconciling.Charts;

/// <summary>The colours of a chart, as SVG writes them.</summary>
/// <param name="Paper">Behind everything.</param>
/// <param name="Ink">Words and axes.</param>
/// <param name="Soft">Words that matter less.</param>
/// <param name="Grid">Lines behind the values.</param>
/// <param name="Band">From low to high.</param>
/// <param name="Values">Colours of values that must be told apart; the first is that of a single one.</param>
public sealed record ChartColors(string Paper, string Ink, string Soft, string Grid, string Band, IReadOnlyList<string> Values)
{
    /// <summary>For white paper.</summary>
    public static ChartColors Light { get; } = new("#ffffff", "#22262b", "#5b6168", "#e0dcd3", "#cfe1e2", ["#24595f", "#b0492d", "#8a6400", "#6a4c93", "#3d6b2f", "#a13d6d"]);

    /// <summary>For dark pages.</summary>
    public static ChartColors Dark { get; } = new("#1a1c1e", "#e7e4dc", "#a5a9ad", "#33373b", "#28474b", ["#7fc8cf", "#f0987c", "#e2bd5c", "#c0a6e6", "#9ccb87", "#ee9cc1"]);

    /// <summary>Whichever the page around it has. Only for charts that stand in a page.</summary>
    public static ChartColors OfPage { get; } = Light.Or(Dark);

    /// <summary>The colours of a name in an address: <c>dark</c>; light ones for any other.</summary>
    public static ChartColors Named(string? name) => name == "dark" ? Dark : Light;

    /// <summary>The colour of a single value.</summary>
    public string Value => Values[0];

    ChartColors Or(ChartColors dark) => new(
        Either(Paper, dark.Paper), Either(Ink, dark.Ink), Either(Soft, dark.Soft), Either(Grid, dark.Grid), Either(Band, dark.Band), [.. Values.Zip(dark.Values, Either)]);

    static string Either(string light, string dark) => $"light-dark({light}, {dark})";
}
