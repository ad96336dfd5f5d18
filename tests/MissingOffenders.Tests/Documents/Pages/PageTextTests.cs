using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages;

namespace MissingOffenders.Tests.Documents.Pages;

/// <summary>What of a page becomes the text of its article.</summary>
public sealed class PageTextTests
{
    const string First = "<p>Police do not know where 34 of the registered offenders of the county are, a meeting of the council was told on Tuesday evening.</p>";
    const string Last = "<p>The number has grown by five in a year, and the chief constable blamed the budget, which had been cut by a tenth since the spring.</p>";
    static readonly PageReader Reader = new(Rulebook.Load(RepositoryFiles.Rules).Pages);

    [Theory]
    [InlineData("<p><a href='/x'><strong>Kent Police said 12 registered sex offenders were missing.</strong></a></p>")]
    [InlineData("<div><p><a href='/x'>Kent Police said 12 registered sex offenders were missing.</a></p></div>")]
    [InlineData("<a href='/x'><p>“Kent Police said 12 registered sex offenders were missing.”</p></a>")]
    [InlineData("<blockquote><a href='/x'>Kent Police said 12 registered sex offenders were missing.</a></blockquote>")]
    public void A_sentence_that_is_a_link_is_a_sentence(string linked) =>
        Assert.Contains("Kent Police said 12 registered sex offenders were missing.", Body(First + linked + Last), StringComparison.Ordinal);

    [Theory]
    [InlineData("<ul><li><a href='/x'>Avon and Somerset Constabulary</a>: 9</li><li><a href='/y'>Devon and Cornwall Police</a>: 12</li></ul>")]
    [InlineData("<table><tr><th>Force</th><th>Missing</th></tr><tr><td><a href='/x'>Avon and Somerset Constabulary</a></td><td>9</td></tr><tr><td><a href='/y'>Devon and Cornwall Police</a></td><td>12</td></tr></table>")]
    [InlineData("<table><tr><th>Force</th><th>Missing</th></tr><tr><td><a href='/x'>Avon and Somerset Constabulary</a></td><td><a href='/x'>9</a></td></tr><tr><td><a href='/y'>Devon and Cornwall Police</a></td><td><a href='/y'>12</a></td></tr></table>")]
    public void A_name_that_is_a_link_keeps_its_number(string list) => Assert.Contains("Avon and Somerset Constabulary", Body(First + list + Last), StringComparison.Ordinal);

    [Theory]
    [InlineData("said <strong>1</strong><strong>2</strong> were", "said 12 were")]
    [InlineData("said <b>1</b><i>2</i> were", "said 12 were")]
    [InlineData("said <a href='#a'>2013</a><a href='#b'>2014</a> were", "said 2013 2014 were")]
    [InlineData("said <b>Kent</b><b>Essex</b> were", "said Kent Essex were")]
    [InlineData("Kent​Police said 1​412 were", "Kent Police said 1412 were")]
    [InlineData("said <del>21</del> <ins>12</ins> were", "said 12 were")]
    [InlineData("said <s>21</s> 12 were", "said 12 were")]
    [InlineData("said <span style='text-decoration: line-through'>21</span> 12 were", "said 12 were")]
    public void Words_stand_together_and_apart_as_the_page_shows_them(string inline, string shown) =>
        Assert.Contains(shown, Body($"{First}<p>The force {inline} missing at the end of the month, as the council was told.</p>{Last}"), StringComparison.Ordinal);

    [Fact]
    public void What_an_archive_of_the_web_writes_on_a_page_is_none_of_the_text() =>
        Assert.DoesNotContain("captures", Body($"<div id='wm-ipp-base'><div id='wm-ipp'><span>14 captures</span> <span>5 Jun 2016 - 7 Jul 2021</span></div></div>{First}{Last}"), StringComparison.Ordinal);

    [Fact]
    public void A_link_to_another_article_is_none_of_the_text() =>
        Assert.DoesNotContain("Man jailed", Body(First + "<p><a href='/x'>Man jailed for twelve years after the trial in Dover</a></p>" + Last), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p class='standfirst'>Force has lost sight of one in ten of the men it manages.</p>")]
    [InlineData("<h2 class='subtitle'>Force has lost sight of one in ten of the men it manages</h2>")]
    [InlineData("<p><strong>Force has lost sight of one in ten of the men it manages.</strong></p>")]
    public void The_lines_below_the_headline_are_text(string standfirst) =>
        Assert.StartsWith("Force has lost sight of one in ten of the men it manages", Body(First + Last, $"<header><h1>Offenders missing in the county</h1>{standfirst}</header><div class='meta'>By Ann Reporter</div>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<h3>Related articles</h3><p>Kent force fined after the inquest into the death of 12 cattle in Dover.</p>")]
    [InlineData("<h3>About the author</h3><p>Ann Reporter has written about the courts for 12 years.</p>")]
    [InlineData("<p>Subscribe to our newsletter</p>")]
    [InlineData("<h4>Das könnte Sie auch interessieren</h4><p>Polizei sucht nach 12 Kühen in Dover und findet sie am Strand.</p>")]
    [InlineData("<p>Share this:</p><p>Like 12 people</p>")]
    [InlineData("<p>© 2014 Harbour Post</p>")]
    public void What_follows_an_article_is_none_of_the_text(string trailing)
    {
        var body = Body(First + Last + First.Replace("34", "35", StringComparison.Ordinal) + trailing);

        Assert.EndsWith("on Tuesday evening.", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_goes_on_below_a_box_in_its_middle()
    {
        var body = Body(First + Last + First.Replace("34", "35", StringComparison.Ordinal) + "<div><h4>Related articles</h4><p>Cows found on the beach of Dover</p></div>" + First.Replace("34", "36", StringComparison.Ordinal));

        Assert.Contains("where 36", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Cows", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_of_the_article_is_no_end_of_it()
    {
        var body = Body(First + Last + "<h2>Related crimes</h2>" + First.Replace("34", "35", StringComparison.Ordinal) + Last.Replace("five", "six", StringComparison.Ordinal) + First.Replace("34", "36", StringComparison.Ordinal));

        Assert.Contains("where 36", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script id='__NEXT_DATA__' type='application/json'>{\"props\":{\"article\":{\"title\":\"Kent\",\"body\":[{\"type\":\"p\",\"text\":\"Kent Police said 12 registered sex offenders were missing.\"},{\"type\":\"p\",\"text\":\"A charity called on ministers to act on the findings, which it called shocking and sad.\"},{\"type\":\"p\",\"text\":\"The force said that it would.\"}]}}}</script>")]
    [InlineData("<script>window.__STATE__ = {\"story\":{\"html\":\"<p>Kent Police said 12 registered sex offenders were missing.</p><p>A charity called on ministers to act on the findings, which it called shocking and sad.</p><p>The force said it would.</p>\"}};</script>")]
    [InlineData("<script type='text/template'><p>Kent Police said 12 registered sex offenders were missing, which was more than in any other year.</p><p>A charity called on ministers to act on the findings, which it called shocking and sad.</p></script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"articleBody\":\"Kent Police said 12 registered sex offenders were missing.\"},{\"articleBody\":\"A charity called on ministers to act on the findings, which it called shocking and sad.\"},{\"articleBody\":\"The force said that it would.\"}]}</script>")]
    public void Text_that_a_page_holds_for_its_scripts_is_read_where_it_shows_none(string script)
    {
        var document = Read($"<html><head><title>Police lose track of offenders</title></head><body><div id='root'></div>{script}</body></html>");

        Assert.Contains("Kent Police said 12 registered sex offenders were missing", document.Text, StringComparison.Ordinal);
        Assert.Contains("A charity called on ministers", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12<sup><a href='#n1'>[3]</a></sup>", "12³ offenders")]
    [InlineData("12<sup>3</sup>", "12³ offenders")]
    [InlineData("12<a href='#fn3'>3</a>", "12³ offenders")]
    [InlineData("12<a class='footnote' href='/notes'>[3]</a>", "12³ offenders")]
    [InlineData("12<span class='noteref'>3</span>", "12³ offenders")]
    [InlineData("12<span style='vertical-align: super'>3</span>", "12³ offenders")]
    [InlineData("12<sup>th</sup>", "12th offenders")]
    [InlineData("<a href='#list'>12</a>", "12 offenders")]
    [InlineData("12&amp;nbsp;lost", "12 lost offenders")]
    public void Marks_of_notes_are_no_digits(string number, string shown) =>
        Assert.Contains($"Kent has {shown}", Body($"<p>Kent has {number} offenders who do not live where the register says that they live.</p>" + First), StringComparison.Ordinal);

    static string Body(string article, string header = "<h1>Offenders missing in the county</h1>")
    {
        var document = Read($"<html><head><title>Offenders missing in the county</title></head><body><article>{header}<div>{article}</div></article></body></html>");
        return document.Text[..document.BodyLength];
    }

    static Document Read(string html) => Reader.Read(html, null, null, null);
}
