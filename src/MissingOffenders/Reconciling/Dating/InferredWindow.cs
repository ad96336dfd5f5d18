using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Text;

namespace MissingOffenders.Reconciling.Dating;

/// <summary>
/// When an article without a date may have appeared. It is inferred, and never to be shown or used as a day of publication.
/// </summary>
/// <param name="Earliest">First possible day, or null where nothing tells it.</param>
/// <param name="Latest">Last likely day, or null where nothing tells it.</param>
/// <param name="Reason">Why, in words that can be printed.</param>
public sealed record InferredWindow(DateOnly? Earliest, DateOnly? Latest, string Reason)
{
    /// <summary>Works out the window: after the latest day that the article mentions, and near dated articles that share with it.</summary>
    /// <param name="mentioned">Absolute days, months and years of the article. Times that are yet to come should be left out.</param>
    /// <param name="kin">Dated articles that share its text or the origin of a number.</param>
    /// <param name="days">How near in time kin is.</param>
    public static InferredWindow Of(IEnumerable<MentionedTime> mentioned, IEnumerable<DatedKin> kin, ReconciliationDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        MentionedTime? latest = mentioned.OrderBy(m => m.Start).ThenByDescending(m => m.Words, StringComparer.Ordinal).Select(m => (MentionedTime?)m).LastOrDefault();
        DatedKin[] relatives = [.. kin.OrderBy(k => k.Published).ThenBy(k => k.ArticlePath, StringComparer.Ordinal)];
        var after = latest is { } time ? $"mentions {time.Words}" : "mentions no date";
        if (relatives.Length == 0)
        {
            return new(latest?.Start, null, $"inferred: the article has no date and {after}");
        }

        var (first, last) = (relatives[0], relatives[^1]);
        if (last.Published.DayNumber - first.Published.DayNumber > days.KinSpread)
        {
            return new(latest?.Start, null, $"inferred: the article has no date and {after}; the dated articles that share with it lie too far apart, {IsoDay.Of(first.Published)} to {IsoDay.Of(last.Published)}");
        }

        if (latest is { } mention && mention.Start > last.Published.AddDays(days.Kin))
        {
            return new(mention.Start, null, $"inferred: the article has no date and {after}, later than {IsoDay.Of(last.Published)}, when {Shared(last, relatives.Length)}");
        }

        var earliest = first.Published.AddDays(-days.Kin);
        return new(
            latest is { } bound && bound.Start > earliest ? bound.Start : earliest,
            last.Published.AddDays(days.Kin),
            $"inferred: the article has no date, {after}, and {Shared(first, relatives.Length)} on {IsoDay.Of(first.Published)}{(first.Published < last.Published ? $" to {IsoDay.Of(last.Published)}" : "")}");
    }

    static string Shared(DatedKin kin, int count) =>
        count == 1 ? $"an article that shares {kin.What} ({kin.ArticlePath}) appeared" : FormattableString.Invariant($"{count} articles that share {kin.What} (first {kin.ArticlePath}) appeared");
}
