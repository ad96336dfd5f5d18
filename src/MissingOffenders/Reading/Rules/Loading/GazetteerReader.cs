using System.Globalization;
using CsvHelper;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Reading.Rules.Loading;

/// <summary>Reads the tables of forces and areas.</summary>
sealed class GazetteerReader
{
    const string Forces = "gazetteers/forces.csv";
    const string Areas = "gazetteers/areas.csv";
    const char ShortMark = '~';
    readonly List<LexiconEntry> entries = [];

    /// <summary>The names by which forces and areas are found in text.</summary>
    public IReadOnlyList<LexiconEntry> Entries => entries;

    /// <exception cref="RuleFileException">A table is broken.</exception>
    public Gazetteer Read(IReadOnlyDictionary<string, string> files)
    {
        var forces = Rows(files, Forces, ReadForce);
        var names = forces.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var areas = Rows(files, Areas, csv => ReadArea(csv, names));
        return new(forces, areas);
    }

    Force ReadForce(CsvReader csv)
    {
        var force = new Force(csv.GetString("force"), csv.GetString("nation"), csv.GetString("area"), Day(csv, "from"), Day(csv, "to"), OrNull(csv.GetString("successor")));
        var names = OtherNames(csv).ToLookup(n => n[0] == ShortMark);
        AddNames(MentionTypes.Force, [force.Name, .. names[false]], new ForceReading(force));
        AddNames(MentionTypes.ShortName, names[true].Select(n => n[1..]), new ForceReading(force));
        return force;
    }

    Area ReadArea(CsvReader csv, HashSet<string> forces)
    {
        var area = new Area(csv.GetString("area"), csv.GetString("level"), OrNull(csv.GetString("force")), OrNull(csv.GetString("within")));
        if ((area.Force ?? area.Within) is { } force && !forces.Contains(force))
        {
            throw new RuleFileException(Areas, (int)csv.LineNumber, 1, $"force '{force}'", $"a name from {Forces}");
        }

        AddNames(MentionTypes.Area, [area.Name, .. OtherNames(csv)], new AreaReading(area));
        return area;
    }

    void AddNames(string type, IEnumerable<string> names, MentionReading reading) =>
        entries.AddRange(names.Select(n => new LexiconEntry(type, n, reading, $"gazetteer.{type}", CaseSensitive: true)));

    static string[] OtherNames(CsvReader csv) =>
        csv.GetString("other_names").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    static DateOnly? Day(CsvReader csv, string column) =>
        DateOnly.TryParseExact(csv.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static string? OrNull(string? field) => string.IsNullOrEmpty(field) ? null : field;

    static List<T> Rows<T>(IReadOnlyDictionary<string, string> files, string name, Func<CsvReader, T> read)
    {
        if (!files.TryGetValue(name, out var content))
        {
            throw new RuleFileException(name, 1, 1, "no such file", "the table");
        }

        try
        {
            using var csv = CsvReader.FromText(content, new() { TrackLineNumbers = true });
            var rows = new List<T>();
            while (csv.Read())
            {
                rows.Add(read(csv));
            }

            return rows;
        }
        catch (KeyNotFoundException e)
        {
            throw new RuleFileException(name, 1, 1, e.Message.ReplaceLineEndings(" "), "a first line that names all columns");
        }
        catch (CsvFormatException e)
        {
            throw new RuleFileException(name, (int)(e.LineNumber), 1, e.Message.ReplaceLineEndings(" "), "a row with all columns");
        }
    }
}
