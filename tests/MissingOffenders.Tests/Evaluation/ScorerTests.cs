using MissingOffenders.Evaluation;
using MissingOffenders.Reading.Sentences;
using MissingOffenders.Text;

namespace MissingOffenders.Tests.Evaluation;

public sealed class ScorerTests
{
    public static TheoryData<string> CaseNames => [.. EqualityCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void A_figure_agrees_with_its_gold_as_the_case_says(string name)
    {
        var item = EqualityCase.All.Single(c => c.Name == name);
        using var scratch = new TempFolder();
        var figures = FiguresFile.Load(scratch.Write("figures.csv", EqualityCase.Export([item])), _ => null);

        var score = Scorer.Score(GoldArticle.Parse("case000.gold.json", item.GoldFile), [.. figures["case000"]], null).Score;

        Assert.Equal((item.Core ? 1 : 0, item.Strict ? 1 : 0), (score.Right, score.Strict));
    }

    [Fact]
    public void A_second_row_for_the_same_fact_is_wrong()
    {
        var score = Scorer.Score(Gold(Fact()), [Figure(), Figure()], null);

        Assert.Equal((1, 1, 0), (score.Score.Right, score.Score.Wrong, score.Score.Missed));
        Assert.StartsWith("stated once, found again", Assert.Single(Miss.Of(score)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_facts_that_differ_in_time_alone_get_the_rows_of_their_times()
    {
        var score = Scorer.Score(
            Gold(Fact("\"period\": \"2014\", \"period_alt\": \"2014\","), Fact("\"period\": \"2015\", \"period_alt\": \"2015\",")),
            [Figure() with { Period = "2015" }, Figure() with { Period = "2014" }],
            null);

        Assert.Equal((2, 2), (score.Score.Right, score.Score.Strict));
    }

    [Fact]
    public void Optional_gold_is_neither_missed_nor_wrong_and_takes_only_what_firm_gold_leaves()
    {
        var gold = Gold(Fact("\"optional\": \"rounding\","), Fact("\"modifier\": \"nearly\","));

        Assert.Equal((1, 0, 0), Counts(Scorer.Score(gold, [Figure()], null).Score));
        Assert.Equal((1, 0, 0), Counts(Scorer.Score(gold, [Figure(), Figure()], null).Score));
        Assert.Equal((0, 0, 1), Counts(Scorer.Score(gold, [], null).Score));
    }

    [Fact]
    public void A_missed_fact_says_how_its_number_was_read_instead()
    {
        var score = Scorer.Score(Gold(Fact()), [Figure() with { Force = "Kent Police", RuleId = "missing.force-has" }], null);

        var missed = Miss.Of(score).Single(m => !m.IsWrong);
        Assert.Equal(("missing.force-has", "read as subject Kent Police"), (missed.Rule, missed.Reason));
    }

    [Fact]
    public void A_number_that_was_extracted_under_another_subject_counts_for_value_recall_alone()
    {
        var score = Scorer.Score(Gold(Fact()), [Figure() with { Force = "Kent Police" }], null).Score;

        Assert.Equal((0.0, 1.0), (score.Recall, score.ValueRecall));
    }

    [Fact]
    public void Scores_by_measure_follow_the_gold_where_there_is_gold()
    {
        var score = Scorer.Score(Gold(Fact()), [Figure() with { Measure = "wanted" }, Figure() with { Measure = "breach" }], null);

        Assert.Equal((1, 0, 0), Counts(score.ScoreOf("missing")));
        Assert.Equal((0, 0, 0), Counts(score.ScoreOf("wanted")));
        Assert.Equal((0, 1, 0), Counts(score.ScoreOf("breach")));
    }

    [Theory]
    [InlineData("police", "police", 1)]
    [InlineData("a police force", "the force", 1)]
    [InlineData("police", "Essex Police", 0)]
    [InlineData("police", "a spokesman", 0)]
    public void A_source_that_is_nothing_but_police_is_compared_by_that_word(string gold, string found, int right)
    {
        var score = Scorer.Score(Gold(Fact($"\"attribution\": \"{gold}\",")), [Figure() with { Attribution = found }], null).Score;

        Assert.Equal(right, score.Slots.Attribution);
    }

    [Theory]
    [InlineData("In 2014 a gang of 9 men aged 34 were held.", "9 men (a gang)", "9", true)]
    [InlineData("In 2014 a gang of 9 men aged 34 were held.", "9 women", "9", false)]
    [InlineData("In 2014 a gang of 9 men aged 34 were held.", "2006, 2014 (years)", "2014", true)]
    [InlineData("In 2014 a gang of 9 men aged 34 were held.", "2006, 2014 (years)", "34", false)]
    [InlineData("It has eight\u00A0forces and 1,200 officers.", "\"Eight forces\" (structure)", "eight", true)]
    [InlineData("It has eight\u00A0forces and 1,200 officers.", "1,200", "1,200", true)]
    [InlineData("It has eight\u00A0forces and 1,200 officers.", "1,200", "200", true)]
    [InlineData("It has eight\u00A0forces and eight dogs.", "eight cats", "eight", false)]
    [InlineData("They were gone for two years.", "two years and more (duration)", "two", true)]
    public void A_figure_on_a_number_listed_as_distractor_is_reported(string text, string entry, string number, bool reported)
    {
        var at = text.IndexOf(number, StringComparison.Ordinal);
        var figure = Figure() with { Numbers = [new Span(at, at + number.Length)] };
        var gold = Gold() with { Distractors = [entry] };

        Assert.Equal(reported ? 1 : 0, Scorer.Score(gold, [figure], text).Distractors.Count);
    }

    [Fact]
    public void A_figure_that_the_gold_wants_is_no_distractor_though_an_entry_names_its_number()
    {
        var figure = Figure() with { Numbers = [new Span(0, 1)] };
        var gold = Gold(Fact()) with { Distractors = ["9"] };

        Assert.Empty(Scorer.Score(gold, [figure], "9 of 9 are missing.").Distractors);
    }

    static (int Right, int Wrong, int Missed) Counts(Score score) => (score.Right, score.Wrong, score.Missed);

    static PredictedFigure Figure() => new() { Force = "Essex Police", Measure = "missing", Value = 9, Sentence = "Essex has 9." };

    static GoldArticle Gold(params string[] facts) => GoldArticle.Parse("a1.gold.json", $$"""{"figures": [{{string.Join(',', facts)}}]}""");

    // later keys win, so that a test may change one
    static string Fact(string more = "") =>
        $$"""{"id": "f0", "force": "Essex Police", "measure": "missing", "value": 9, "modifier": "exact", {{more}} "evidence": "Essex has 9."}""";
}
