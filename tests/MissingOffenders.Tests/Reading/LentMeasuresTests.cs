using MissingOffenders.Reading;
using MissingOffenders.Tests.Reading.Grammar;

namespace MissingOffenders.Tests.Reading;

public sealed class LentMeasuresTests
{
    static readonly Pipeline Pipeline = new(ParsedText.Rules);

    // past participles of verbs that no frame of the subject knows, or that it knows as none of its counts
    static readonly string[] Deeds =
    [
        "danced", "sung", "painted", "cooked", "graduated", "retired", "volunteered", "voted", "swum", "married", "apologised", "protested", "complained", "enrolled", "cheered",
        "sneezed", "knitted", "cycled", "fished", "gambled", "smoked", "prayed", "sued", "testified", "written", "laughed", "slept", "eaten", "drunk", "shopped",
        "driven", "jogged", "yawned", "argued", "won", "queued", "taught", "baked", "invested", "inherited", "paddled", "skied", "whistled", "knocked", "shouted",
        "wept", "borrowed", "repaid", "studied", "trained", "qualified", "applied", "appealed", "joked", "died", "reoffended", "emigrated", "resigned", "succeeded", "travelled",
    ];

    static readonly string[] Constructions =
    [
        "Twelve registered sex offenders have {0} in Kent, police said.",
        "Kent Police said that 12 registered sex offenders had {0} last year.",
        "There are 12 sex offenders in Kent who have {0}, according to the force.",
        "In Kent the number of sex offenders who have {0} is 12.",
        "Of the sex offenders in Kent, 12 had {0} by the end of March.",
    ];

    public static TheoryData<string> Wordings() => [.. Constructions];

    [Theory]
    [MemberData(nameof(Wordings))]
    public void What_they_did_lends_no_measure_to_those_who_did_something_else(string construction) =>
        Assert.DoesNotContain(Deeds, d => Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, construction, d)).Figures.Count > 0);

    [Theory]
    [InlineData("Neither Fife nor Tayside had anybody missing from the sex offenders register.", "0 0")]
    [InlineData("Kent Police has not lost any of its registered sex offenders.", "0")]
    [InlineData("Kent Police knows where all but five of its registered sex offenders are living.", "5")]
    public void What_is_denied_counts_nobody_or_those_left_out(string text, string values) =>
        Assert.Equal(values, string.Join(' ', Read(text).Figures.Select(f => f.Quantity.Number)));

    [Theory]
    [InlineData("Grampian has five missing sex offenders, Tayside three and Central two.", "Central Scotland Police")]
    [InlineData("Northern, Fife and Tayside each had one missing sex offender.", "Northern Constabulary")]
    public void A_short_name_is_a_force_beside_others_of_its_nation(string text, string force) =>
        Assert.Contains(Read(text).Sentences.SelectMany(s => s.Mentions), m => m.Type == "FORCE" && m.Reading.Value == force);

    [Theory]
    [InlineData("Sex offenders are missing in Kent and in Central Bedfordshire.")]
    [InlineData("Central to the search for missing sex offenders is Kent.")]
    public void Elsewhere_it_is_a_word_like_others(string text) =>
        Assert.DoesNotContain(Read(text).Sentences.SelectMany(s => s.Mentions), m => m.Type == "FORCE" && m.Reading.Value.StartsWith("Central", StringComparison.Ordinal));

    [Fact]
    public void What_some_did_who_are_not_counted_is_not_said_of_all() =>
        Assert.All(Read("Kent Police said 396 registered sex offenders were missing, some of whom vanished more than ten years ago.").Figures, f => Assert.Empty(f.Breakdown.Pairs));

    static ArticleReading Read(string text) => Pipeline.Read(new("a", "a.txt", text));
}
