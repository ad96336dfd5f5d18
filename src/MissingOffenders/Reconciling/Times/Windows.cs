using System.Globalization;
using MissingOffenders.Cases;
using MissingOffenders.Reading.Mentions.Timexes;

namespace MissingOffenders.Reconciling.Times;

/// <summary>Finds the days in which a figure holds.</summary>
/// <param name="daysBeforePublication">How old a count may be whose time is not stated.</param>
sealed class Windows(int daysBeforePublication)
{
    const string OpenYear = "XXXX-";

    /// <summary>The window of a figure; null where nothing tells it.</summary>
    /// <param name="row">The figure.</param>
    /// <param name="inferred">The window of its article, worked out where the article has no date.</param>
    public TimeWindow? Of(FigureRow row, TimeWindow? inferred)
    {
        var published = IsoDay.Parse(row.Published);
        var basis = row.AsOfBasis switch
        {
            "stated" => WindowBasis.Stated,
            "document" => WindowBasis.Document,
            "publication" => WindowBasis.Publication,
            _ => WindowBasis.Inferred,
        };
        if (basis is WindowBasis.Publication && (published ?? IsoDay.Parse(row.AsOfEnd)) is { } day)
        {
            return new(day.AddDays(-daysBeforePublication), day, basis);
        }

        return basis is WindowBasis.Inferred ? inferred
            : row.AsOf?.Contains(OpenYear, StringComparison.Ordinal) == true ? Close(row.AsOf, published ?? inferred?.End, basis)
            : IsoDay.Parse(row.AsOfStart) is { } start && IsoDay.Parse(row.AsOfEnd) is { } end && start <= end ? new(start, end, basis)
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
