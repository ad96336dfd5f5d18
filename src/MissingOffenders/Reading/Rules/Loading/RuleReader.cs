using System.Globalization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Rules.Patterns;
using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Reading.Rules.Loading;

/// <summary>Reads the rules of one file.</summary>
sealed class RuleReader(YamlFile file)
{
    static readonly string[] Keys =
        ["id", "phase", "priority", "summary", "match", "where", "emit", "over", "each", "value", "to", "scale", "sign", "unit", "timex", "modifier", "figure", "block", "rest", "examples", "counter"];

    static readonly string[] Flags = ["label", "national", "part", "series", "sum", "whole"];

    readonly ExampleReader examples = new(file);

    public Rule Read(YamlNode node)
    {
        var rule = ReadUnchecked(node);
        CheckCaptures(rule);
        return rule;
    }

    /// <summary>Refuses names of captures that the pattern does not have.</summary>
    static void CheckCaptures(Rule rule)
    {
        var names = rule.Pattern.CaptureNames.ToHashSet(StringComparer.Ordinal);
        var used = rule.Emission switch
        {
            FigureEmission f => [f.Count.Split('.')[0], f.Subject, f.When, .. f.Breakdown.Values.Where(v => v.StartsWith('=')).Select(v => v[1..])],
            MentionEmission m => [m.Over, m.To, m.Scale, m.Sign],
            _ => Array.Empty<string?>(),
        };
        if (used.Concat(rule.Where.Select(w => w.Capture)).FirstOrDefault(u => u is not null && !names.Contains(u)) is { } stray)
        {
            throw rule.Place.Broken($"capture '{stray}'", names.Count == 0 ? "a name in the pattern" : "one of the pattern's: " + string.Join(", ", names.Order(StringComparer.Ordinal)));
        }
    }

    Rule ReadUnchecked(YamlNode node)
    {
        var map = file.Mapping(node, Keys);
        return new()
        {
            Id = file.Text(file.Required(map, "id")),
            Phase = file.Text(file.Required(map, "phase")),
            Priority = YamlFile.Optional(map, "priority") is { } priority ? file.Number(priority) : 50,
            Summary = file.Text(file.Required(map, "summary")),
            Pattern = ReadPattern(file.Required(map, "match")),
            Emission = ReadEmission(map),
            Where = YamlFile.Optional(map, "where") is { } where ? [.. ReadRanges(where)] : [],
            Examples = [.. file.OptionalList(map, "examples").Select(examples.Read)],
            Counters = [.. file.OptionalList(map, "counter").Select(examples.Read)],
            Place = file.PlaceOf(node),
        };
    }

    Pattern ReadPattern(YamlNode node)
    {
        try
        {
            return PatternCompiler.Compile(file.Text(node));
        }
        catch (PatternException e)
        {
            var place = file.PlaceOf(node);
            var quote = node is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } ? 0 : 1;
            throw (place with { Column = place.Column + quote + e.Offset }).Broken(e.Found, e.Expected);
        }
    }

    Emission ReadEmission(YamlMappingNode map)
    {
        if (YamlFile.Optional(map, "figure") is { } figure)
        {
            return ReadFigure(figure);
        }

        if (YamlFile.Optional(map, "block") is { } block)
        {
            return Enum.TryParse<BlockKind>(file.Text(block).Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind)
                ? new BlockEmission(kind, ReachOf(file.OptionalText(map, "rest")), file.OptionalText(map, "over") == "match")
                : throw file.PlaceOf(block).Broken($"'{block}'", "a kind of block");
        }

        return new MentionEmission(
            file.Text(file.Required(map, "emit")),
            file.OptionalText(map, "over"),
            file.OptionalText(map, "each"),
            file.OptionalText(map, "value"),
            file.OptionalText(map, "timex"),
            file.OptionalText(map, "modifier"))
        {
            To = file.OptionalText(map, "to"),
            Scale = file.OptionalText(map, "scale"),
            Sign = file.OptionalText(map, "sign"),
            Unit = file.OptionalText(map, "unit"),
        };
    }

    static BlockReach ReachOf(string? rest) => rest switch
    {
        "true" => BlockReach.Rest,
        "titles" => BlockReach.Titles,
        _ => BlockReach.Line,
    };

    FigureEmission ReadFigure(YamlNode node)
    {
        var map = file.Mapping(node, "measure", "count", "subject", "when", "topic", "after", "breakdown", "flags");
        var breakdown = new Dictionary<string, string>(StringComparer.Ordinal);
        if (YamlFile.Optional(map, "breakdown") is { } pairs)
        {
            foreach (var (kind, value) in file.Mapping(pairs))
            {
                breakdown[file.Text(kind)] = file.Text(value);
            }
        }

        return new(
            file.Text(file.Required(map, "measure")),
            file.Text(file.Required(map, "count")),
            file.OptionalText(map, "subject"),
            file.OptionalText(map, "when"),
            file.Set(map, "topic"),
            file.OptionalText(map, "after"),
            breakdown,
            ReadFlags(map));
    }

    HashSet<string> ReadFlags(YamlMappingNode map)
    {
        foreach (var flag in file.OptionalList(map, "flags").Where(f => !Flags.Contains(file.Text(f))))
        {
            throw file.PlaceOf(flag).Broken($"flag '{flag}'", "one of " + string.Join(", ", Flags));
        }

        return file.Set(map, "flags");
    }

    IEnumerable<NumberRange> ReadRanges(YamlNode node)
    {
        foreach (var (capture, range) in file.Mapping(node))
        {
            var bounds = file.Text(range).Split("..");
            yield return bounds.Length == 2
                && decimal.TryParse(bounds[0], NumberStyles.Number, CultureInfo.InvariantCulture, out var least)
                && decimal.TryParse(bounds[1], NumberStyles.Number, CultureInfo.InvariantCulture, out var most)
                ? new(file.Text(capture), least, most)
                : throw file.PlaceOf(range).Broken($"'{range}'", "a range such as 1..31");
        }
    }
}
