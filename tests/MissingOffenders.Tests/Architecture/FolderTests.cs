using System.Reflection;
using MissingOffenders.Cli;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Tests.Architecture;

/// <summary>Who knows whom, read from the compiled types.</summary>
public sealed class FolderTests
{
    /// <summary>Folders whose parts may still need each other: they are being replaced.</summary>
    static readonly string[] NotYetHeld = ["MissingOffenders.Reading.Rules"];

    static readonly Assembly Library = typeof(Rulebook).Assembly;
    static readonly Assembly Web = typeof(ReviewServer).Assembly;
    static readonly Assembly Cli = typeof(CommandLine).Assembly;

    public static TheoryData<string> Projects => [.. new[] { Library, Web, Cli }.Select(CompiledTypes.RootOf)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folder_needs_one_that_needs_it(string project) =>
        Assert.DoesNotContain(Of(project).Circles, c => !NotYetHeld.Contains(c.Split(':')[0]));

    [Fact]
    public void A_folder_that_is_not_held_still_has_its_circle() =>
        Assert.Equal(NotYetHeld, Of("MissingOffenders").Circles.Select(c => c.Split(':')[0]));

    [Fact]
    public void Each_part_of_the_library_stands_on_those_below_it() => Assert.Empty(Of("MissingOffenders").Rising(
    [
        ["Text", "RuleFiles"],
        ["Documents"],
        ["Reading"],
        ["Reconciling"],
        [Folders.Own],
        ["Cases"],
        ["Evaluation", "Recognition"],
    ]));

    [Fact]
    public void Each_part_of_the_review_page_stands_on_those_below_it() => Assert.Empty(Of("MissingOffenders.Web").Rising(
    [
        ["Settings", "Words", "Drawings"],
        ["Cases"],
        ["Comparing"],
        ["Addresses"],
        ["Queues", "Api"],
        ["Articles", "Conflicts", "Series", "Histories", "Exporting", "Tables"],
        ["Figures"],
        ["Layout"],
        ["Serving"],
    ]));

    [Fact]
    public void Each_part_of_the_command_line_stands_on_those_below_it() => Assert.Empty(Of("MissingOffenders.Cli").Rising([["Output"], ["Commands"], [Folders.Own]]));

    [Theory]
    [InlineData("R.A>R.B R.B>R.A", "R: A, B")]
    [InlineData("R.A.X>R.B R.B>R.C.Y R.C>R.A.Z", "R: A, B, C")]
    [InlineData("R.A>R.A.X R.A.X>R.A", "R.A: ., X")]
    [InlineData("R.A.X>R.A.Y R.A.Y>R.A.X", "R.A: X, Y")]
    [InlineData("R.A>R.B R.B>R.C R.A>R.C R>R.A", null)]
    [InlineData("R.A>R.AB R.AB>R.C", null)]
    public void A_circle_is_seen_at_every_level(string needs, string? circle) =>
        Assert.Equal(circle, new Folders("R", Arrows(needs)).Circles.SingleOrDefault()?.Split(" (")[0]);

    [Theory]
    [InlineData("R.B>R.A R>R.B", 0)]
    [InlineData("R.A>R.B.X", 1)]
    [InlineData("R.A>R.C", 1)]
    [InlineData("R.B>R.Unlisted", 1)]
    public void An_arrow_up_or_sideways_is_seen(string needs, int rising) =>
        Assert.Equal(rising, new Folders("R", Arrows(needs)).Rising([["A", "C"], ["B"], [Folders.Own]]).Count());

    [Fact]
    public void What_a_lambda_calls_is_needed_by_the_type_that_it_stands_in()
    {
        Func<string> lambda = () => RepositoryFiles.Root;

        Assert.NotEmpty(lambda());
        Assert.Contains(CompiledTypes.ArrowsOf(typeof(FolderTests).Assembly), a => a is { User: nameof(FolderTests), Used: nameof(RepositoryFiles) });
    }

    static Folders Of(string project) => new(project, CompiledTypes.ArrowsOf(new[] { Library, Web, Cli }.Single(a => CompiledTypes.RootOf(a) == project)));

    static IReadOnlyList<Arrow> Arrows(string needs) => [.. needs.Split(' ').Select(n => n.Split('>')).Select(n => new Arrow(n[0], "A", n[1], "B"))];
}
