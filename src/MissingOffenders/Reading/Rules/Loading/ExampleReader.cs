using System.Text;
using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Reading.Rules.Loading;

/// <summary>Reads examples: <c>"on [31 March 2014=2014-03-31]"</c>, or <c>text</c>, <c>published</c> and <c>expect</c>.</summary>
sealed class ExampleReader(YamlFile file)
{
    public Example Read(YamlNode node) => node is YamlScalarNode
        ? Parse(file.Text(node), null, null, file.PlaceOf(node))
        : ReadLong(file.Mapping(node, "text", "published", "expect"));

    Example ReadLong(YamlMappingNode map)
    {
        var published = YamlFile.Optional(map, "published") is { } day ? file.Date(day) : (DateOnly?)null;
        var figures = YamlFile.Optional(map, "expect") is { } expect ? file.List(expect).Select(ReadFigure).ToList() : null;
        return Parse(file.Text(file.Required(map, "text")), figures, published, file.PlaceOf(map));
    }

    IReadOnlyDictionary<string, string> ReadFigure(YamlNode node) =>
        file.Mapping(node).ToDictionary(p => file.Text(p.Key), p => file.Text(p.Value), StringComparer.Ordinal);

    static Example Parse(string marked, IReadOnlyList<IReadOnlyDictionary<string, string>>? figures, DateOnly? published, Place place)
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

        return new(text.Append(marked, position, marked.Length - position).ToString(), mentions, figures, published, place);
    }

    static (string Words, string? Value) SplitValue(string marked)
    {
        var equals = marked.IndexOf('=');
        return equals < 0 ? (marked, null) : (marked[..equals], marked[(equals + 1)..]);
    }
}
