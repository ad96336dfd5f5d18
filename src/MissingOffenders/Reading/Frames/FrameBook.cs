using MissingOffenders.Reading.Words;
using MissingOffenders.Reading.Rules;
using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Reading.Frames;

/// <summary>The frames of a subject, found by the first word of their phrases. Immutable; threads share it.</summary>
sealed class FrameBook
{
    readonly Dictionary<string, List<FramePhrase>> byFirst = new(StringComparer.Ordinal);

    readonly IReadOnlyCollection<string> measures;

    FrameBook(YamlFile file, IReadOnlyCollection<string> measures)
    {
        this.measures = measures;
        var root = file.Mapping(file.Root, "frames");
        foreach (var node in file.OptionalList(root, "frames"))
        {
            Add(file, file.Mapping(node, "frame", "measure", "denied", "aimed", "state", "become", "cause", "nominal"));
        }
    }

    /// <param name="file">The file.</param>
    /// <param name="measures">The measures of the subject.</param>
    /// <exception cref="RuleFileException">A frame is broken, or its measure is none of the subject's.</exception>
    public static FrameBook Read(YamlFile file, IReadOnlyCollection<string> measures) => new(file, measures);

    /// <summary>The phrases that may begin with a word, longer before shorter.</summary>
    public IReadOnlyList<FramePhrase> BeginningWith(string word) => byFirst.TryGetValue(word, out var phrases) ? phrases : [];

    void Add(YamlFile file, YamlMappingNode map)
    {
        var frame = new Frame(file.Text(file.Required(map, "frame")), Measure(file, file.Required(map, "measure")), YamlFile.Optional(map, "denied") is { } denied ? Measure(file, denied) : null);
        frame = YamlFile.Optional(map, "aimed") is { } aimed ? frame with { Aimed = Measure(file, aimed) } : frame;
        foreach (var voice in Enum.GetValues<Voice>())
        {
            foreach (var phrase in file.OptionalList(map, voice.ToString().ToLowerInvariant()))
            {
                Add(new(frame, voice, file.Text(phrase).Split(' ')));
            }
        }
    }

    string Measure(YamlFile file, YamlNode node)
    {
        var name = file.Text(node);
        return name == Frame.NoMeasure || measures.Contains(name, StringComparer.Ordinal) ? name : throw file.PlaceOf(node).Broken($"measure '{name}'", $"one of {Frame.NoMeasure}, {string.Join(", ", measures)}");
    }

    void Add(FramePhrase phrase)
    {
        var list = byFirst.TryGetValue(phrase.Words[0], out var known) ? known : byFirst[phrase.Words[0]] = [];
        var at = list.FindIndex(p => p.Words.Count < phrase.Words.Count);
        list.Insert(at < 0 ? list.Count : at, phrase);
    }
}
