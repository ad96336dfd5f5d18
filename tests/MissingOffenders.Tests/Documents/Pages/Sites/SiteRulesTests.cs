using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Documents.Pages.Sites;
using MissingOffenders.Reading.Rules;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Tests.Documents.Pages.Sites;

public sealed class SiteRulesTests
{
    const string Rule = "- id: a.body\n  summary: s\n  hosts: [example.org]\n  to: 2015-12-31\n  body: \"//div[@id='text']\"\n  test: { page: a.html }\n";

    [Fact]
    public void Every_site_rule_reads_its_test_page() =>
        Assert.DoesNotContain(Rulebook.Load(RepositoryFiles.Rules).Pages.Sites.Rules.Select(SiteRuleRunner.Run), r => !r.Passed);

    [Fact]
    public void A_test_page_that_the_rule_misses_is_told()
    {
        var result = Assert.Single(Read(Rule, "<p>No such part</p>").Sites.Rules.Select(SiteRuleRunner.Run));

        Assert.Equal("there is no text where the rule looks", result.Failure);
    }

    [Fact]
    public void A_rule_that_keeps_the_text_gives_it()
    {
        var read = Apply("<div id='text'>Nine men are missing tonight.</div><p>Menu</p>", "Nine men are missing tonight.\n\nMenu", "https://www.example.org/a", new(2015, 3, 10));

        Assert.Equal(("Nine men are missing tonight.", "site a.body", null), (read.Text, read.Stage, read.Note));
    }

    [Fact]
    public void A_rule_that_loses_most_of_the_text_is_passed_by()
    {
        var read = Apply("<div id='text'>Nine men.</div>", "Nine men are missing in the county tonight.", "https://example.org/a", null);

        Assert.Equal(("text", "site rule a.body was passed by: it keeps too little of the text"), (read.Stage, read.Note));
    }

    [Fact]
    public void A_rule_that_no_longer_fits_is_told()
    {
        var read = Apply("<div id='story'>Nine men are missing.</div>", "Nine men are missing.", "https://example.org/a", null);

        Assert.Equal("site rule a.body no longer fits: no text where it looks", read.Note);
    }

    [Theory]
    [InlineData("https://example.org/a", "2016-01-01")]
    [InlineData("https://example.net/a", "2015-03-10")]
    [InlineData("https://badexample.org/a", "2015-03-10")]
    [InlineData(null, "2015-03-10")]
    public void A_rule_is_for_its_hosts_and_its_time(string? url, string day)
    {
        var read = Apply("<div id='text'>Nine men.</div>", "Nine men.", url, DateOnly.ParseExact(day, "yyyy-MM-dd", null));

        Assert.Equal(("text", null), (read.Stage, read.Note));
    }

    [Theory]
    [InlineData("//div[", 5, 9, "an XPath")]
    [InlineData("", 1, 3, "neither")]
    public void A_broken_rule_is_refused_with_its_place(string path, int line, int column, string words)
    {
        var rule = path.Length > 0 ? Rule.Replace("//div[@id='text']", path, StringComparison.Ordinal) : Rule.Replace("  hosts: [example.org]\n", "", StringComparison.Ordinal);

        var broken = Assert.Throws<RuleFileException>(() => Read(rule, "<p>x</p>"));

        Assert.Equal(("sites/a.yml", line, column), (broken.File, broken.Line, broken.Column));
        Assert.Contains(words, broken.Message, StringComparison.Ordinal);
    }

    static Document Apply(string html, string text, string? url, DateOnly? published)
    {
        var generic = new Document(text) { Metadata = new() { Url = url, Published = published is { } day ? new(day, DayPrecision.Day, "url") : null } };
        return Read(Rule, "<div id='text'>x</div>").Sites.Apply(html, generic, page => new(TextOf(page)));
    }

    static string TextOf(string page) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page).QuerySelector("div")!.TextContent;

    static PageRules Read(string rule, string page) =>
        PageRules.Read(new Dictionary<string, string>(StringComparer.Ordinal) { ["sites/a.yml"] = rule, ["sites/a.html"] = page });
}
