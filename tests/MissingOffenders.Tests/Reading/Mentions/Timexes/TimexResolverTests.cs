using System.Globalization;
using CsCheck;
using MissingOffenders.Reading.Mentions.Timexes;

namespace MissingOffenders.Tests.Reading.Mentions.Timexes;

public sealed class TimexResolverTests
{
    static readonly Gen<DateOnly> AnyDay = Gen.Int[0, 60 * 365].Select(n => new DateOnly(1970, 1, 1).AddDays(n));

    [Theory]
    [InlineData("XXXX-02", "2015-03-10", "2015-02")]
    [InlineData("XXXX-03", "2015-03-10", "2015-03")]
    [InlineData("XXXX-11", "2015-03-10", "2014-11")]
    [InlineData("XXXX-12", "2015-12-31", "2015-12")]
    [InlineData("XXXX-01", "2018-03-31", "2018-01")]
    [InlineData("XXXX-03-31", "2015-03-10", "2014-03-31")]
    [InlineData("XXXX-03-10", "2015-03-10", "2015-03-10")]
    [InlineData("XXXX-02-29", "2015-03-10", "2012-02-29")]
    [InlineData("last XXXX-03", "2015-03-10", "2014-03")]
    [InlineData("last XXXX-11", "2015-03-10", "2014-11")]
    [InlineData("last XXXX-SU", "2015-07-10", "2014-SU")]
    public void A_time_without_year_is_the_latest_that_is_not_after_publication(string timex, string published, string expected) =>
        Assert.Equal(expected, TimexResolver.Resolve(timex, Day(published)));

    [Theory]
    [InlineData("PRESENT_REF-P1Y", "2014")]
    [InlineData("PRESENT_REF-P1Y-03", "2014-03")]
    [InlineData("PRESENT_REF-P0Y-02-12", "2015-02-12")]
    [InlineData("PRESENT_REF-P2M", "2015-01")]
    [InlineData("PRESENT_REF-P1W", "2015-W10")]
    [InlineData("PRESENT_REF-P1D", "2015-03-09")]
    [InlineData("PRESENT_REF-P1FY", "2013/2014")]
    [InlineData("PRESENT_REF", "2015-03-10")]
    [InlineData("XXXX-WXX-5", "2015-03-06")]
    [InlineData("XXXX-WXX-2", "2015-03-10")]
    [InlineData("last XXXX-WXX-2", "2015-03-03")]
    [InlineData("past P1DE", "2005-03/2015-03")]
    [InlineData("past-fiscal 3", "2011-04/2014-03")]
    [InlineData("past-fiscal 1", "2013/2014")]
    public void A_time_told_from_publication_counts_from_that_day(string timex, string expected) =>
        Assert.Equal(expected, TimexResolver.Resolve(timex, Day("2015-03-10")));

    [Theory]
    [InlineData("fiscal 2013/14", "2013/2014")]
    [InlineData("fiscal 1999/00", "1999/2000")]
    [InlineData("fiscal 2013/2014", "2013/2014")]
    [InlineData("fiscal 2013/15", null)]
    [InlineData("fiscal 2013/13", null)]
    [InlineData("years 2010/14", "2010/2014")]
    [InlineData("years 2007/01", null)]
    [InlineData("2013..2014", "2013-01/2014-12")]
    [InlineData("2010..2014", "2010/2014")]
    [InlineData("2014..2010", null)]
    [InlineData("2014-11..2014-01", "2013-11/2014-01")]
    [InlineData("XXXX-02..XXXX-03", "XXXX-02/XXXX-03")]
    [InlineData("end 2004-03", "2004-03-31")]
    [InlineData("end 2013/2014", "2014-03-31")]
    [InlineData("end XXXX-02", "XXXX-02-28")]
    [InlineData("end REF-P1Y", "REF-P1Y-12-31")]
    [InlineData("start 2014", "2014-01-01")]
    [InlineData("span P12M 2014-03", "2013/2014")]
    [InlineData("span P1Y 2014-03-31", "2013/2014")]
    [InlineData("span P1Y 2014-06", "2013-07/2014-06")]
    [InlineData("span P3M 2014-06-30", "2014-04/2014-06")]
    [InlineData("span P1Y XXXX-03", "XXXX-04/XXXX-03")]
    [InlineData("decade 1990", "199X")]
    [InlineData("decade 1991", null)]
    [InlineData("more-than P1DE", ">P10Y")]
    [InlineData("at-least P6M", ">=P6M")]
    [InlineData("nearly P2FN", "<P4W")]
    [InlineData("approx P10Y", "P10Y")]
    [InlineData("time 6.30 pm", "T18:30")]
    [InlineData("time 12.05 a.m.", "T00:05")]
    [InlineData("time 25:00", null)]
    [InlineData("2015-02-29", null)]
    [InlineData("2015-13", null)]
    [InlineData("XXXX-02-30", null)]
    [InlineData("PRESENT_REF-P1Y", "PRESENT_REF-P1Y")]
    [InlineData("PRESENT_REF-P1Y-03", "XXXX-03")]
    [InlineData("past P3Y", "PRESENT_REF-P3Y/PRESENT_REF")]
    [InlineData("", null)]
    public void A_template_becomes_a_value_or_nothing_where_no_such_time_exists(string timex, string? expected) =>
        Assert.Equal(expected, TimexResolver.Resolve(timex, null));

    [Theory]
    [InlineData("REF-P1Y", "2004-03-31", "2003-03-31")]
    [InlineData("REF-P1Y", "2009/2010", "2008/2009")]
    [InlineData("REF+P1Y", "2019/2020", "2020/2021")]
    [InlineData("REF-P1Y", "2015-02/2015-03", "2014-02/2014-03")]
    [InlineData("REF-P1Y", "2016-02-29", "2015-02-28")]
    [InlineData("REF-P1Y-05", "2015-03-10", "2014-05")]
    [InlineData("REF-P1M", "2015-01", "2014-12")]
    [InlineData("REF-P1M", "2015", null)]
    [InlineData("REF-P1Y", "XXXX-03", null)]
    [InlineData("REF-P1Y", "PRESENT_REF-P1Y", null)]
    public void A_relative_time_counts_from_the_time_that_the_text_spoke_of(string timex, string reference, string? expected) =>
        Assert.Equal(expected, TimexResolver.Relate(timex, reference));

    [Theory]
    [InlineData("2015-03-10", "2015-03-10", "2015-03-10")]
    [InlineData("2015-12", "2015-12-01", "2015-12-31")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2014", "2014-01-01", "2014-12-31")]
    [InlineData("2013/2014", "2013-04-01", "2014-03-31")]
    [InlineData("2010/2014", "2010-01-01", "2014-12-31")]
    [InlineData("2015-02/2015-03", "2015-02-01", "2015-03-31")]
    [InlineData("2015-W11", "2015-03-09", "2015-03-15")]
    [InlineData("2014-SU", "2014-06-01", "2014-08-31")]
    [InlineData("2014-WI", "2014-12-01", "2015-02-28")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    public void A_value_covers_its_first_to_its_last_day(string timex, string start, string end) =>
        Assert.Equal((Day(start), Day(end)), TimexResolver.Days(timex));

    [Theory]
    [InlineData("XXXX-03-31")]
    [InlineData("XXXX-02/XXXX-03")]
    [InlineData("PRESENT_REF-P1Y")]
    [InlineData("REF-P1Y")]
    [InlineData("P14Y")]
    [InlineData(">P10Y")]
    [InlineData("")]
    public void A_value_that_is_not_complete_covers_no_known_days(string timex) =>
        Assert.Equal((null, null), TimexResolver.Days(timex));

    [Fact]
    public void A_month_and_a_day_without_year_never_lie_after_publication_and_less_than_a_year_before_it() =>
        Gen.Select(AnyDay, Gen.Int[1, 12], Gen.Int[1, 28]).Sample((published, month, day) =>
        {
            var (start, _) = TimexResolver.Days(TimexResolver.Resolve(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}"), published)!);

            return start <= published && start > published.AddYears(-1);
        });

    [Fact]
    public void What_has_been_resolved_stays_as_it_is() =>
        Gen.Select(AnyDay, Gen.OneOf("XXXX-02", "XXXX-11-15", "PRESENT_REF-P3Y", "PRESENT_REF-P1W", "past P5Y", "XXXX-02..XXXX-03", "end XXXX-03", "REF-P1Y"), AnyDay)
            .Sample((published, timex, later) =>
            {
                var resolved = TimexResolver.Resolve(timex, published);
                return TimexResolver.Resolve(resolved!, later) == resolved;
            });

    static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
