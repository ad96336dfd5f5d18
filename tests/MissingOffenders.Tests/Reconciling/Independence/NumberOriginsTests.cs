using CsCheck;
using MissingOffenders.Reconciling.Independence;
using static MissingOffenders.Tests.Reconciling.Independence.Story;

namespace MissingOffenders.Tests.Reconciling.Independence;

public class NumberOriginsTests
{
    [Fact]
    public void Figures_that_name_one_source_are_one_voice() =>
        Assert.Equal("f1 f2", Groups(Figure(1, 15) with { Attribution = "Press Association", AttributionType = "media" }, Figure(2, 15) with { Attribution = "the PA", AttributionType = "media" }));

    [Fact]
    public void Figures_that_name_different_sources_stay_apart_even_with_a_particular_number() =>
        Assert.Equal("f1 | f2", Groups(Figure(1, 396) with { Attribution = "Press Association", AttributionType = "media" }, Figure(2, 396) with { Attribution = "Sky News", AttributionType = "media" }));

    [Fact]
    public void Words_that_name_nobody_are_no_source() =>
        Assert.Equal("f1 | f2", Groups(Figure(1, 15) with { Attribution = "A newspaper", AttributionType = "media" }, Figure(2, 15) with { Attribution = "a newspaper", AttributionType = "media" }));

    [Fact]
    public void A_particular_number_has_one_origin() => Assert.Equal("f1 f2", Groups(Figure(1, 396), Figure(2, 396)));

    [Theory]
    [InlineData(15)]
    [InlineData(400)]
    [InlineData(3200)]
    public void A_small_or_round_number_has_not(int value) => Assert.Equal("f1 | f2", Groups(Figure(1, value), Figure(2, value)));

    [Fact]
    public void A_number_that_is_not_exact_has_not() => Assert.Equal("f1 | f2", Groups(Figure(1, 396) with { IsExact = false }, Figure(2, 396) with { IsExact = false }));

    [Fact]
    public void The_same_number_of_another_time_is_another_count() =>
        Assert.Equal("f1 | f2", Groups(Figure(1, 396), Figure(2, 396) with { Start = Day.AddYears(3), End = Day.AddYears(3) }));

    [Fact]
    public void The_same_number_of_something_else_is_another_count() =>
        Assert.Equal("f1 | f2", Groups(Figure(1, 396), Figure(2, 396) with { Counted = "wanted" }));

    [Fact]
    public void A_figure_without_a_time_goes_where_there_is_one_place_for_it() =>
        Assert.Equal("f1 f2", Groups(Figure(1, 396), Figure(2, 396) with { Start = null, End = null }));

    [Fact]
    public void A_figure_without_a_time_stays_alone_between_two_places() =>
        Assert.Equal("f1 | f2 | f3", Groups(Figure(1, 396), Figure(2, 396) with { Start = Day.AddYears(3), End = Day.AddYears(3) }, Figure(3, 396) with { Start = null, End = null }));

    [Fact]
    public void A_force_is_one_source_whoever_speaks_for_it() =>
        Assert.Equal("f1 f2", Groups(
            Figure(1, 7) with { Force = "Kent Police", Attribution = "a spokeswoman", AttributionType = "force" },
            Figure(2, 7) with { Force = "Kent Police", Attribution = "Kent Police", AttributionType = "force" }));

    [Fact]
    public void Forces_that_speak_for_a_nation_are_no_source() =>
        Assert.Equal("f1 | f2", Groups(Figure(1, 15) with { Attribution = "39 forces", AttributionType = "force" }, Figure(2, 15) with { Attribution = "39 forces", AttributionType = "force" }));

    [Fact]
    public void The_outlet_that_counted_and_those_who_cite_it_are_one()
    {
        var groups = Group(
            [Article("a1", Paragraphs(1, 3)) with { Publisher = "Sky News" }, Article("a2", Paragraphs(2, 3))],
            [Figure(1, 15), Figure(2, 15) with { Attribution = "Sky News", AttributionType = "media" }]);
        Assert.Equal("f1 f2", groups.OfFigures.Sets());
    }

    [Fact]
    public void Parts_of_one_survey_have_the_origin_of_its_total()
    {
        var groups = Group(
            [Article("a1", Paragraphs(1, 3)), Article("a2", Paragraphs(2, 3)), Article("a3", Paragraphs(3, 3))],
            [Figure(1, 396), Figure(2, 396), Part("p1", 1), Part("p2", 2), Part("p3", 3)]);
        Assert.Equal("f1 f2 | p1 p2 | p3", groups.OfFigures.Sets());
    }

    [Fact]
    public void A_local_count_in_a_copied_story_is_a_voice_of_its_own()
    {
        var wire = Paragraphs(1, 6);
        var groups = Group(
            [Article("a1", wire), Article("a2", [.. wire, .. Paragraphs(2, 3)])],
            [Figure(1, 15), Figure(2, 15), Part("p2", 2)]);
        Assert.Equal("a1 a2", groups.OfArticles.Sets());
        Assert.Equal("f1 f2 | p2", groups.OfFigures.Sets());
        Assert.Equal("2 articles, 2 independent sources", groups.Sentence(["f1", "f2", "p2"]));
    }

    [Fact]
    public void The_sentence_names_the_origin_and_its_month()
    {
        var figures = Enumerable.Range(1, 12).Select(i => Figure(i, 396) with
        {
            Start = new(2015, 2, 1),
            End = new(2015, 2, 28),
            Attribution = i < 3 ? "the Press Association" : null,
            AttributionType = i < 3 ? "media" : null,
        });
        var groups = Group(Enumerable.Range(1, 12).Select(i => Article($"a{i}", Paragraphs(i, 2))), figures);
        Assert.Equal("12 articles, 1 independent source: Press Association, February 2015", Assert.Single(groups.OfFigures).Sentence);
    }

    [Fact]
    public void The_order_of_figures_does_not_matter()
    {
        GroupedFigure[] figures =
        [
            Figure(1, 396), Figure(2, 396) with { Attribution = "Sky News", AttributionType = "media" }, Figure(3, 396) with { Start = null, End = null },
            Figure(4, 15), Figure(5, 15) with { Attribution = "Sky", AttributionType = "media" }, Part("p1", 1), Part("p2", 2), Part("p4", 4),
        ];
        Gen.Shuffle(figures).Sample(shuffled => Assert.Equal(Groups(figures), Groups(shuffled)), iter: 50);
    }

    [Fact]
    public void Nothing_gives_nothing() => Assert.Empty(Group([], []).OfFigures);

    [Fact]
    public void An_article_may_not_be_given_twice() => Assert.Throws<ArgumentException>(() => Group(Article("a", "x"), Article("a", "y")));

    [Fact]
    public void A_figure_must_have_an_article() => Assert.Throws<ArgumentException>(() => Group([], [Figure(1, 5)]));

    static GroupedFigure Figure(int number, int value) => new($"f{number}", $"a{number}", "missing in the United Kingdom", value) { Start = Day, End = Day };

    static GroupedFigure Part(string id, int article) => new(id, $"a{article}", "missing in Kent", 3) { Start = Day, End = Day };

    static string Groups(params GroupedFigure[] figures) =>
        Group(figures.Select(f => Article(f.ArticleId, Paragraphs(f.ArticleId[1..].Sum(c => c), 3)) with { Published = f.Start }).DistinctBy(a => a.Id), figures).OfFigures.Sets();
}
