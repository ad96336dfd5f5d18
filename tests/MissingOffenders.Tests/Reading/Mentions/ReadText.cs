using System.Globalization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Timexes;

namespace MissingOffenders.Tests.Reading.Mentions;

/// <summary>What the pipeline reads in a text, in one short line for each mention.</summary>
static class ReadText
{
    static readonly Pipeline Pipeline = new(Rulebook.Load(RepositoryFiles.Rules).Reading);

    static readonly HashSet<string> Quantities = new(StringComparer.Ordinal)
    {
        "COUNT", "VAGUE", "PERCENT", "RATIO", "RATE", "AVERAGE", "MONEY", "MEASURE", "TIMES", "CHANGE", "STAFF", "ORDINAL", "AGE", "FREQUENCY", "REFERENCE", "PHONE",
    };

    public static ArticleReading Of(string text, DateOnly? published = null) =>
        Pipeline.Read(new Article("test", "test.txt", text) { Published = published });

    /// <summary>The quantities: type, value and unit.</summary>
    public static IEnumerable<string> QuantitiesOf(string text) => Of(text).Sentences.SelectMany(s => s.Mentions).Where(m => Quantities.Contains(m.Type))
        .Select(m => $"{m.Type} {m.Reading.Value} {(m.Reading as Quantity)?.Unit}".TrimEnd());

    /// <summary>The times as TIMEX3 has them: type, value, modifier and words.</summary>
    public static IEnumerable<TimexAnnotation> TimesOf(string text, DateOnly? published)
    {
        var annotator = new TimexAnnotator(text, published);
        return Of(text, published).Sentences.SelectMany(s => annotator.Annotate(s.Mentions));
    }

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
