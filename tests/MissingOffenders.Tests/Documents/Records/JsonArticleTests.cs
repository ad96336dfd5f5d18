using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Documents.Records;

namespace MissingOffenders.Tests.Documents.Records;

public sealed class JsonArticleTests
{
    [Theory]
    [InlineData("one.json", """{"text": "Nine."}""", ":Nine.")]
    [InlineData("array.json", """[{"text": "Nine."}, {"text": "Ten."}]""", "1:Nine. 2:Ten.")]
    [InlineData("inside.json", """{"count": 2, "tags": ["a"], "items": [{"text": "Nine."}, {"text": "Ten."}]}""", "1:Nine. 2:Ten.")]
    [InlineData("lines.jsonl", "{\"text\": \"Nine.\"}\n\n{\"text\": \"Ten.\"}\r\n", "1:Nine. 3:Ten.")]
    [InlineData("lines.json", "{\"text\": \"Nine.\"}\n{\"text\": \"Ten.\"}", "1:Nine. 2:Ten.")]
    [InlineData("named.txt", """[{"text": "Nine."}]""", "1:Nine.")]
    [InlineData("paragraphs.json", """{"text": ["Nine.", "Ten."]}""", ":Nine.\n\nTen.")]
    [InlineData("long.jsonl", "\uFEFF{\"text\": \"Nine.\"}", "1:Nine.")]
    public void Articles_are_found_where_people_put_them(string name, string json, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(name, json).Select(d => $"{d.Name}:{d.Text}")));

    [Fact]
    public void The_fields_are_the_ones_that_the_user_names()
    {
        var fields = RecordFields.Parse("text=body, title=headline,published=date,publisher=source.name,url=link,id=key");

        var read = Assert.Single(Read("a.json", """{"key": 7, "body": "Nine.", "headline": "Out", "date": "2015-03-10T23:00:00Z", "source": {"name": "Echo"}, "link": "https://x"}""", fields));

        Assert.Equal(("7", "Nine.", "Out", "Echo", "https://x"), (read.Id, read.Text, read.Metadata.Title, read.Metadata.Publisher, read.Metadata.Url));
        Assert.Equal(new PublicationDay(new(2015, 3, 10), DayPrecision.Day, "input"), read.Metadata.Published);
    }

    [Theory]
    [InlineData("2015-03-10", "2015-03-10 Day")]
    [InlineData("2015-03-10 09:30", "2015-03-10 Day")]
    [InlineData("10/03/2015", "2015-03-10 Day")]
    [InlineData("Tuesday, 10 March 2015", "2015-03-10 Day")]
    [InlineData("2015-03", "2015-03-01 Month")]
    [InlineData("2015", "2015-01-01 Year")]
    public void Days_are_read_as_programs_and_people_write_them(string words, string expected)
    {
        var published = Assert.Single(Read("a.json", $$"""{"text": "Nine.", "published": "{{words}}"}""")).Metadata.Published!;

        Assert.Equal(expected, $"{published.Day:yyyy-MM-dd} {published.Precision}");
    }

    [Fact]
    public void A_page_in_a_field_is_read_as_a_page_and_the_record_goes_before_it()
    {
        var long1 = string.Concat(Enumerable.Repeat("Nine registered sex offenders are missing in Essex, the force said in answer to a request. ", 4));

        var read = Assert.Single(Read("a.jsonl", $$"""{"id": "x", "html": "<h1>Lost</h1><p>{{long1}}</p><p>{{long1}}</p>", "title": "Out", "published": "2015-03-10"}"""));

        Assert.Equal((ArticleStatus.Read, "1", "x", "Out"), (read.Status, read.Name, read.Id, read.Metadata.Title));
        Assert.Contains("Nine registered", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<p>", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_no_article_costs_no_other()
    {
        var read = Read("a.jsonl", "{\"text\": \"Nine.\"}\n{\"text\": \"Ten\n[]\n{\"id\": 4}\n{\"text\": \" \"}\n{\"text\": \"Six.\", \"published\": \"soon\", \"title\": 3}\n");

        Assert.Equal(
            [
                (ArticleStatus.Read, null),
                (ArticleStatus.Damaged, "no JSON: Expected end of string, but instead reached end of data."),
                (ArticleStatus.Damaged, "found a array, expected an object"),
                (ArticleStatus.NoArticle, "there is no text: no field 'text' or 'html' (name them with --fields)"),
                (ArticleStatus.Empty, "the field 'text' holds nothing but white space"),
                (ArticleStatus.Read, "title is a number, expected a string; published is 'soon', expected a day such as 2015-03-10"),
            ],
            read.Select(d => (d.Status, d.Note)));
    }

    [Fact]
    public void A_line_in_another_encoding_is_read_as_such()
    {
        var read = Read("a.jsonl", [.. "{\"text\": \"caf\u00E9 \u00E0 9\"}\n"u8, .. Encoding.Latin1.GetBytes("{\"text\": \"caf\u00E9 \u00E0 10\"}")]);

        Assert.Equal(["caf\u00E9 \u00E0 9", "caf\u00E9 \u00E0 10"], read.Select(d => d.Text));
    }

    [Theory]
    [InlineData("[Photo] Nine men are missing.")]
    [InlineData("{Nine} men are missing.")]
    [InlineData("[]")]
    public void A_text_that_begins_with_a_bracket_is_a_text(string text) =>
        Assert.Equal(text == "[]" ? FileKind.Json : FileKind.Text, new FileContent("a.txt", Encoding.UTF8.GetBytes(text)).Kind);

    [Theory]
    [InlineData("text", "'text' names no field")]
    [InlineData("text=", "'text=' names no field")]
    [InlineData("author=by", "There is no field 'author' to name")]
    public void Fields_that_mean_nothing_are_refused(string fields, string message) =>
        Assert.StartsWith(message, Assert.Throws<InputException>(() => RecordFields.Parse(fields)).Message, StringComparison.Ordinal);

    static IReadOnlyList<Document> Read(string name, string json, RecordFields? fields = null) => Read(name, Encoding.UTF8.GetBytes(json), fields);

    static IReadOnlyList<Document> Read(string name, byte[] json, RecordFields? fields = null) =>
        [.. new FileReaders(PageRules.Nothing, fields).Read(new FileContent(name, json))];
}
