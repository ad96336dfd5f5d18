namespace MissingOffenders.Tests.Reading.Mentions.Timexes;

public sealed class TimexAnnotatorTests
{
    static readonly DateOnly Published = ReadText.Day("2013-03-22");

    [Theory]
    [InlineData("He said on Wednesday that it will be held on June 12.", "DATE 2013-03-20 Wednesday", "DATE 2013-06-12 June 12")]
    [InlineData("The trial, which is scheduled to begin Monday, is long.", "DATE 2013-03-25 Monday")]
    [InlineData("It was put off until April.", "DATE 2013-04 April")]
    [InlineData("Last Friday was dry; next Friday will not be.", "DATE 2013-03-15 Last Friday", "DATE 2013-03-29 next Friday")]
    [InlineData("He came yesterday morning.", "TIME 2013-03-21TMO yesterday morning")]
    [InlineData("It happened at 6.30pm on Tuesday.", "TIME 2013-03-19T18:30 6.30pm on Tuesday")]
    [InlineData("At 3.42pm (1542 GMT) on Sunday it happened.", "TIME 2013-03-17T15:42 3.42pm", "TIME 2013-03-17T15:42 1542 GMT", "DATE 2013-03-17 Sunday")]
    [InlineData("It happened at noon.", "TIME 2013-03-22T12:00 noon")]
    public void A_day_stands_before_or_after_publication_by_tense(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("In Q3 2013 it grew.", "DATE 2013-Q3 Q3 2013")]
    [InlineData("In the fourth quarter it grew.", "DATE 2012-Q4 the fourth quarter")]
    [InlineData("In 2012-W36 it grew.", "DATE 2012-W36 2012-W36")]
    [InlineData("In the week ending 6 September 2013 it grew.", "DATE 2013-W36 the week ending 6 September 2013")]
    [InlineData("In Sept '12 it grew.", "DATE 2012-09 Sept '12")]
    [InlineData("In the 1990s it grew.", "DATE 199 the 1990s")]
    [InlineData("In the 19th century it grew.", "DATE 18 the 19th century")]
    [InlineData("In early March 2012 it grew.", "DATE 2012-03 START early March 2012")]
    [InlineData("At the end of 2012 it grew.", "DATE 2012 END the end of 2012")]
    public void Quarters_weeks_decades_and_parts_have_the_values_of_TIMEX3(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("It took more than four years.", "DURATION P4Y MORE_THAN more than four years")]
    [InlineData("In the past 12 months it grew.", "DURATION P12M the past 12 months")]
    [InlineData("It took several months.", "DURATION PXM several months")]
    [InlineData("It took an hour.", "DURATION PT1H an hour")]
    [InlineData("They meet every Monday and every morning.", "SET XXXX-WXX-1 every Monday", "SET XXXX-XX-XXTMO every morning")]
    [InlineData("Their annual report is due in the near future.", "SET P1Y annual", "DATE FUTURE_REF the near future")]
    [InlineData("They are now missing, as in recent years.", "DATE PRESENT_REF now", "DATE PAST_REF recent years")]
    [InlineData("They meet every two years and every three hours.", "SET P2Y every two years", "SET PT3H every three hours")]
    [InlineData("They were put in place in May 2010. Since then it grew.", "DATE 2010-05 May 2010", "DATE 2010-05 then")]
    [InlineData("It has grown since then.", "DATE PAST_REF then")]
    public void Lengths_repetitions_and_references_have_the_values_of_TIMEX3(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("It ran from April 2009 to March 2010.", "DATE 2009-04 April 2009", "DATE 2010-03 March 2010")]
    [InlineData("In the six months to 30 June 2012 it grew.", "DURATION P6M six months", "DATE 2012-06-30 30 June 2012")]
    [InlineData("It sold 12 in the third quarter of 2012, up from 9 a year earlier.", "DATE 2012-Q3 the third quarter of 2012", "DATE 2011-Q3 a year earlier")]
    [InlineData("It fell on 1 March 2012. The next day it rose.", "DATE 2012-03-01 1 March 2012", "DATE 2012-03-02 The next day")]
    public void Ranges_are_two_times_and_a_time_told_from_another_is_counted_from_it(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("He has been gone since Easter.", "DATE 2012-04-08 Easter")]
    [InlineData("He came on Good Friday 2012.", "DATE 2012-04-06 Good Friday 2012")]
    [InlineData("He came on Easter Monday 2038.", "DATE 2038-04-26 Easter Monday 2038")]
    [InlineData("He came on Thanksgiving 2012.", "DATE 2012-11-22 Thanksgiving 2012")]
    [InlineData("He came on Memorial Day 2012.", "DATE 2012-05-28 Memorial Day 2012")]
    [InlineData("He came on Bonfire Night.", "DATE 2012-11-05 Bonfire Night")]
    public void A_feast_is_the_day_that_it_fell_on(string text, params string[] expected) => Check(text, expected);

    static void Check(string text, string[] expected) => Assert.Equal(
        expected,
        ReadText.TimesOf(text, Published).Select(t => $"{t.Type} {t.Value} {(t.Mod is null ? "" : t.Mod + " ")}{t.Span.Of(text)}"));
}
