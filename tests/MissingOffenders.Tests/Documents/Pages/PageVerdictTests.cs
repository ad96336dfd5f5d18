using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages;

namespace MissingOffenders.Tests.Documents.Pages;

public sealed class PageVerdictTests
{
    const string Prose = "<p>Police do not know where 34 of the registered offenders of the county are, a meeting of the council was told on Tuesday evening.</p>"
        + "<p>The number has grown by five in a year, and the chief constable blamed the budget, which had been cut by a tenth since the spring.</p>";

    public static TheoryData<string, string, string> NoArticles => new()
    {
        { "an error page: 404 Not Found", "404 Not Found", "<h1>Not Found</h1><p>The requested address was not found on this server.</p>" },
        { "an error page: Access Denied", "Access Denied", "<p>You have no permission to see this page. Reference number 18.4f7.</p>" },
        { "a page that asks whether the reader is a robot", "Just a moment...", "<h2>Checking your browser before you go on</h2><p>This takes a few seconds.</p>" },
        { "a page that shows nothing without JavaScript", "Harbour Post", "<p>You need to enable JavaScript to run this app, and then to load it again.</p>" },
        { "a login page", "Log in to Harbour Post", "<form><p>Your name</p><input name=u><p>Your password</p><input type=password></form><p>Forgotten it? Write to us, and we shall send another.</p>" },
        { "a page that asks for consent", "Harbour Post", "<h1>We value your privacy</h1><p>We and our 812 partners use cookies to store personal data on your device. You may accept or refuse that.</p>" },
        { "a list of links to articles, not an article", "Harbour Post", string.Concat(Enumerable.Range(1, 30).Select(i => $"<div><h3><a href='/{i}'>Story number {i} of what happened in the harbour today</a></h3><p>Some words of it, not many.</p></div>")) },
    };

    [Theory]
    [MemberData(nameof(NoArticles))]
    public void What_a_site_shows_in_place_of_an_article_is_none(string reason, string title, string body)
    {
        var document = Read($"<html><head><title>{title}</title></head><body>{body}</body></html>");

        Assert.Equal((ArticleStatus.NoArticle, ""), (document.Status, document.Text));
        Assert.StartsWith(reason, document.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Log in or register? The trouble with passwords", "<p>Readers who sign in each day told us about it, and 404 of them had forgotten theirs, as a poll for this newspaper has found.</p>")]
    [InlineData("Error 404: how a force lost 404 files", "<p>The page not found was the one that mattered, said the judge, who wanted to know where the other 403 were and got no answer.</p>")]
    [InlineData("Council asks for consent before it sets cookies", "<p>We value your privacy, says the council on its new pages, and asks for consent. Not one of 34 cookies was explained, readers say.</p>")]
    public void An_article_about_such_things_is_one(string title, string first)
    {
        var document = Read($"<html><head><title>{title}</title></head><body><h1>{title}</h1>{first}{Prose}{Prose}{Prose}<form>Log in <input type=password></form></body></html>");

        Assert.Equal(ArticleStatus.Read, document.Status);
        Assert.Contains("34 of the registered offenders", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Registered sex offenders missing in Kent")]
    [InlineData("404 sex offenders missing across Britain")]
    [InlineData("1,403 on the register, 502 of them not found")]
    [InlineData("Forbidden to leave, twelve offenders went missing")]
    [InlineData("Sign up to the register or face prison")]
    [InlineData("Oops: force loses twelve offenders")]
    [InlineData("Log in to the past of sex offenders")]
    [InlineData("Access denied: town bars offenders")]
    public void A_short_page_is_no_notice_for_one_word_of_its_title(string title)
    {
        foreach (var site in new[] { "", " - The Register", " | Login News", " - Kent 404" })
        {
            var document = Read($"<html><head><title>{title}{site}</title></head><body><h1>{title}</h1><p>Kent Police said 12 registered sex offenders were missing. One was traced through the captcha of a page that asked for consent.</p></body></html>");

            Assert.Equal((ArticleStatus.Read, null), (document.Status, document.Note));
        }
    }

    [Theory]
    [InlineData("404 - Page not found | Harbour Post")]
    [InlineData("Oops! That page can’t be found.")]
    [InlineData("Harbour Post: 502 Bad Gateway")]
    [InlineData("Error 404 (Not Found)!!1")]
    [InlineData("Seite nicht gefunden – Hafenpost")]
    public void A_title_of_status_words_alone_is_that_of_an_error(string title) =>
        Assert.Equal(ArticleStatus.NoArticle, Read($"<html><head><title>{title}</title></head><body><p>Sorry, the page you are looking for could not be found. Try the search, or go back to the front page.</p></body></html>").Status);

    [Fact]
    public void In_doubt_a_page_is_an_article_with_a_note()
    {
        var document = Read("<html><head><title>Forbidden</title><meta property='article:published_time' content='2014-04-03'></head><body><h1>Forbidden</h1><p>Kent Police said 12 registered sex offenders were missing.</p></body></html>");

        Assert.Equal(ArticleStatus.Read, document.Status);
        Assert.StartsWith("the page may be an error page", document.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dated_headline_alone_is_an_article()
    {
        var document = Read("<html><head><title>x</title><meta property='article:published_time' content='2014-04-03'></head><body><h1>Kent Police say 12 registered sex offenders are missing</h1></body></html>");

        Assert.Equal((ArticleStatus.Read, "Kent Police say 12 registered sex offenders are missing"), (document.Status, document.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("<div>Hello</div>")]
    public void Next_to_no_text_is_no_article(string html) => Assert.Equal(ArticleStatus.NoArticle, Read(html).Status);

    static Document Read(string html) => new PageReader(PageRules.Nothing).Read(html, null, null, null);
}
