namespace MissingOffenders.Reconciling.Independence;

/// <summary>Chooses one name of many.</summary>
static class Frequent
{
    /// <summary>The name that occurs most often, the first in ordinal order of several; null where there is none.</summary>
    public static string? Of(IEnumerable<string?> names) =>
        names.OfType<string>().CountBy(n => n, StringComparer.Ordinal).OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Key).FirstOrDefault();
}
