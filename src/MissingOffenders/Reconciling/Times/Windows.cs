using System.Globalization;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions.Timexes;

namespace MissingOffenders.Reconciling.Times;

/// <summary>Finds the days in which a figure holds.</summary>
/// <param name="daysBeforePublication">How old a count may be whose time is not stated.</param>
sealed class Windows(int daysBeforePublication)
{
    const string OpenYear = "XXXX-";

    /// <summary>The window of a figure; null where nothing tells it.</summary>
    /// <param name="asOf">The time that it is true of.</param>
    /// <param name="published">Day of publication of its article, or null.</param>
    /// <param name="inferred">The window of its article, worked out where the article has no date.</param>
    public TimeWindow? Of(AsOf asOf, DateOnly? published, TimeWindow? inferred)
    {
        var basis = asOf.Basis switch
        {
            AsOfBasis.Stated => WindowBasis.Stated,
            AsOfBasis.Document => WindowBasis.Document,
            AsOfBasis.Publication => WindowBasis.Publication,
            _ => WindowBasis.Inferred,
        };
        if (basis is WindowBasis.Publication && (published ?? asOf.End) is { } day)
        {
            return new(day.AddDays(-daysBeforePublication), day, basis);
        }

        return basis is WindowBasis.Inferred ? inferred
            : asOf.Timex?.Contains(OpenYear, StringComparison.Ordinal) == true ? Close(asOf.Timex, published ?? inferred?.End, basis)
            : asOf is { Start: { } start, End: { } end } && start <= end ? new(start, end, basis)
            : null;
    }

    /// <summary>Puts the last year into a date without one that lets it lie before the article.</summary>
    static TimeWindow? Close(string timex, DateOnly? latest, WindowBasis basis)
    {
        for (var year = latest?.Year; year > latest?.Year - 2; year--)
        {
            var closed = timex.Replace(OpenYear, year.Value.ToString("0000-", CultureInfo.InvariantCulture), StringComparison.Ordinal);
            if (TimexResolver.Days(closed) is ({ } start, { } end) && start <= end && start <= latest)
            {
                return new(start, end, basis) { YearIsInferred = true };
            }
        }

        return null;
    }
}
