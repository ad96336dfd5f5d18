using MissingOffenders.Reading.Mentions;
using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Reading.Rules.Loading;

/// <summary>Reads a lexicon: a class with its phrases, or with phrases and their values.</summary>
static class LexiconReader
{
    public static IEnumerable<LexiconEntry> Read(YamlFile file, YamlNode node)
    {
        var map = file.Mapping(node, "class", "summary", "phrases");
        var type = file.Text(file.Required(map, "class"));
        var phrases = file.Required(map, "phrases");
        var pairs = phrases is YamlMappingNode values
            ? values.Children.Select(p => (file.Text(p.Key), file.Text(p.Value)))
            : file.List(phrases).Select(p => (file.Text(p), ""));
        return pairs.Select(p => new LexiconEntry(type, p.Item1, new WordReading(p.Item2), $"lexicon.{type}"));
    }
}
