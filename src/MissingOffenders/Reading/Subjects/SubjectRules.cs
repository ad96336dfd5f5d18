using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Words;
using MissingOffenders.Reading.Rules;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Reading.Subjects;

/// <summary>What is counted in a subject, and of whom: <c>subject.yml</c>, <c>frames.yml</c> and the fitted weights of its folder. Immutable.</summary>
sealed record SubjectRules
{
    const string SubjectFile = "subject.yml";
    const string FrameFile = "frames.yml";

    /// <summary>Classes of words without which an article is not about the subject.</summary>
    public required IReadOnlySet<string> Gate { get; init; }

    public required Kinds Kinds { get; init; }

    /// <summary>Nouns that are no people and whose count may be a figure: "forces", "cases".</summary>
    public IReadOnlySet<string> Nouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The things that a count counts where they are none of the subject's; null where it may be a figure.</summary>
    public string? ThingOf(Lattice lattice, NounGroup group, Word[] words) =>
        group.Head >= 0 && words[group.Head] is { Part: PartOfSpeech.Noun } head && head.Norm != head.Lemma && !Nouns.Contains(head.Lemma) && Kinds.Of(lattice, group) == Kinds.Other ? head.Norm : null;

    public required IReadOnlyDictionary<string, Measure> Measures { get; init; }

    public required FrameBook Frames { get; init; }

    /// <summary>The fitted weights of the grounds.</summary>
    public ChoiceWeights Weights { get; init; } = ChoiceWeights.None;

    /// <summary>Folder of the rules that holds it.</summary>
    public required string Folder { get; init; }

    public static bool Owns(string name) => Path.GetFileName(name) is SubjectFile or FrameFile;

    /// <exception cref="RuleFileException">A file is missing or broken.</exception>
    public static SubjectRules Read(IReadOnlyDictionary<string, string> files, string folder)
    {
        var file = Parse(files, $"{folder}/{SubjectFile}");
        var root = file.Mapping(file.Root, "gate", "kinds", "nouns", "measures");
        var measures = file.Mapping(file.Required(root, "measures")).Select(p => Measure.Read(file, p.Key, p.Value)).ToDictionary(m => m.Name, StringComparer.Ordinal);
        return new()
        {
            Folder = folder,
            Gate = file.Set(root, "gate"),
            Nouns = file.Set(root, "nouns"),
            Kinds = new([.. file.Mapping(file.Required(root, "kinds")).Select(p => (file.Text(p.Key), (IReadOnlySet<string>)file.List(p.Value).Select(file.Text).ToHashSet(StringComparer.Ordinal)))]),
            Measures = measures,
            Weights = WeightsOf(files, folder),
            Frames = FrameBook.Read(Parse(files, $"{folder}/{FrameFile}"), measures.Keys),
        };
    }

    static ChoiceWeights WeightsOf(IReadOnlyDictionary<string, string> files, string folder)
    {
        Weights Of(string kind) => files.TryGetValue($"{folder}/weights/{kind}.tsv", out var content) ? Choosing.Weights.Read($"{folder}/weights/{kind}.tsv", content) : Choosing.Weights.None;
        var meaning = Of("meaning");
        return meaning.IsEmpty ? ChoiceWeights.None : new(meaning, Of("narrowing"), Of("time"), Of("source"), meaning.Of(Choosing.Weights.KeyOf("LEAST")));
    }

    static YamlFile Parse(IReadOnlyDictionary<string, string> files, string name) =>
        files.TryGetValue(name, out var content) ? YamlFile.Parse(name, content) : throw new RuleFileException(name, 1, 1, "no such file", "the rules of a subject");
}
