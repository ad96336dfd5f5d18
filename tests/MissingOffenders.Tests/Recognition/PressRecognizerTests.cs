using Microsoft.Recognizers.Text;
using MissingOffenders.Recognition;

namespace MissingOffenders.Tests.Recognition;

public sealed class PressRecognizerTests
{
    const string Sentence = "Essex Police said in March 2014 that 1,072 offenders were on the register.";

    [Theory]
    [InlineData("en-gb")]
    [InlineData("en-ie")]
    [InlineData("en-us")]
    [InlineData("EN-GB")]
    public void English_cultures_recognise_forces(string culture)
    {
        var force = Assert.Single(PressRecognizer.RecognizeForces(Sentence, culture));

        Assert.Equal(("Essex Police", 0, 11, "force"), (force.Text, force.Start, force.End, force.TypeName));
        Assert.Equal("Essex Police", force.Resolution["value"]);
        Assert.Equal("England", force.Resolution["nation"]);
    }

    [Fact]
    public void Another_language_is_refused_unless_a_fallback_is_asked_for()
    {
        Assert.Throws<ArgumentException>(() => PressRecognizer.RecognizeForces(Sentence, "fr-fr"));
        Assert.Single(PressRecognizer.RecognizeForces(Sentence, "fr-fr", fallbackToDefaultCulture: true));
    }

    [Fact]
    public void A_count_has_its_value_and_bounds_and_ends_at_its_last_character()
    {
        var count = Assert.Single(PressRecognizer.RecognizeCounts("There were 1,072 offenders.", "en-gb"));

        Assert.Equal("1,072", "There were 1,072 offenders."[count.Start..(count.End + 1)]);
        Assert.Equal(["1072", "1072", "exact", "1072"], count.Resolution.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (string)p.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void Numbers_of_any_kind_have_type_value_and_unit()
    {
        var found = PressRecognizer.RecognizeNumbers("The first 10 to 12 men paid £2.5m, 3.5% more, for a 12-mile road.", "en-gb");

        Assert.Equal(
            ["ordinal 1 ", "numberrange [10,12] ", "currency 2500000 pound", "percentage 3.5 percent", "dimension 12 mile"],
            found.Select(n => $"{n.TypeName} {n.Resolution["value"]} {n.Resolution.GetValueOrDefault("unit")}"));
    }

    [Fact]
    public void Dates_are_as_TIMEX3_has_them_with_their_first_and_last_day()
    {
        var found = PressRecognizer.RecognizeDates("Since Q3 2012, and for three years, he came every Monday at noon.", "en-gb", refTime: new DateTime(2013, 3, 22));

        Assert.Equal(
            ["datetimeV2.daterange 2012-Q3 2012-07-01 2012-09-30", "datetimeV2.duration P3Y  ", "datetimeV2.set XXXX-WXX-1  ", "datetimeV2.datetime 2013-03-22T12:00  "],
            found.Select(d => (d.TypeName, Value: ((List<Dictionary<string, string>>)d.Resolution["values"])[0]))
                .Select(d => $"{d.TypeName} {d.Value["timex"]} {d.Value.GetValueOrDefault("start")} {d.Value.GetValueOrDefault("end")}"));
    }

    [Fact]
    public void British_and_Irish_English_share_one_model()
    {
        var model = new PressRecognizer("en-gb").GetForceModel();

        Assert.Equal(("force", "en-*"), (model.ModelTypeName, model.Culture));
        Assert.Same(model, new PressRecognizer("en-ie").GetForceModel());
    }
}
