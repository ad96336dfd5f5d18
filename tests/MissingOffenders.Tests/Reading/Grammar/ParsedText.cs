using MissingOffenders.Reading;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Tests.Reading.Grammar;

/// <summary>Sentences taken apart with the rules of the repository.</summary>
static class ParsedText
{
    public static RuleSet Rules { get; } = Rulebook.Load(RepositoryFiles.Rules).Reading;

    static readonly Pipeline Pipeline = new(Rules);
    static readonly Parser Parser = new(Rules.WordBook);

    /// <summary>All sentences of a text.</summary>
    public static IReadOnlyList<SentenceParse> All(string text) => [.. Pipeline.ReadSentences(new("a", "a.txt", text)).Select(Parser.Parse)];

    /// <summary>The only sentence of a text.</summary>
    public static SentenceParse Of(string text) => Assert.Single(All(text));

    /// <summary>The words of a chunk.</summary>
    public static string Words(SentenceParse parse, Element element) => string.Join(' ', parse.Words[element.First..element.End].Select(w => w.Norm));

    /// <summary>A file of cases: lines of cells parted by bars; lines that begin with # say what the cells are.</summary>
    public static IEnumerable<string[]> Cases(string name) =>
        File.ReadLines(Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Cases", "grammar", name))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries));
}
