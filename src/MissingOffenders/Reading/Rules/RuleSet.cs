using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules.Loading;
using MissingOffenders.RuleFiles;
using MissingOffenders.Reading.Subjects;
using MissingOffenders.Reading.Words;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Rules;

/// <summary>The rules by which figures are read, checked and compiled. Immutable; threads share it.</summary>
public sealed class RuleSet
{
    const string PhaseFile = "phases.yml";
    const string PageTypes = "PAGE-";

    internal RuleSet(Gazetteer gazetteer, IReadOnlyList<LexiconEntry> entries, IReadOnlyList<Phase> phases)
    {
        Gazetteer = gazetteer;
        Entries = entries;
        Lexicon = new(entries.Where(e => !e.Type.StartsWith(PageTypes, StringComparison.Ordinal)));
        PageLexicon = new(entries);
        Phases = phases;
    }

    RuleSet(RuleSet all, IReadOnlyList<Phase> phases)
    {
        (WordBook, Subject) = (all.WordBook, all.Subject);
        (Gazetteer, Entries, Lexicon, PageLexicon) = (all.Gazetteer, all.Entries, all.Lexicon, all.PageLexicon);
        Phases = phases;
    }

    /// <summary>The known forces and areas.</summary>
    public Gazetteer Gazetteer { get; }

    internal WordBook WordBook { get; private init; } = null!;

    internal SubjectRules Subject { get; private init; } = null!;

    internal IReadOnlyList<LexiconEntry> Entries { get; }

    /// <summary>What is looked for in sentences.</summary>
    internal Lexicon Lexicon { get; }

    /// <summary>What is looked for in lines of the page: the same and the words of the page itself.</summary>
    internal Lexicon PageLexicon { get; }

    internal IReadOnlyList<Phase> Phases { get; }

    internal IEnumerable<Rule> Rules => Phases.SelectMany(p => p.Rules);

    internal Phase PhaseNamed(string name) =>
        Phases.FirstOrDefault(p => p.Name == name) ?? throw new RuleFileException(PhaseFile, 1, 1, $"no phase '{name}'", "it in the list");

    /// <summary>The single words of a lexicon class, in normal form.</summary>
    internal IReadOnlySet<string> Words(string type) =>
        Entries.Where(e => e.Type == type).Select(e => Tokenizer.Normalise(e.Phrase)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same rules but for one.</summary>
    internal RuleSet Without(Rule dropped) =>
        new(this, [.. Phases.Select(p => p.Name == dropped.Phase ? p with { Rules = [.. p.Rules.Where(r => r.Id != dropped.Id)] } : p)]);

    /// <exception cref="RuleFileException">A file is broken: it says where, what was found and what was expected.</exception>
    internal static RuleSet Read(IReadOnlyDictionary<string, string> files)
    {
        var gazetteers = new GazetteerReader();
        var gazetteer = gazetteers.Read(files);
        var entries = new List<LexiconEntry>(gazetteers.Entries);
        var rules = new List<Rule>();
        foreach (var (name, content) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (name.EndsWith(".yml", StringComparison.Ordinal) && name is not (PhaseFile or WordBook.FileName) && !SubjectRules.Owns(name))
            {
                ReadFile(YamlFile.Parse(name, content), entries, rules);
            }
        }

        RefuseTwins(rules);
        var phases = files.TryGetValue(PhaseFile, out var order)
            ? PhaseReader.Read(YamlFile.Parse(PhaseFile, order), rules)
            : throw new RuleFileException(PhaseFile, 1, 1, "no such file", "the list of phases");
        return new(gazetteer, entries, phases)
        {
            WordBook = WordBook.Read(files),
            Subject = SubjectRules.Read(files, "sex-offenders"),
        };
    }

    static void ReadFile(YamlFile file, List<LexiconEntry> entries, List<Rule> rules)
    {
        var map = file.Mapping(file.Root, "lexicon", "rules");
        entries.AddRange(file.OptionalList(map, "lexicon").SelectMany(n => LexiconReader.Read(file, n)));
        var reader = new RuleReader(file);
        rules.AddRange(file.OptionalList(map, "rules").Select(reader.Read));
    }

    static void RefuseTwins(List<Rule> rules)
    {
        var seen = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!seen.TryAdd(rule.Id, rule))
            {
                throw rule.Place.Broken($"id '{rule.Id}' again", $"an id of its own (the first stands at {seen[rule.Id].Place})");
            }
        }
    }
}
