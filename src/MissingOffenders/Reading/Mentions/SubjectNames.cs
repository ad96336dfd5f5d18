namespace MissingOffenders.Reading.Mentions;

/// <summary>Finds the force or area that somebody means: by canonical name, by a further name, in capitals or not; else the names nearest to what was written.</summary>
public sealed class SubjectNames
{
    const int MostOffered = 3;

    readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="gazetteer">The known forces and areas.</param>
    /// <param name="further">Further names of them, each with the reading of the force or area that it stands for.</param>
    /// <param name="used">Names that figures have, of the gazetteer or not.</param>
    public SubjectNames(Gazetteer gazetteer, IEnumerable<(string Name, MentionReading Reading)> further, IEnumerable<string> used)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(further);
        ArgumentNullException.ThrowIfNull(used);
        foreach (var name in used.Concat(gazetteer.Forces.Select(f => f.Name)))
        {
            names.TryAdd(name, name);
        }

        foreach (var area in gazetteer.Areas)
        {
            names.TryAdd(area.Name, Of(area));
        }

        foreach (var (name, reading) in further)
        {
            names.TryAdd(name, reading switch { ForceReading force => force.Force.Name, AreaReading area => Of(area.Area), _ => name });
        }
    }

    /// <summary>The canonical name of the force, or of an area that is no force's; null where nobody is called so.</summary>
    public string? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return names.GetValueOrDefault(name.Trim());
    }

    /// <summary>The canonical names that are written nearest to it, the nearest first.</summary>
    public IReadOnlyList<string> Nearest(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. names.OrderBy(n => Distance(name.Trim().ToLowerInvariant(), n.Key.ToLowerInvariant())).ThenBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Value).Distinct(StringComparer.Ordinal).Take(MostOffered)];
    }

    /// <summary>An area that is all of a force's stands for the force.</summary>
    static string Of(Area area) => area.Force ?? area.Name;

    /// <summary>How many letters must be added, taken away or changed; words that are missing count little.</summary>
    static double Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).Select(i => (double)i).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above + 1, row[j - 1] + 1), corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[b.Length] - (b.Contains(a, StringComparison.Ordinal) ? (b.Length - a.Length) * 0.9 : 0);
    }
}
