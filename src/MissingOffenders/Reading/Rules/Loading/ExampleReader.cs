using System.Text;
using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Reading.Rules.Loading;

/// <summary>Reads examples: <c>"on [31 March 2014=2014-03-31]"</c>, or <c>text</c> and <c>published</c>.</summary>
sealed class ExampleReader(YamlFile file)
{
    public Example Read(YamlNode node) => node is YamlScalarNode
        ? Parse(file.Text(node), null, file.PlaceOf(node))
        : ReadLong(file.Mapping(node, "text", "published"));

    Example ReadLong(YamlMappingNode map)
    {
        var published = YamlFile.Optional(map, "published") is { } day ? file.Date(day) : (DateOnly?)null;
        return Parse(file.Text(file.Required(map, "text")), published, file.PlaceOf(map));
    }

    static Example Parse(string marked, DateOnly? published, Place place)
    {
        var text = new StringBuilder(marked.Length);
        var mentions = new List<ExpectedMention>();
        var position = 0;
        while (position < marked.Length)
        {
            var open = marked.IndexOf('[', position);
            var close = open < 0 ? -1 : marked.IndexOf(']', open);
            if (close < 0)
            {
                break;
            }

            text.Append(marked, position, open - position);
            var (words, value) = SplitValue(marked[(open + 1)..close]);
            mentions.Add(new(new(text.Length, text.Length + words.Length), value));
            text.Append(words);
            position = close + 1;
        }

        return new(text.Append(marked, position, marked.Length - position).ToString(), mentions, published, place);
    }

    static (string Words, string? Value) SplitValue(string marked)
    {
        var equals = marked.IndexOf('=');
        return equals < 0 ? (marked, null) : (marked[..equals], marked[(equals + 1)..]);
    }
}
