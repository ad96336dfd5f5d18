using System.Globalization;
using AngleSharp.Html.Parser;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Documents.Pages.Signals;

namespace MissingOffenders.Tests.Documents.Pages.Signals;

public sealed class PublicationDayTests
{
    const string Expectation = "<!-- expect: ";
    static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Cases", "dates");
    static readonly PageRules Rules = Rulebook.Load(RepositoryFiles.Rules).Pages;
    static readonly MetadataReader Reader = new(Rules.Outlets, Rules.Words);

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(Folder, "*.html").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    // the second line of each page says what must be read: a day, a month with "month", a day with "last-change", or none
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_tells_its_day_of_publication(string name)
    {
        var html = File.ReadAllText(Path.Combine(Folder, name + ".html"));
        var start = html.IndexOf(Expectation, StringComparison.Ordinal) + Expectation.Length;
        var expected = html[start..html.IndexOf(" -->", start, StringComparison.Ordinal)];

        var published = Reader.Read(new HtmlParser().ParseDocument(html), null).Published;

        Assert.Equal(expected, Describe(published));
    }

    static string Describe(PublicationDay? day) => day switch
    {
        null => "none",
        { Precision: DayPrecision.Month } => day.Day.ToString("yyyy-MM", CultureInfo.InvariantCulture) + " month",
        { Precision: DayPrecision.Year } => day.Day.ToString("yyyy", CultureInfo.InvariantCulture) + " year",
        _ => day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (day.Basis.StartsWith("last change", StringComparison.Ordinal) ? " last-change" : ""),
    };
}
