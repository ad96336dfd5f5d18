using MissingOffenders.Reading.Choosing;

namespace MissingOffenders.Tests.Reading.Choosing;

public sealed class FittingTests
{
    [Fact]
    public void The_same_examples_give_the_same_weights_to_the_last_bit()
    {
        var (first, _) = Fit();
        var (second, _) = Fit();

        Assert.Equal(
            first.OrderBy(w => w.Key).Select(w => (w.Key, BitConverter.DoubleToInt64Bits(w.Value))),
            second.OrderBy(w => w.Key).Select(w => (w.Key, BitConverter.DoubleToInt64Bits(w.Value))));
    }

    [Fact]
    public void A_ground_that_always_stands_with_the_right_answer_speaks_for_it()
    {
        var (weights, names) = Fit();

        Assert.True(weights.Single(w => names[w.Key] == "yes&tells=yes").Value > 0);
        Assert.True(weights.Single(w => names[w.Key] == "yes&tells=no").Value < 0);
    }

    [Fact]
    public void Fitted_weights_choose_as_they_were_taught()
    {
        var (fitted, names) = Fit();
        var weights = new Weights(fitted.Select(w => KeyValuePair.Create(names[w.Key], w.Value)));

        Assert.True(weights.Probabilities(Ask("yes", 1))[1] > 0.7);
        Assert.True(weights.Probabilities(Ask("no", 1))[1] < 0.3);
    }

    [Fact]
    public void Weights_that_were_written_are_read_again_as_they_were()
    {
        var weights = new Weights([new("LEAST", 0.35), new("missing&verb=have", 1.25), new("own", -0.5)]);

        var read = Weights.Read("w.tsv", weights.Write());

        Assert.Equal(weights.Write(), read.Write());
        Assert.Equal(1.25f, read.Of(Weights.KeyOf("missing&verb=have")));
    }

    [Fact]
    public void What_decides_between_two_answers_adds_up_to_the_odds()
    {
        var (fitted, names) = Fit();
        var weights = new Weights(fitted.Select(w => KeyValuePair.Create(names[w.Key], w.Value)));
        var question = Ask("yes", 3);
        var probabilities = weights.Probabilities(question);

        var reasons = weights.Between(question, 1, 0);

        Assert.Equal(Math.Log(probabilities[1] / probabilities[0]), reasons.Sum(r => r.Weight), 4);
        Assert.Equal("tells=yes", reasons[0].Ground);
    }

    static (Dictionary<ulong, double> Weights, Dictionary<ulong, string> Names) Fit()
    {
        var names = new Dictionary<ulong, string>();
        var examples = Enumerable.Range(0, 40).Select(i => FitExample.Of(Ask(i % 2 == 0 ? "yes" : "no", i), right => right == (i % 2 == 0), names)).ToList();
        return (Fitting.Fit(examples, penalty: 0.02), names);
    }

    static Question<bool> Ask(string tells, int noise)
    {
        var situation = new Grounds(named: true);
        situation.Add("tells", tells);
        situation.Add("noise", noise % 3);
        return new(situation, [new(false, "no", new(named: true)), new(true, "yes", new(named: true))]);
    }
}
