using System.Globalization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Evaluation;
using MissingOffenders.Reading;

namespace MissingOffenders.Tests.Documents.Pages.Designs;

/// <summary>The articles of the corpus, laid into pages of several designs, must give the figures that their texts give.</summary>
public sealed class DesignTests(ITestOutputHelper output)
{
    static readonly Rulebook Rules = Rulebook.Load(RepositoryFiles.Rules);
    static readonly Pipeline Pipeline = new(Rules.Reading);
    static readonly ArticleLoader Loader = new(Rules.Pages);
    static readonly Dictionary<string, Design> Designs =
        new Design[] { new PlainDesign(), new PartedDesign("tabloid"), new TablesDesign(), new LiveDesign(), new PartedDesign("amp"), new PrintedDesign() }.ToDictionary(d => d.Name, StringComparer.Ordinal);

    public static TheoryData<string, string> Cases => new(Designs.Keys.SelectMany(d => new[] { (d, "articles"), (d, "further") }));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_gives_the_figures_that_its_text_gives(string design, string folder)
    {
        using TempFolder pages = new();
        var root = Path.Combine(RepositoryFiles.Root, "corpus", folder);
        var manifests = Manifests.Load(null, [root]);
        var (text, page) = (default(Score), default(Score));
        foreach (var gold in GoldArticle.LoadFolder(root, new(null, null)))
        {
            SourceFile file = new(root, gold.Name + ".txt");
            var article = manifests.RowOf(file, file.Path).Complete(file.Path, Assert.Single(Loader.Load(file).Documents));
            var inText = Score(gold, article);
            var inPage = Score(gold, AsPage(article, Designs[design], pages, manifests.RowOf(file, file.Path)));
            (text, page) = (text + inText.Score, page + inPage.Score);
            Report(gold.Name, inText, inPage);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{design} {folder}: F1 {page.F1:0.000}, as text {text.F1:0.000}; P {page.Precision:0.000} R {page.Recall:0.000}, as text P {text.Precision:0.000} R {text.Recall:0.000}"));
        Assert.True(page.F1 >= text.F1 - Floors.LostByPages, string.Create(CultureInfo.InvariantCulture, $"F1 {page.F1:0.000}, as text {text.F1:0.000}"));
    }

    static bool IsForMeasuring(string name) => name[0] == 'c' && int.Parse(name.AsSpan(1, 2), CultureInfo.InvariantCulture) % 2 == 0;

    static Article AsPage(Article article, Design design, TempFolder pages, ManifestRow row)
    {
        var name = Path.ChangeExtension(article.Path, design.Ending);
        pages.Write(name, design.Render(PageSource.Of(Pipeline.LayOut(article))));
        var document = Assert.Single(Loader.Load(new(pages.Path, name)).Documents);
        Assert.Equal(ArticleStatus.Read, document.Status);
        return row.Complete(name, document);
    }

    static ArticleScore Score(GoldArticle gold, Article article)
    {
        var figures = Pipeline.Read(article).Figures;
        Assert.All(figures.SelectMany(f => f.Evidence), e => Assert.True(e.Sentence.Contains(e.Quote) && e.Quote.Contains(e.Value)));
        return Scorer.Score(gold, [.. figures.Select(f => PredictedFigure.Of(f, article.Text))], article.Text);
    }

    /// <summary>What a page loses; of further articles that are for measuring only the figures are told, not the words.</summary>
    void Report(string name, ArticleScore text, ArticleScore page)
    {
        if (IsForMeasuring(name))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: F1 {page.Score.F1:0.000}, as text {text.Score.F1:0.000}"));
            return;
        }

        foreach (var missed in page.Missed.Except(text.Missed))
        {
            output.WriteLine($"{name} misses {missed.Force ?? missed.Area} {missed.Measure} {missed.Value}: {missed.Evidence}");
        }

        foreach (var wrong in page.Wrong.Where(w => !text.Wrong.Any(t => (t.Force, t.Area, t.Measure, t.Value) == (w.Force, w.Area, w.Measure, w.Value))))
        {
            output.WriteLine($"{name} makes up {wrong.Force ?? wrong.Area} {wrong.Measure} {wrong.Value} by {wrong.RuleId}: {wrong.Sentence}");
        }
    }
}
