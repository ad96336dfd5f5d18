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
    public void British_and_Irish_English_share_one_model()
    {
        var model = new PressRecognizer("en-gb").GetForceModel();

        Assert.Equal(("force", "en-*"), (model.ModelTypeName, model.Culture));
        Assert.Same(model, new PressRecognizer("en-ie").GetForceModel());
    }
}
