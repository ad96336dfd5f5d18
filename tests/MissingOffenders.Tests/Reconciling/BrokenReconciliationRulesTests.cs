using MissingOffenders.RuleFiles;

namespace MissingOffenders.Tests.Reconciling;

public sealed class BrokenReconciliationRulesTests
{
    [Theory]
    [InlineData("same-story: 0.60", "same-story: 60", "'60'", "a share from 0 to 1, such as 0.25")]
    [InlineData("passage: 20 ", "passage: many ", "'many'", "a whole number")]
    [InlineData("agency: 3 ", "agency: -3 ", "'-3'", "a whole number from 0")]
    [InlineData("months: 4 ", "month: 4 ", "'month'", "one of months, stories")]
    [InlineData("cut-down: 0.50", "", "no 'cut-down'", "a key 'cut-down'")]
    [InlineData("independence:", "independents:", "'independents'", "one of tolerances")]
    [InlineData("far: 0.10", "far: wide", "'wide'", "a number from 0")]
    public void A_broken_threshold_is_refused_with_its_place(string right, string wrong, string found, string expected)
    {
        var content = File.ReadAllText(Path.Combine(RepositoryFiles.Rules, "reconciliation.yml"));
        Assert.Contains(right, content, StringComparison.Ordinal);
        var files = RuleFiles();
        files["reconciliation.yml"] = content.Replace(right, wrong, StringComparison.Ordinal);

        var broken = Assert.Throws<RuleFileException>(() => Rulebook.Read(files));

        Assert.Equal(("reconciliation.yml", found), (broken.File, broken.Found));
        Assert.StartsWith(expected, broken.Expected, StringComparison.Ordinal);
        Assert.InRange(broken.Line, 2, content.Split('\n').Length);
        Assert.InRange(broken.Column, 1, 80);
    }

    static Dictionary<string, string> RuleFiles() => Directory.EnumerateFiles(RepositoryFiles.Rules, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(RepositoryFiles.Rules, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
