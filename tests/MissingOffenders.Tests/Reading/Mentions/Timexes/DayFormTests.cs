using System.Globalization;
using CsCheck;

namespace MissingOffenders.Tests.Reading.Mentions.Timexes;

public sealed class DayFormTests
{
    static readonly Gen<DateOnly> AnyDay = Gen.Int[0, 120 * 365].Select(n => new DateOnly(1920, 1, 1).AddDays(n));

    static readonly string[] Full =
    [
        "d MMMM yyyy", "d MMM yyyy", "dddd d MMMM yyyy", "dddd, d MMMM, yyyy", "MMMM d, yyyy", "MMMM d yyyy", "dddd, MMMM d, yyyy", "MMM. d, yyyy", "yyyy-MM-dd", "dd/MM/yyyy", "d.M.yyyy", "d'th of' MMMM yyyy",
    ];

    static readonly string[] WithoutYear = ["d MMMM", "MMMM d", "dddd d MMMM", "dddd, MMMM d"];

    [Fact]
    public void Any_day_written_in_any_way_comes_back_for_any_day_of_publication() =>
        Gen.Select(AnyDay, AnyDay, Gen.Int[0, Full.Length - 1]).Sample((day, published, form) => Check("He vanished on {0}, police said.", day, published, Full[form]), iter: 2000);

    [Fact]
    public void A_day_without_year_is_the_last_such_of_what_happened() =>
        Gen.Select(AnyDay, Gen.Int[0, 364], Gen.Int[0, WithoutYear.Length - 1]).Sample((published, ago, form) =>
            published.AddDays(-ago) is { Month: 2, Day: 29 } || Check("He vanished on {0}, police said.", published.AddDays(-ago), published, WithoutYear[form]), iter: 1000);

    [Fact]
    public void A_day_without_year_is_the_next_such_of_what_is_to_come() =>
        Gen.Select(AnyDay, Gen.Int[0, 364], Gen.Int[0, WithoutYear.Length - 1]).Sample((published, until, form) =>
            published.AddDays(until) is { Month: 2, Day: 29 } || Check("The trial will begin on {0}.", published.AddDays(until), published, WithoutYear[form]), iter: 1000);

    [Fact]
    public void A_weekday_is_within_a_week_in_the_direction_of_the_tense() =>
        Gen.Select(AnyDay, Gen.Int[0, 6]).Sample((published, days) =>
            Check("He vanished on {0}.", published.AddDays(-days), published, "dddd") && Check("The trial will begin on {0}.", published.AddDays(days), published, "dddd"), iter: 1000);

    static bool Check(string frame, DateOnly day, DateOnly published, string form)
    {
        // nobody shortens May
        var written = day.ToString(form, CultureInfo.InvariantCulture).Replace("May.", "May", StringComparison.Ordinal);
        var text = string.Format(CultureInfo.InvariantCulture, frame, written);
        var found = ReadText.TimesOf(text, published).ToList();
        return found is [{ Type: "DATE" } only] && only.Value == day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) && only.Span.Of(text) == written
            ? true
            : throw new Xunit.Sdk.XunitException($"'{text}' of {published:yyyy-MM-dd} is read as {string.Join("; ", found.Select(t => $"{t.Value} '{t.Span.Of(text)}' {t.Source.FoundBy}"))}");
    }
}
