using System.Globalization;
using CsvHelper;

namespace MissingOffenders.Web.Series.Tiles;

/// <summary>Where a force stands among the others, each as large as the next: about where it lies.</summary>
/// <param name="Force">Its canonical name.</param>
/// <param name="Short">A name that fits a tile.</param>
/// <param name="Column">From 1 in the west.</param>
/// <param name="Row">From 0 in the north.</param>
sealed record ForceTile(string Force, string Short, int Column, int Row)
{
    /// <summary>The territorial forces of today.</summary>
    public static IReadOnlyList<ForceTile> All { get; } = Read();

    static List<ForceTile> Read()
    {
        using var stream = typeof(ForceTile).Assembly.GetManifestResourceStream("force-tiles.csv")!;
        using StreamReader text = new(stream);
        using var csv = CsvReader.FromText(text.ReadToEnd(), new());
        List<ForceTile> tiles = [];
        while (csv.Read())
        {
            tiles.Add(new(csv.GetString("force"), csv.GetString("short"), Number(csv, "column"), Number(csv, "row")));
        }

        return tiles;
    }

    static int Number(CsvReader csv, string column) => int.Parse(csv.GetString(column), CultureInfo.InvariantCulture);
}
