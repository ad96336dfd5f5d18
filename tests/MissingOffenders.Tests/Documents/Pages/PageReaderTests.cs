using System.Globalization;
using System.Text;
using CsCheck;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages;

namespace MissingOffenders.Tests.Documents.Pages;

public sealed class PageReaderTests
{
    const string Sentence = "Police do not know where 34 of the registered offenders of the county are, a meeting of the council was told on Tuesday evening. ";
    static readonly PageReader Reader = new(PageRules.Nothing);

    static readonly Gen<string> Leaf = OneOf("34 men", "Kent", "1,204", "are missing, said the force", "five<br>six", "14<sup>1</sup> left", "<b>12</b><i>13</i>", "<a href='/x'>a link to 77</a>");

    static readonly Gen<string> Part = Gen.Select(
        OneOf("p", "li", "div", "h2", "blockquote", "td", "section", "figcaption", "span", "aside", "article", "table><tr><td"),
        OneOf("", " class='comments'", " class=related", " hidden", " class='factbox'", " style='display: none'", " class=caption"),
        Leaf.List[0, 4],
        Gen.Bool,
        (tag, attribute, leaves, closed) => $"<{tag}{attribute}>{string.Join(' ', leaves)}{(closed ? $"</{tag.Split('>')[^1].TrimStart('<')}>" : "")}");

    static readonly Gen<string> Page = Part.List[0, 30].Select(parts => $"<h1>Offenders of the county</h1><p>{Sentence}{Sentence}</p>{string.Concat(parts)}<p>{Sentence}</p>");

    static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    [Fact]
    public void Blocks_are_trimmed_stand_in_the_text_and_do_not_overlap() => Page.Sample(
        html =>
        {
            var document = Reader.Read(html, null, null, null);
            var spans = document.Blocks!.Select(b => b.Span).OrderBy(s => s.Start).ToList();
            return spans.All(s => s.Start >= 0 && s.End <= document.Text.Length && s == s.Trim(document.Text) && !s.IsEmpty)
                && spans.Zip(spans.Skip(1)).All(pair => pair.First.End < pair.Second.Start)
                && document.BodyLength <= document.Text.Length
                && spans.All(s => s.End <= document.BodyLength || s.Start > document.BodyLength);
        },
        iter: 300);

    [Fact]
    public void Words_that_the_page_shows_apart_are_never_joined() => Gen.Int[1, 99].List[2, 12].Sample(
        numbers =>
        {
            var cells = string.Concat(numbers.Select(n => $"<tr><td>{n}</td><td>{n}</td></tr>"));
            var items = string.Concat(numbers.Select(n => $"<li>{n}</li>"));
            var lines = string.Concat(numbers.Select(n => $"{n}<br>"));
            var document = Reader.Read($"<h1>Offenders</h1><p>{Sentence}{Sentence}</p><table>{cells}</table><ul>{items}</ul><div>{lines}</div><p>{Sentence}</p>", null, null, null);
            var read = document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.All(char.IsAsciiDigit) && w.Length < 3).Select(w => int.Parse(w, CultureInfo.InvariantCulture)).Where(n => n != 34);
            return read.Order().SequenceEqual(numbers.Where(n => n != 34).SelectMany(n => new[] { n, n, n, n }).Order());
        },
        iter: 100);

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>", 50_000)]
    [InlineData("<ul><li>", 20_000)]
    [InlineData("<table><tr><td>", 20_000)]
    [InlineData("<p>", 30_000)]
    [InlineData("<", 100_000)]
    [InlineData("</div>", 100_000)]
    [InlineData("<div class='comments' id=", 10_000)]
    public void A_hostile_page_does_no_harm(string piece, int times)
    {
        var html = new StringBuilder($"<html><body><p>{Sentence}{Sentence}</p>").Insert(0, "<!-- saved -->").Append(string.Concat(Enumerable.Repeat(piece, times))).Append(Sentence).ToString();

        var document = Reader.Read(html, null, null, null);

        Assert.Contains("34 of the registered offenders", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_breaks_off_anywhere_is_read()
    {
        var html = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Documents", "Pages", "Cases", "news.html"));

        for (var length = 0; length < html.Length; length += 37)
        {
            Assert.NotEqual(ArticleStatus.Damaged, Reader.Read(html[..length], null, null, null).Status);
        }
    }

    [Fact]
    public async Task Many_threads_read_what_one_reads()
    {
        var pages = Enumerable.Range(0, 40).Select(i => $"<h1>Offenders {i}</h1><p>{i} {Sentence}{Sentence}</p><ul><li>{i}</li></ul><p>{Sentence}</p>").ToList();
        var alone = pages.ConvertAll(p => Reader.Read(p, null, null, null).Text);

        var together = await Task.WhenAll(pages.Select(p => Task.Run(() => Reader.Read(p, null, null, null).Text, TestContext.Current.CancellationToken)));

        Assert.Equal(alone, together);
    }

    [Theory]
    [InlineData("<meta charset=iso-8859-1>", 1252, "windows-1252")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>", 1251, "windows-1251")]
    [InlineData("", 1252, "windows-1252")]
    [InlineData("<meta charset='utf-8'>", 65001, "utf-8")]
    public void A_page_is_decoded_as_it_says(string declaration, int codePage, string name)
    {
        var word = codePage == 1251 ? "Москва" : "£34 – “café”";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? new UTF8Encoding(false);

        var document = Assert.Single(Reader.Read(new("page.html", encoding.GetBytes($"<html><head>{declaration}</head><body><p>{word} {Sentence}{Sentence}</p></body></html>"))));

        Assert.Equal((name, word), (document.Encoding, document.Text[..word.Length]));
    }

    [Fact]
    public void Where_a_page_shows_no_text_its_data_give_it()
    {
        var document = Reader.Read($$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"{{Sentence}}\n\n{{Sentence}} Nine of them \u2014 \"the worst\" \u2014 are abroad.",}</script></head><body><h1>Offenders</h1><p>Loading the story</p></body></html>""", null, null, null);

        Assert.Equal("json-ld", document.Stage);
        Assert.Contains("Nine of them — \"the worst\" — are abroad.", document.Text[..document.BodyLength], StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_are_not_taken_for_a_short_article()
    {
        var comments = string.Concat(Enumerable.Range(0, 20).Select(i => $"<div class=comment><p>I have counted {i + 500} of them in my street alone, and nobody does anything about it, year after year after year.</p></div>"));
        var document = Reader.Read($"<h1>Offenders</h1><div class=story><p>{Sentence}</p></div><div id=comments>{comments}</div>", null, null, null);

        Assert.Equal(Sentence.Trim(), document.Text[..document.BodyLength]);
        Assert.DoesNotContain("my street", document.Text, StringComparison.Ordinal);
    }
}
