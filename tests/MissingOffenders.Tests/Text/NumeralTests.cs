using MissingOffenders.Text;

namespace MissingOffenders.Tests.Text;

public sealed class NumeralTests
{
    [Theory]
    [InlineData("1,412", "1,412")]
    [InlineData("1\u202F412", "1,412")]
    [InlineData("1\u2009412", "1,412")]
    [InlineData("1\u2007412", "1,412")]
    [InlineData("1'412", "1,412")]
    [InlineData("1’412’000", "1,412,000")]
    [InlineData("1，412", "1,412")]
    [InlineData("1.412.000", "1,412,000")]
    [InlineData("12,34,567", "12,34,567")]
    [InlineData("１２", "12")]
    [InlineData("1,\u200B412", "1,412")]
    [InlineData("4\u00AD2", "42")]
    [InlineData("3.5", "3.5")]
    [InlineData("3·5", "3.5")]
    [InlineData(".5", "0.5")]
    [InlineData("2½", "2.5")]
    [InlineData("¾", "0.75")]
    [InlineData("12[3]", "12")]
    public void A_number_is_one_token_however_it_is_set(string text, string norm) =>
        Assert.Equal([norm], Tokenizer.Tokenize(text, new(0, text.Length)).Select(t => t.Norm));

    [Theory]
    [InlineData("12,4", "12 , 4")]
    [InlineData("2014,102", "2014 , 102")]
    [InlineData("1,2345", "1 , 2345")]
    [InlineData("31.05.2018", "31.05 . 2018")]
    [InlineData("Kent\u200BPolice", "kent police")]
    [InlineData("offen\u200Bders", "offenders")]
    [InlineData("forty‑two", "forty - two")]
    [InlineData("[12]", "[ 12 ]")]
    public void What_is_no_number_stays_apart(string text, string norms) =>
        Assert.Equal(norms, string.Join(' ', Tokenizer.Tokenize(text, new(0, text.Length)).Select(t => t.Norm)));
}
