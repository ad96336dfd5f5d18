using System.Text.RegularExpressions;

namespace MissingOffenders.Tests;

/// <summary>What is counted, and of whom, stands in the rules of the subject; the library's code should name none of it.</summary>
public sealed partial class SubjectWordsTests(ITestOutputHelper output)
{
    /// <summary>What still does. It may only fall.</summary>
    const int Ceiling = 48;

    [Fact]
    public void No_more_of_the_code_names_the_subject_than_before()
    {
        var subject = Rulebook.Load(RepositoryFiles.Rules).Reading.Subject;
        string[] names = [.. subject.Measures.Keys, .. subject.Gate, "offenders?", "register", "REGISTER", "OTHER-POPULATION", subject.Folder];
        var naming = new Regex($@"(?<![\w-])({string.Join('|', names)})(?![\w-])", RegexOptions.None, TimeSpan.FromSeconds(5));
        var root = Path.Combine(RepositoryFiles.Root, "src", "MissingOffenders");

        var places = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(f => Literals(File.ReadAllText(f)).Where(l => naming.IsMatch(l)).Select(l => $"{Path.GetRelativePath(root, f)}: {l}"))
            .ToList();

        places.ForEach(output.WriteLine);
        Assert.True(places.Count <= Ceiling, $"{places.Count} literals name the subject, at most {Ceiling} did:{Environment.NewLine}{string.Join(Environment.NewLine, places)}");
    }

    static IEnumerable<string> Literals(string code) => Literal().Matches(Comment().Replace(code, "")).Select(m => m.Value);

    [GeneratedRegex("\"(?:[^\"\\\\\\n]|\\\\.)*\"", RegexOptions.None, 5000)]
    private static partial Regex Literal();

    [GeneratedRegex("^\\s*//.*$", RegexOptions.Multiline, 5000)]
    private static partial Regex Comment();
}
