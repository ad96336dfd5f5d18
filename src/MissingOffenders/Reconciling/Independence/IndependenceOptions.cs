using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Reconciling.Independence;

/// <summary>
/// How much must be shared before two articles count as one voice: <c>independence</c> in <c>reconciliation.yml</c> of the rules.
/// Words are weighted: see <see cref="QuotedWeight"/>.
/// </summary>
public sealed record IndependenceOptions
{
    /// <summary>Share of the longer article from which on two articles are the same story, whenever they appeared.</summary>
    public required double SameStory { get; init; }

    /// <summary>Share of the shorter article from which on it is the other one cut down, if both appeared close together.</summary>
    public required double CutDown { get; init; }

    /// <summary>Share of the shorter article from which on a long passage makes one voice of two, if both appeared close together.</summary>
    public required double Borrowed { get; init; }

    /// <summary>Words of the longest such passage.</summary>
    public required int Passage { get; init; }

    /// <summary>Share of the shorter article that is enough where both credit the same agency within <see cref="AgencyDays"/>.</summary>
    public required double SameAgency { get; init; }

    /// <summary>Words of the longest passage that is enough there.</summary>
    public required int AgencyPassage { get; init; }

    /// <summary>Days between two articles that credit the same agency.</summary>
    public required int AgencyDays { get; init; }

    /// <summary>Least number of shared words, unless two articles are the same from end to end.</summary>
    public required int LeastWords { get; init; }

    /// <summary>Days between two articles that appeared close together.</summary>
    public required int CloseDays { get; init; }

    /// <summary>Months in which a passage must turn up to be a set phrase and no news.</summary>
    public required int SetPhraseMonths { get; init; }

    /// <summary>Least number of different stories that must hold a passage to make it a set phrase; in a large case, the square root of its size.</summary>
    public required int SetPhraseStories { get; init; }

    /// <summary>What a word in quotation marks weighs against a word outside: reporters who quote one statement may have asked for it themselves.</summary>
    public required double QuotedWeight { get; init; }

    /// <summary>Days that may lie between the times of two figures of one origin. A count of which only the day of publication is known should be given a time that reaches back from it.</summary>
    public required int OriginDays { get; init; }

    /// <summary>Days that figures of one origin may span in all.</summary>
    public required int OriginSpan { get; init; }

    /// <exception cref="Rules.RuleFileException">A value is missing, or is none.</exception>
    internal static IndependenceOptions Read(YamlFile file, YamlNode node)
    {
        var map = file.Mapping(node, "shares", "words", "days", "set-phrase");
        var shares = Values(file, map, "shares", file.Share, "same-story", "cut-down", "borrowed", "same-agency", "quoted");
        var words = Values(file, map, "words", file.Count, "passage", "agency-passage", "least");
        var days = Values(file, map, "days", file.Count, "close", "agency", "origin", "origin-span");
        var phrase = Values(file, map, "set-phrase", file.Count, "months", "stories");
        return new()
        {
            SameStory = shares["same-story"],
            CutDown = shares["cut-down"],
            Borrowed = shares["borrowed"],
            SameAgency = shares["same-agency"],
            QuotedWeight = shares["quoted"],
            Passage = words["passage"],
            AgencyPassage = words["agency-passage"],
            LeastWords = words["least"],
            CloseDays = days["close"],
            AgencyDays = days["agency"],
            OriginDays = days["origin"],
            OriginSpan = days["origin-span"],
            SetPhraseMonths = phrase["months"],
            SetPhraseStories = phrase["stories"],
        };
    }

    static Dictionary<string, T> Values<T>(YamlFile file, YamlMappingNode parent, string key, Func<YamlNode, T> read, params string[] names)
    {
        var map = file.Mapping(file.Required(parent, key), names);
        return names.ToDictionary(n => n, n => read(file.Required(map, n)), StringComparer.Ordinal);
    }
}
