namespace MissingOffenders.Tests.Reading.Mentions.Numbers;

public sealed class QuantityReadingTests
{
    [Theory]
    [InlineData("It costs £2.5m.", "MONEY 2500000 pound")]
    [InlineData("It costs $US25 or A$30.", "MONEY 25 dollar", "MONEY 30 Australian dollar")]
    [InlineData("It costs EUR4m, RM8.25 or 20 USD.", "MONEY 4000000 euro", "MONEY 8.25 ringgit", "MONEY 20 dollar")]
    [InlineData("The loss was -£3bn.", "MONEY -3000000000 pound")]
    [InlineData("Shares rose to 412.5p.", "MONEY 412.5 penny")]
    [InlineData("Growth was −0.5%.", "PERCENT -0.5 percent")]
    [InlineData("It fell to -12C.", "MEASURE -12 degree Celsius")]
    [InlineData("It has 1.4k users and 4 hundred staff.", "COUNT 1400", "STAFF 400")]
    [InlineData("There are 1.5m people and 2bn cows.", "COUNT 1500000", "COUNT 2000000000")]
    [InlineData("He won the 100m final.", "MEASURE 100 metre")]
    public void Scales_currencies_and_signs_are_part_of_the_number(string text, params string[] expected) => Assert.Equal(expected, ReadText.QuantitiesOf(text));

    [Theory]
    [InlineData("Between 3 and 5 men came.", "COUNT 3..5")]
    [InlineData("Some 10-12 men came.", "COUNT 10..12")]
    [InlineData("Ten to twelve men came.", "COUNT 10..12")]
    [InlineData("Ten or twelve men came.", "COUNT 10..12")]
    [InlineData("It costs from £1.2m to £1.9m.", "MONEY 1200000..1900000 pound")]
    [InlineData("It costs £1.2-1.9m.", "MONEY 1200000..1900000 pound")]
    [InlineData("It is 5% to 10% cheaper.", "PERCENT 5..10 percent")]
    [InlineData("It is 10 to 12 per cent cheaper.", "PERCENT 10..12 percent")]
    [InlineData("It takes 10 to 12 million euros.", "MONEY 10000000..12000000 euro")]
    public void A_range_is_one_quantity_with_two_ends(string text, params string[] expected) => Assert.Equal(expected, ReadText.QuantitiesOf(text));

    [Theory]
    [InlineData("The number rose from 10 to 12.", "COUNT 10", "COUNT 12")]
    [InlineData("Profit rose from £1.2m to £1.9m.", "MONEY 1200000 pound", "MONEY 1900000 pound")]
    [InlineData("Up from four to nine in Essex, and in Kent from 12 to 14.", "COUNT 4", "COUNT 9", "COUNT 12", "COUNT 14")]
    [InlineData("They lost 2-3.", "REFERENCE")]
    [InlineData("The court ruled 5-4.", "REFERENCE")]
    public void What_was_and_what_became_of_it_are_two_numbers(string text, params string[] expected) => Assert.Equal(expected, ReadText.QuantitiesOf(text));

    [Theory]
    [InlineData("There were 46 102 registered offenders.", "COUNT 46102")]
    [InlineData("There were 46\u00A0102 registered offenders.", "COUNT 46102")]
    [InlineData("There were 1, 412 registered offenders.", "COUNT 1412")]
    [InlineData("There were 46.102 registered offenders.", "COUNT 46102")]
    [InlineData("In 2014, 102 registered offenders went.", "COUNT 102")]
    [InlineData("Of the 20, 120 registered offenders went.", "COUNT 20", "COUNT 120")]
    [InlineData("There were one thousand, four hundred and twelve men.", "COUNT 1412")]
    [InlineData("A thousand, twelve of them men.", "COUNT 1000", "COUNT 12")]
    [InlineData("Call 0800 555 111.", "PHONE")]
    public void Groups_of_digits_are_joined_where_nothing_speaks_against_it(string text, params string[] expected) => Assert.Equal(expected, ReadText.QuantitiesOf(text));

    [Theory]
    [InlineData("Dozens of men and tens of thousands of birds.", "VAGUE 24..199", "VAGUE 20000..199999")]
    [InlineData("Several hundred men, a handful of them armed.", "VAGUE 300..900", "VAGUE 3..9")]
    [InlineData("Half a million people.", "COUNT 500000")]
    [InlineData("A quarter of a million people.", "COUNT 250000")]
    [InlineData("Two and a half million people.", "COUNT 2500000")]
    [InlineData("One in four of the men, nine out of 10 poor.", "RATIO 0.25", "RATIO 0.9")]
    [InlineData("Two thirds of the men.", "RATIO 0.666667")]
    [InlineData("It fell by .5 per cent.", "PERCENT 0.5 percent")]
    [InlineData("It fell by a quarter of a percentage point.", "PERCENT 0.25 percentage point")]
    [InlineData("On her twenty-first birthday.", "ORDINAL 21")]
    public void Vague_numbers_and_parts_have_the_value_of_their_words(string text, params string[] expected) => Assert.Equal(expected, ReadText.QuantitiesOf(text));

    [Theory]
    [InlineData("The FTSE 100 fell.", "REFERENCE 100")]
    [InlineData("A Boeing 747 landed at Gate 4.", "REFERENCE 747", "REFERENCE 4")]
    [InlineData("See Chapter 4.", "REFERENCE 4")]
    [InlineData("Her 2004 memoir and a 2016 inquiry said so.")]
    [InlineData("It met on May 14.")]
    public void Numbers_of_names_and_things_count_nothing(string text, params string[] expected) => Assert.Equal(expected, ReadText.QuantitiesOf(text));
}
