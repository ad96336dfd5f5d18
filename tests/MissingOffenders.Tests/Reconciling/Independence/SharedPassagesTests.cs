using CsCheck;
using MissingOffenders.Reconciling.Independence;
using static MissingOffenders.Tests.Reconciling.Independence.Story;

namespace MissingOffenders.Tests.Reconciling.Independence;

public class SharedPassagesTests
{
    static readonly string[] Wire = Paragraphs(1, 10);

    static GroupedArticle Original => Article("a", Wire) with { AgencyCredit = "Union Agency", Publisher = "Union Agency" };

    [Fact]
    public void A_story_cut_to_its_first_two_paragraphs_is_the_same_voice() =>
        Assert.Equal("a b", Group(Original, Article("b", Wire.Take(2))).OfArticles.Sets());

    [Fact]
    public void A_story_with_twice_as_much_local_text_is_the_same_voice() =>
        Assert.Equal("a b", Group(Original, Article("b", [.. Wire, .. Paragraphs(2, 20)])).OfArticles.Sets());

    [Fact]
    public void A_story_with_a_rewritten_lead_is_the_same_voice() =>
        Assert.Equal("a b", Group(Original, Article("b", [.. Paragraphs(2, 2), .. Wire.Skip(2)])).OfArticles.Sets());

    [Fact]
    public void A_few_paragraphs_of_a_story_inside_a_longer_one_are_borrowed() =>
        Assert.Equal("a b", Group(Original, Article("b", [.. Paragraphs(2, 5), .. Wire.Skip(4).Take(3), .. Paragraphs(3, 5)])).OfArticles.Sets());

    [Fact]
    public void One_paragraph_in_long_stories_of_their_own_does_not_make_them_one() =>
        Assert.Equal("a | b", Group(Original, Article("b", [.. Paragraphs(2, 10), Wire[4]])).OfArticles.Sets());

    [Fact]
    public void A_statement_that_two_reporters_quote_does_not_make_them_one()
    {
        var statement = $"\"{Words(9, 60)},\" a spokesman said.";
        Assert.Equal("a | b", Group(Article("a", [.. Paragraphs(2, 3), statement]), Article("b", [.. Paragraphs(3, 3), statement])).OfArticles.Sets());
    }

    [Fact]
    public void The_same_words_without_quotation_marks_do()
    {
        var passage = Words(9, 60);
        Assert.Equal("a b", Group(Article("a", [.. Paragraphs(2, 3), passage]), Article("b", [.. Paragraphs(3, 3), passage])).OfArticles.Sets());
    }

    [Fact]
    public void Background_that_turns_up_month_after_month_makes_no_group()
    {
        var background = Words(9, 60);
        var articles = Enumerable.Range(0, 8).Select(i => Article($"a{i}", [.. Paragraphs(10 + i, 3), background]) with { Published = Day.AddDays(25 * i) });
        Assert.All(Group(articles).OfArticles, g => Assert.Single(g.Members));
    }

    [Fact]
    public void A_footer_of_many_stories_makes_no_group_even_without_dates()
    {
        var footer = Words(9, 40);
        var articles = Enumerable.Range(0, 40).Select(i => Article($"a{i:00}", [.. Paragraphs(10 + i, 3), footer]) with { Published = null });
        Assert.All(Group(articles).OfArticles, g => Assert.Single(g.Members));
    }

    [Fact]
    public void A_passage_that_returns_months_later_is_background_and_no_copy() =>
        Assert.Equal("a | b", Group(Original, Article("b", [.. Paragraphs(2, 5), .. Wire.Skip(4).Take(3)]) with { Published = Day.AddDays(90) }).OfArticles.Sets());

    [Fact]
    public void A_whole_story_that_returns_years_later_is_still_the_same() =>
        Assert.Equal("a b", Group(Original, Article("b", Wire) with { Published = Day.AddYears(4) }).OfArticles.Sets());

    [Fact]
    public void A_short_passage_is_enough_where_both_credit_the_agency_on_one_day()
    {
        var passage = Words(9, 17);
        GroupedArticle first = Article("a", [.. Paragraphs(2, 3), passage]), second = Article("b", [.. Paragraphs(3, 3), passage]);
        Assert.Equal("a | b", Group(first, second).OfArticles.Sets());
        var credited = Group(first with { AgencyCredit = "The Union Agency" }, second with { AgencyCredit = "Union Agency" }).OfArticles;
        Assert.Equal("a b", credited.Sets());
        Assert.Equal(LinkKind.AgencyCredit, credited[0].Members[1].Link!.Kind);
        Assert.Equal("a | b", Group(first with { AgencyCredit = "Union Agency" }, second with { AgencyCredit = "Union Agency", Published = Day.AddDays(4) }).OfArticles.Sets());
    }

    [Fact]
    public void The_agency_alone_makes_no_group() =>
        Assert.Equal("a | b", Group(Original, Article("b", Paragraphs(2, 10)) with { AgencyCredit = "Union Agency" }).OfArticles.Sets());

    [Fact]
    public void The_reason_quotes_the_passage_and_counts_its_words()
    {
        var member = Group(Original, Article("b", [.. Paragraphs(2, 2), .. Wire.Skip(7)])).OfArticles[0].Members[1];
        Assert.Equal("a", member.Link!.To);
        Assert.Contains("90 words in one passage", member.Link.Reason, StringComparison.Ordinal);
        Assert.Contains(Wire[7][..40], member.Link.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_group_says_how_many_voices_it_is() =>
        Assert.Equal("2 articles, 1 independent source: Union Agency, March 2015", Group(Original, Article("b", Wire)).OfArticles[0].Sentence);

    [Fact]
    public void Thousands_of_copies_are_one_group() =>
        Assert.Equal(5000, Assert.Single(Group(Enumerable.Range(0, 5000).Select(i => Article($"a{i:0000}", Wire))).OfArticles).Members.Count);

    [Fact]
    public void Many_papers_that_print_a_part_of_a_story_beside_their_own_are_one_voice() =>
        Assert.Single(Group([Original, .. Enumerable.Range(0, 60).Select(i => Article($"b{i:00}", [.. Wire.Skip(i % 6).Take(5), .. Paragraphs(10 + i, 3)]))]).OfArticles);

    [Fact]
    public void Articles_without_words_stand_alone() =>
        Assert.Equal("a | b | c", Group(Article("a", ""), Article("b", ""), Article("c", "7 8")).OfArticles.Sets());

    [Fact]
    public void A_copy_without_three_of_its_ten_paragraphs_stays_in_the_group() =>
        Gen.Select(Gen.Int[1000, 100_000], Gen.Shuffle(Enumerable.Range(0, 10).ToArray())).Sample((seed, order) =>
        {
            var story = Paragraphs(seed, 10);
            var kept = order.Take(7).Order().Select(i => story[i]);
            Assert.Equal("a b", Group(Article("a", story), Article("b", kept) with { Published = null }).OfArticles.Sets());
        }, iter: 100);

    [Fact]
    public void The_order_of_articles_does_not_matter() =>
        Gen.Shuffle(Mixed).Sample(shuffled => Assert.Equal(Group(Mixed).OfArticles.Sets(), Group(shuffled).OfArticles.Sets()), iter: 50);

    [Fact]
    public void An_unrelated_article_changes_no_group() =>
        Gen.Select(Gen.Int[1000, 100_000], Gen.Char['a', 'z']).Sample((seed, first) =>
        {
            var stranger = Article($"{first}-stranger", Paragraphs(seed, 6));
            var with = Group([.. Mixed, stranger]).OfArticles.Where(g => g.Id != stranger.Id);
            Assert.Equal(Group(Mixed).OfArticles.Sets(), with.Sets());
        }, iter: 50);

    /// <summary>Two stories in several forms, and two articles of their own.</summary>
    static GroupedArticle[] Mixed { get; } =
    [
        Article("c", Wire), Article("d", Wire.Take(3)), Article("e", [.. Wire.Skip(5), .. Paragraphs(5, 4)]), Article("f", Paragraphs(6, 8)),
        Article("g", Paragraphs(6, 8).Skip(2)), Article("h", Paragraphs(7, 5)), Article("i", [.. Paragraphs(8, 9), Wire[0]]),
    ];
}
