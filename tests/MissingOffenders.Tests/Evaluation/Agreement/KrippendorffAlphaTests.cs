using MissingOffenders.Evaluation.Agreement;

namespace MissingOffenders.Tests.Evaluation.Agreement;

public sealed class KrippendorffAlphaTests
{
    /// <summary>
    /// Krippendorff (2011), sections A, B and C: two observers and two values, two observers and five values, four observers and five
    /// values with missing ones. A line is an observer, a point a missing value.
    /// </summary>
    [Theory]
    [InlineData("0100000010 1110010000", 10, 20, .095)]
    [InlineData("aabbdcccedda babbbccceddd", 12, 24, .692)]
    [InlineData("123321412... 1233224125.3 .3332342251. 12332441251.", 11, 40, .743)]
    public void The_examples_of_its_author_come_out(string observers, int units, int values, double alpha)
    {
        var lines = observers.Split(' ');

        var found = KrippendorffAlpha.Of(Enumerable.Range(0, lines[0].Length).Select(u => lines.Select(l => l[u]).Where(v => v != '.').ToList()));

        Assert.Equal((units, values), (found.Units, found.Values));
        Assert.Equal(alpha, found.Value!.Value, 3);
    }

    /// <summary>By hand: one of two units agrees, o(a,b) = 1 both ways, so Dₒ = 2/4; n(a) = 3, n(b) = 1, so Dₑ = 6/12.</summary>
    [Fact]
    public void As_much_agreement_as_chance_gives_is_nought()
    {
        Assert.Equal(0, KrippendorffAlpha.Of([["a", "a"], ["a", "b"]]).Value!.Value, 12);
    }

    [Fact]
    public void Nothing_is_said_where_nobody_differs_or_nobody_judged_the_same()
    {
        Assert.Equal(1, KrippendorffAlpha.Of([["a", "a"], ["b", "b", "b"]]).Value);
        Assert.Null(KrippendorffAlpha.Of([["a", "a"], ["a", "a"]]).Value);
        Assert.Null(KrippendorffAlpha.Of([["a"], ["b"]]).Value);
    }
}
