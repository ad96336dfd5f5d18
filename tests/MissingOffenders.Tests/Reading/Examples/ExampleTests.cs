using MissingOffenders.Reading.Examples;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Tests.Reading.Examples;

public sealed class ExampleTests
{
    static readonly RuleSet All = Rulebook.Load(RepositoryFiles.Rules).Reading;

    [Fact]
    public void Every_example_and_counter_example_of_every_rule_holds()
    {
        var failed = new ExampleRunner(All).RunAll().Where(r => !r.Passed).Select(r => r.ToString()).ToList();

        Assert.True(failed.Count == 0, string.Join(Environment.NewLine, failed));
    }

    /// <summary>Clause rules that tell the choice nothing that others do not tell as well. They are to go with the fitting that no longer needs them.</summary>
    static readonly string[] Superfluous = ["located.traced-offenders", "series.dated", "series.dated-missing", "registered.number-of-offenders"];

    [Fact]
    public void No_other_rule_can_be_dropped_without_one_of_its_examples_noticing()
    {
        Assert.Subset(Superfluous.ToHashSet(StringComparer.Ordinal), new Mutation(All).Redundant(TestContext.Current.CancellationToken).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_rules_that_do_the_same_work_are_both_redundant()
    {
        var files = Directory.EnumerateFiles(RepositoryFiles.Rules, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yml" or ".csv" or ".html")
            .ToDictionary(f => Path.GetRelativePath(RepositoryFiles.Rules, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        files["twin.yml"] = """
            rules:
              - id: twin.wanted
                phase: predicate
                priority: 40
                summary: the twin of a rule
                match: "WANTED-WORD (for arrest)?"
                emit: WANTED
                examples: [ "Six sex offenders are [wanted] by the police" ]
            """;

        var redundant = new Mutation(Rulebook.Read(files).Reading).Redundant(TestContext.Current.CancellationToken);

        Assert.Equal(["predicate.wanted", "twin.wanted"], redundant.Except(Superfluous, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_an_example()
    {
        Assert.Empty(All.Rules.Where(r => r.Examples.Count == 0).Select(r => r.Id));
    }
}
