using System.Text;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Tests.Documents.Files;

public sealed class TwiceEncodedTests
{
    [Theory]
    [InlineData("Kentâ€™s 12Â\u00A0offenders", "Kent’s 12\u00A0offenders")]
    [InlineData("12Â offenders as of 31Â March", "12\u00A0offenders as of 31\u00A0March")]
    [InlineData("â€œTwelveâ€\u009D cost Â£1,400 â€“ and a cafÃ©", "“Twelve” cost £1,400 – and a café")]
    public void Characters_that_were_encoded_twice_are_mended(string text, string meant)
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(text));

        Assert.Equal((meant, "characters that had been encoded twice were mended"), (decoded.Text, decoded.Note));
    }

    [Theory]
    [InlineData("Là-bas, â la carte, pâté, São Paulo, “AMANHÃ”, Ångström")]
    [InlineData("PÂ »")]
    public void Letters_of_other_languages_stay(string text) => Assert.Equal((text, null), (TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Text, TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Note));
}
