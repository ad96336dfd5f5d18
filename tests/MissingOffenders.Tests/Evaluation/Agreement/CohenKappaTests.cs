using MissingOffenders.Evaluation.Agreement;

namespace MissingOffenders.Tests.Evaluation.Agreement;

public sealed class CohenKappaTests
{
    /// <summary>Cohen (1960), tables 1 and 2: shares of 200 units given to three categories, in percent.</summary>
    [Theory]
    [InlineData("25 13 12 12 2 16 3 15 2", .29, .35, -.0923)]
    [InlineData("44 7 9 5 20 5 1 3 6", .70, .41, .4915)]
    public void The_examples_of_its_author_come_out(string percent, double observed, double expected, double kappa)
    {
        var cells = percent.Split(' ').Select(int.Parse);
        var units = cells.SelectMany((share, i) => Enumerable.Repeat((First: i / 3, Second: i % 3), 2 * share)).ToList();

        var found = CohenKappa.Of(units);

        Assert.Equal(200, found.Units);
        Assert.Equal(observed, found.Observed, 4);
        Assert.Equal(expected, found.Expected, 4);
        Assert.Equal(kappa, found.Value!.Value, 4);
    }

    [Fact]
    public void Full_agreement_is_one_and_nothing_is_said_of_a_single_category()
    {
        Assert.Equal(1, CohenKappa.Of([("a", "a"), ("b", "b")]).Value);
        Assert.Equal(-1, CohenKappa.Of([("a", "b"), ("b", "a")]).Value);
        Assert.Null(CohenKappa.Of([("a", "a"), ("a", "a")]).Value);
        Assert.Null(CohenKappa.Of(Array.Empty<(string, string)>()).Value);
    }
}
