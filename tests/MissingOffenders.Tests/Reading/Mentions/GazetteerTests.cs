using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Tests.Reading.Mentions;

public sealed class GazetteerTests
{
    static readonly RuleSet Rules = Rulebook.Load(RepositoryFiles.Rules).Reading;
    static readonly Pipeline Pipeline = new(Rules);

    [Fact]
    public void Every_name_of_a_force_or_area_is_a_literal_phrase_that_is_found_in_text()
    {
        var lost = Rules.Entries.Where(e => e.FoundBy.StartsWith("gazetteer", StringComparison.Ordinal))
            .Where(e => !Found($"It said {e.Phrase} lost six").Any(m => m.Type == e.Type && m.Reading == e.Reading))
            .Select(e => e.Phrase);

        Assert.Empty(lost);
    }

    [Fact]
    public void Every_force_stands_for_an_area_of_the_table_unless_it_has_no_territory()
    {
        var homeless = Rules.Gazetteer.Forces.Where(f => f.Area.Length > 0 && Rules.Gazetteer.FindArea(f.Area) is null).Select(f => f.Name);

        Assert.Empty(homeless);
    }

    [Fact]
    public void A_force_that_has_ended_names_a_successor_that_exists()
    {
        var broken = Rules.Gazetteer.Forces.Where(f => f.To is not null && (f.Successor is null || Rules.Gazetteer.Find(f.Successor) is null)).Select(f => f.Name);

        Assert.Empty(broken);
    }

    [Fact]
    public void England_and_Wales_have_43_territorial_forces_and_Scotland_eight_until_2013()
    {
        var special = new[] { "British Transport Police", "Civil Nuclear Constabulary", "Ministry of Defence Police" };
        var territorial = Rules.Gazetteer.Forces.Where(f => !special.Contains(f.Name, StringComparer.Ordinal)).ToList();

        Assert.Equal(43, territorial.Count(f => f.Nation is "England" or "Wales"));
        Assert.Equal(8, territorial.Count(f => f.Nation == "Scotland" && f.To == new DateOnly(2013, 3, 31)));
    }

    [Theory]
    [InlineData("It was in the U.K. that 396 were lost", "United Kingdom")]
    [InlineData("In Derby, one is missing", "Derby")]
    [InlineData("LOST IN GREATER MANCHESTER", "Greater Manchester")]
    [InlineData("Northern Ireland has five", "Northern Ireland")]
    public void An_area_is_found_by_its_longest_name(string text, string area) =>
        Assert.Equal(area, Assert.Single(Found(text), m => m.Type == "AREA").Reading.Value);

    static IEnumerable<Mention> Found(string text) =>
        Pipeline.Read(new Article("a", "a.txt", text)).Sentences.SelectMany(s => s.Mentions);
}
