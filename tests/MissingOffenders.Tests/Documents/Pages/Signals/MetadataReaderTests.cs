using AngleSharp.Html.Parser;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Documents.Pages.Signals;

namespace MissingOffenders.Tests.Documents.Pages.Signals;

public sealed class MetadataReaderTests
{
    static readonly PageRules Rules = Rulebook.Load(RepositoryFiles.Rules).Pages;
    static readonly MetadataReader Reader = new(Rules.Outlets, Rules.Words);

    [Theory]
    [InlineData("Force loses track - BBC News", "https://www.bbc.co.uk/news/1", "Force loses track")]
    [InlineData("Force loses track | The County Paper", null, "Force loses track | The County Paper")]
    [InlineData("Force - and county - lose track | Express & Star", "https://www.expressandstar.com/a", "Force - and county - lose track")]
    public void A_title_loses_the_name_of_its_outlet(string title, string? url, string expected) =>
        Assert.Equal(expected, Read($"<title>{title.Replace("&", "&amp;", StringComparison.Ordinal)}</title>", "<p>Text</p>", url).Title);

    [Theory]
    [InlineData("By Joan Ash", "Joan Ash")]
    [InlineData("By JOAN ASH, Crime Reporter, and Tom Elm", "Joan Ash, Tom Elm")]
    [InlineData("By Joan Ash and Joan Ash", "Joan Ash")]
    [InlineData("By Joan Ash in Leeds", "Joan Ash")]
    public void A_byline_holds_the_names_alone(string line, string expected) =>
        Assert.Equal(expected, Read("", $"<h1>Force loses track of nine</h1><div>{line}</div><p>Text</p>").Byline);

    [Theory]
    [InlineData("<h1>Force loses track</h1><div>By Press Association</div>", "PA")]
    [InlineData("<h1>Force loses track</h1><p>LONDON (Reuters) - Nine men are missing.</p>", "Reuters")]
    [InlineData("<h1>Force loses track</h1><p>Nine men (and a woman) - all of them - are missing.</p>", null)]
    public void The_agency_is_told_from_byline_and_dateline(string body, string? agency) => Assert.Equal(agency, Read("", body).AgencyCredit);

    [Theory]
    [InlineData("", "<p>Nine men are missing.</p><div>Subscribe to continue reading</div>", true)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script>", "<p>Nine.</p>", true)]
    [InlineData("<meta property='article:content_tier' content='free'>", "<p>Nine men are missing.</p>", false)]
    public void A_page_behind_a_wall_is_cut(string head, string body, bool cut) => Assert.Equal(cut, Read(head, body).IsCut);

    [Fact]
    public void The_outlet_gives_name_and_kind()
    {
        var read = Read("<meta property='og:site_name' content='Mail Online'>", "<p>Text</p>");

        Assert.Equal(("Daily Mail", "newspaper"), (read.Publisher, read.SourceType));
    }

    [Fact]
    public void Every_candidate_stays_with_its_source_and_the_chosen_one_is_marked()
    {
        var read = Read("<meta name='date' content='2015-03-12'><meta property='article:published_time' content='2015-03-10'>", "<h1>Force loses track</h1>");

        Assert.Equal(
            [("meta date", "2015-03-12", false), ("meta article:published_time", "2015-03-10", true)],
            read.Signals.Where(s => s.Field == "published").Select(s => (s.Source, s.Value, s.IsChosen)));
    }

    static Metadata Read(string head, string body, string? url = null) =>
        Reader.Read(new HtmlParser().ParseDocument($"<html><head>{head}</head><body>{body}</body></html>"), url);
}
