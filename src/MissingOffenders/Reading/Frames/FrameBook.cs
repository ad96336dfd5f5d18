using MissingOffenders.Reading.Words;
using MissingOffenders.Reading.Rules;
using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Reading.Frames;

/// <summary>The frames of a subject, found by the first word of their phrases. Immutable; threads share it.</summary>
sealed class FrameBook
{
    readonly Dictionary<string, List<FramePhrase>> byFirst = new(StringComparer.Ordinal);

    FrameBook(YamlFile file)
    {
        var root = file.Mapping(file.Root, "frames");
        foreach (var node in file.OptionalList(root, "frames"))
        {
            Add(file, file.Mapping(node, "frame", "measure", "denied", "state", "become", "cause", "nominal"));
        }
    }

    public static FrameBook Read(YamlFile file) => new(file);

    /// <summary>The phrases that may begin with a word, longer before shorter.</summary>
    public IReadOnlyList<FramePhrase> BeginningWith(string word) => byFirst.TryGetValue(word, out var phrases) ? phrases : [];

    void Add(YamlFile file, YamlMappingNode map)
    {
        var frame = new Frame(file.Text(file.Required(map, "frame")), file.Text(file.Required(map, "measure")), file.OptionalText(map, "denied"));
        foreach (var voice in Enum.GetValues<Voice>())
        {
            foreach (var phrase in file.OptionalList(map, voice.ToString().ToLowerInvariant()))
            {
                Add(new(frame, voice, file.Text(phrase).Split(' ')));
            }
        }
    }

    void Add(FramePhrase phrase)
    {
        var list = byFirst.TryGetValue(phrase.Words[0], out var known) ? known : byFirst[phrase.Words[0]] = [];
        var at = list.FindIndex(p => p.Words.Count < phrase.Words.Count);
        list.Insert(at < 0 ? list.Count : at, phrase);
    }
}
