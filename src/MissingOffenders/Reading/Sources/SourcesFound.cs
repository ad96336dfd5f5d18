using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Figures;

namespace MissingOffenders.Reading.Sources;

/// <summary>The sources found for one count with what speaks for them; the same source by two names is one.</summary>
/// <param name="withNames">Whether the grounds keep their names.</param>
sealed class SourcesFound(bool withNames)
{
    readonly Dictionary<string, (SourceAlternative Alternative, Grounds Grounds)> byKey = new(StringComparer.Ordinal);

    /// <summary>All of them, in the order in which they were found.</summary>
    public IEnumerable<(SourceAlternative Alternative, Grounds Grounds)> All => byKey.Values;

    public Grounds Take(NamedSource named) => Take(named.Source, named.Key);

    /// <summary>The grounds of a source; its first name is kept.</summary>
    public Grounds Take(Attribution source, string key)
    {
        if (!byKey.TryGetValue(key, out var found))
        {
            found = byKey[key] = (new(source, key), new(withNames));
        }

        return found.Grounds;
    }
}
