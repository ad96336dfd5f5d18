using MissingOffenders.Reading;
using MissingOffenders.Tests.Reading.Grammar;

namespace MissingOffenders.Tests.Reading;

public sealed class HeldBackTests
{
    static readonly Pipeline Pipeline = new(ParsedText.Rules);

    [Theory]
    [InlineData("Essex Police has nine missing sex offenders.")]
    [InlineData("Essex Police has nine missing sex offenders. It also has 40 dogs and visited 12 schools.")]
    [InlineData("Twelve sex offenders danced in Ruritania.")]
    public void Every_count_is_a_figure_or_is_held_back_with_a_reason(string text)
    {
        var reading = Pipeline.Read(new("a", "a.txt", text));
        var counts = reading.Sentences.SelectMany(s => s.Mentions).Where(m => m.Type == "COUNT").Select(m => m.Span).ToList();
        var told = reading.Figures.SelectMany(f => f.Evidence).Select(e => e.Value).ToList();

        Assert.All(counts, c => Assert.True(told.Contains(c) != reading.HeldBack.Any(h => h.Count == c)));
        Assert.All(reading.HeldBack, h => Assert.NotEmpty(h.Reason));
    }

    [Fact]
    public void A_verb_that_no_frame_knows_is_told_beside_the_reason()
    {
        var reading = Pipeline.Read(new("a", "a.txt", "Essex Police has nine missing sex offenders. Its officers congratulated 40 dogs."));

        Assert.Contains(reading.HeldBack, h => h.Reason.EndsWith("read, not understood: 'congratulate'", StringComparison.Ordinal));
        Assert.Contains("congratulate", reading.UnknownPredicates, StringComparer.Ordinal);
    }

    [Fact]
    public void What_is_likely_is_at_least_half_of_what_must_be_reached()
    {
        var least = ParsedText.Rules.Subject.Weights.Least;
        var reading = Pipeline.Read(new("a", "a.txt", string.Join(' ', Enumerable.Range(11, 30).Select(i => $"Kent Police spoke of {i} sex offenders."))));

        Assert.All(reading.HeldBack, h => Assert.Equal(h.IsLikely, (double)h.Probability >= (least / 2) - 0.0005 && h.IsLikely));
        Assert.All(reading.HeldBack.Where(h => !h.IsLikely), h => Assert.True((double)h.Probability <= (least / 2) + 0.0005));
    }

    [Fact]
    public void The_terms_of_every_figure_add_up_to_its_probability()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Corpus, "b17-derbyshire-press-release.txt"));

        var figures = Pipeline.Read(new("a", "a.txt", text)).Figures;

        Assert.NotEmpty(figures);
        Assert.All(figures, f => Assert.InRange(f.ConfidenceTerms.Sum(t => t.Weight), 0.001m, 1m));
        Assert.All(figures, f => Assert.True(f.ConfidenceTerms.Count > 2));
    }
}
