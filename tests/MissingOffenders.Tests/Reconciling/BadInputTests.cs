using System.Globalization;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reconciling.Differences;

namespace MissingOffenders.Tests.Reconciling;

/// <summary>Cases that nobody would make on purpose: a clear answer, and nothing lost.</summary>
public sealed class BadInputTests
{
    const string Story = "Sex offenders missing\n\nKent Police said nine registered sex offenders are missing in Kent.\n\nOfficers were working with partners at home and abroad to trace them, a spokesman for the force added on Tuesday evening.\n";

    static readonly Rulebook Rules = Rulebook.Load(RepositoryFiles.Rules);

    [Fact]
    public void Thousands_of_copies_are_one_source_and_one_line()
    {
        using var folder = new TempFolder();
        using var file = CaseFile.Open(Path.Combine(folder.Path, "case.db"));
        file.Save(Copies(3000), []);
        file.Save([Written("other", Story.Replace("nine", "seven", StringComparison.Ordinal).Replace("Officers were", "Nobody knew when asked, and detectives of the county were", StringComparison.Ordinal), "")], []);

        var result = Rules.Compare(file);

        var conflict = Assert.Single(result.Contradictions);
        Assert.Equal((ConflictKind.ValueDisagreement, 3001), (conflict.Kind, conflict.Members.Count));
        Assert.Contains("9 (3000 articles, 1 independent source: ", conflict.Explanation, StringComparison.Ordinal);
        Assert.Equal(3000, Assert.Single(result.Conflicts, c => c.Kind == ConflictKind.Copy).Members.Count);
        Assert.All(result.Conflicts, c => Assert.InRange(c.Explanation.Length, 1, 400));
        Assert.Equal(3001, result.Observations.Count);
    }

    [Fact]
    public void A_long_series_is_explained_in_a_sentence()
    {
        string[] years = [.. Enumerable.Range(0, 500).Select(i => $"a{i} | - | Kent Police | registered | {1000 + i} | {new DateOnly(1990, 1, 1).AddDays(20 * i):yyyy-MM-dd}")];

        var series = Assert.Single(ComparedCase.Of([], years).Conflicts);

        Assert.Equal((ConflictKind.RevisionOverTime, 500), (series.Kind, series.Members.Count));
        Assert.Contains("1,004 (1990-03-22), 490 more, 1,495 (", series.Explanation, StringComparison.Ordinal);
        Assert.InRange(series.Resolution.Steps.Count, 1, 30);
    }

    [Fact]
    public void Without_any_dates_figures_are_compared_where_they_state_their_time_and_told_of_where_not()
    {
        var result = ComparedCase.Of(
            [],
            [
                "a | - | Essex Police | missing | 21 | 2014-03-31", "b | - | Essex Police | missing | 25 | 2014-03-31",
                "a | - | Kent Police | missing | 9 | -", "b | - | Kent Police | missing | 7 | -",
            ]);

        Assert.Equal(["value_disagreement Essex Police: 21 25"], ComparedCase.Told(result.Conflicts));
        Assert.Equal(4, result.Observations.Count);
        Assert.StartsWith("2 figures of 2 articles are compared with no other article: nothing tells their time", Assert.Single(result.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void One_article_alone_contradicts_nobody()
    {
        var result = ComparedCase.Of([], ["a | 2015-03-10 | Kent Police | missing | 9 | -", "a | 2015-03-10 | Kent Police | registered | 1352 | -"]);

        Assert.Empty(result.Conflicts);
        Assert.Empty(result.Notes);
        Assert.Equal(2, result.Observations.Count);
    }

    [Fact]
    public void An_empty_case_says_that_it_is_empty()
    {
        using var folder = new TempFolder();
        using var file = CaseFile.Open(Path.Combine(folder.Path, "case.db"));

        var result = Rules.Compare(file);

        Assert.Empty(result.Conflicts);
        Assert.Contains("no articles", Assert.Single(result.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-5", "-5")]
    [InlineData("1e15", "1000000000000000")]
    [InlineData("1e300", "1E+300")]
    [InlineData("Infinity", "Infinity")]
    [InlineData("NaN", "NaN")]
    public void An_impossible_value_is_left_out_and_told_of(string value, string told)
    {
        var result = ComparedCase.Of([], [$"a | 2015-03-10 | Kent Police | missing | {value} | -", "b | 2015-03-10 | Kent Police | missing | 9 | -", "c | 2015-03-10 | Kent Police | missing | 7 | -"]);

        Assert.Equal(["value_disagreement Kent Police: 7 9"], ComparedCase.Told(result.Contradictions));
        Assert.Contains($"a count cannot be {told}", Assert.Single(result.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void An_impossible_value_cannot_be_kept_unseen()
    {
        using var folder = new TempFolder();
        using var file = CaseFile.Open(Path.Combine(folder.Path, "case.db"));
        var saved = Written("a", Story, "");
        Assert.ThrowsAny<Exception>(() => file.Save([saved with { Figures = [saved.Figures[0] with { Value = double.NaN }] }], []));
        Assert.Empty(file.Articles());
    }

    [Fact]
    public void An_article_that_cannot_be_read_again_is_named_and_its_figures_are_compared()
    {
        using var folder = new TempFolder();
        using var file = CaseFile.Open(Path.Combine(folder.Path, "case.db"));
        var broken = Written("a", Story, "One");
        file.Save([broken with { Article = broken.Article with { Blocks = "[{" } }, Written("b", Story.Replace("nine", "seven", StringComparison.Ordinal), "Two")], []);

        var result = Rules.Compare(file);

        Assert.Equal(["value_disagreement Kent Police: 7 9"], ComparedCase.Told(result.Contradictions));
        Assert.StartsWith("a.txt could not be read again, so that its figures alone are compared: JsonException", Assert.Single(result.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_whose_row_is_damaged_is_named_and_the_others_are_compared()
    {
        using var folder = new TempFolder();
        using var file = CaseFile.Open(Path.Combine(folder.Path, "case.db"));
        var broken = Written("a", Story, "One");
        file.Save([broken with { Figures = [broken.Figures[0] with { Evidence = "[{" }] }, Written("b", Story.Replace("nine", "seven", StringComparison.Ordinal), "Two"), Written("c", Story.Replace("nine", "six", StringComparison.Ordinal), "Three")], []);

        var result = Rules.Compare(file);

        Assert.Equal(["value_disagreement Kent Police: 6 7"], ComparedCase.Told(result.Contradictions));
        Assert.Contains(result.Notes, n => n.Contains("is left out: its row in the case is damaged", StringComparison.Ordinal));
    }

    static List<SavedArticle> Copies(int count) => [.. Enumerable.Range(0, count).Select(i => Written($"copy{i:0000}", Story, $"Outlet {i % 40}"))];

    /// <summary>The article as <c>extract</c> keeps it.</summary>
    static SavedArticle Written(string id, string text, string publisher)
    {
        var read = Readings.GetOrAdd(text, t => new Pipeline(Rules.Reading).Read(new Article("a", "a.txt", t) { Published = new(2015, 3, 10) }));
        var rows = new FigureRows(text);
        var article = new ArticleRow
        {
            ArticleId = id,
            ArticlePath = id + ".txt",
            FilePath = id + ".txt",
            Root = "",
            Publisher = publisher.Length > 0 ? publisher : null,
            Published = "2015-03-10",
            Characters = text.Length,
            Status = "read",
            Blocks = rows.Blocks(read.Blocks),
            Text = text,
        };
        return new(article, [.. read.Figures.Select(f => rows.Of(f) with { FigureId = string.Create(CultureInfo.InvariantCulture, $"{id}-{f.Id}"), ArticleId = id })]);
    }

    static readonly System.Collections.Concurrent.ConcurrentDictionary<string, ArticleReading> Readings = new(StringComparer.Ordinal);
}
