using System.Globalization;

namespace MissingOffenders.Documents.Datelines;

/// <summary>English names of months, whole and short.</summary>
static class Months
{
    static readonly Dictionary<string, int> ByName = Names();

    /// <summary>1 to 12, or 0 where <paramref name="norm"/> is no month.</summary>
    public static int Number(string norm) => ByName.GetValueOrDefault(norm);

    public static bool IsMonth(string norm) => Number(norm) > 0;

    static Dictionary<string, int> Names()
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal) { ["sept"] = 9 };
        for (var month = 1; month <= 12; month++)
        {
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).ToLowerInvariant();
            names[name] = month;
            names[name[..3]] = month;
        }

        return names;
    }
}
