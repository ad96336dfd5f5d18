using MissingOffenders.Documents.Articles;
using NodaTime;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>
/// Settles the day of publication by vote. Witnesses whose days lie next to each other speak of the same day, told by
/// different clocks; each family of them votes once, with its strongest voice.
/// </summary>
sealed class DayChoice(DateTimeZone? zone, bool? monthFirst, DateOnly? bound)
{
    const double LeastWeight = 0.65;
    const double Visible = 2;
    const double Local = 1.5;

    /// <summary>A day that the text tells of, or that stands in the head and at the edges of the page, is not even a hint.</summary>
    static readonly string[] NoHints = ["text sentence", "text aside"];
    static readonly DateOnly Earliest = new(1971, 1, 1);

    /// <summary>The witness whose day stands, and that day; null where there is none.</summary>
    /// <param name="witnesses">All that say when the article was published, in the order of the page.</param>
    /// <param name="changes">All that say when it was changed.</param>
    public (DateWitness Witness, DateOnly Day)? Choose(IReadOnlyList<DateWitness> witnesses, IReadOnlyList<DateWitness> changes)
    {
        var all = Voices(witnesses).Where(v => v.Day >= Earliest && (bound is null || v.Day <= bound.Value.AddDays(1))).ToList();
        var voices = all.FindAll(v => v.Witness.Finding.Weight >= LeastWeight);
        var days = voices.FindAll(v => v.Witness.Date.Precision == DayPrecision.Day);
        if (days.Count == 0)
        {
            return Weakly(voices.Count == 0 ? null : voices.MaxBy(v => v.Witness.Finding.Weight), all);
        }

        // OrderBy is stable: of equals the one that the page shows first
        var center = days.Select(v => v.Day).Distinct().OrderByDescending(d => Votes(voices, d)).First();
        return Settle(days.FindAll(v => Near(v.Day, center)), changes);
    }

    /// <summary>The best of the signals that prove nothing by themselves: within the month or year that is known, where one is.</summary>
    static (DateWitness Witness, DateOnly Day)? Weakly((DateWitness Witness, DateOnly Day)? known, List<(DateWitness Witness, DateOnly Day)> all)
    {
        var hints = all.FindAll(v => v.Witness.Finding.Weight > 0 && !NoHints.Contains(v.Witness.Finding.Source, StringComparer.Ordinal));
        var weak = hints.FindAll(v => v.Witness.Date.Precision == DayPrecision.Day && (known is not { } k || Covers(k, v.Day)));
        return weak.Count > 0 ? weak.MaxBy(v => v.Witness.Finding.Weight) : known ?? hints.OrderByDescending(v => v.Witness.Finding.Weight).Select(v => ((DateWitness, DateOnly)?)v).FirstOrDefault();
    }

    static bool Covers((DateWitness Witness, DateOnly Day) known, DateOnly day) =>
        known.Day.Year == day.Year && (known.Witness.Date.Precision == DayPrecision.Year || known.Day.Month == day.Month);

    /// <summary>Whether a witness proves nothing by itself.</summary>
    public static bool IsWeak(DateWitness witness) => witness.Finding.Weight < LeastWeight;

    /// <summary>Every reading of every witness; a numeric date that can be read both ways speaks only where its order is known or another witness bears it out.</summary>
    IEnumerable<(DateWitness Witness, DateOnly Day)> Voices(IReadOnlyList<DateWitness> witnesses)
    {
        var sure = witnesses.Where(w => w.Date.Swapped is null).Select(w => w.DayIn(zone)).ToList();
        foreach (var witness in witnesses)
        {
            var (day, swapped) = (witness.DayIn(zone), witness.Date.Swapped);
            if (swapped is null || sure.Exists(s => Near(s, day)) || (monthFirst == false && !sure.Exists(s => Near(s, swapped.Value))))
            {
                yield return (witness, day);
            }
            else if (sure.Exists(s => Near(s, swapped.Value)) || monthFirst == true)
            {
                yield return (witness, swapped.Value);
            }
        }
    }

    static double Votes(IReadOnlyList<(DateWitness Witness, DateOnly Day)> voices, DateOnly day) =>
        voices.Where(v => Supports(v, day)).GroupBy(v => v.Witness.Finding.Family, StringComparer.Ordinal)
            .Sum(g => g.Max(v => v.Witness.Finding.Weight * (v.Day == day || v.Witness.Date.Precision != DayPrecision.Day ? 1 : 0.9)));

    static bool Supports((DateWitness Witness, DateOnly Day) voice, DateOnly day) => voice.Witness.Date.Precision switch
    {
        DayPrecision.Day => Near(voice.Day, day),
        DayPrecision.Month => (voice.Day.Year, voice.Day.Month) == (day.Year, day.Month),
        _ => voice.Day.Year == day.Year,
    };

    /// <summary>
    /// Of days next to each other: what the page shows its readers, then what stands there without a zone, then the
    /// strongest. What is shown to have changed a day earlier was published by then.
    /// </summary>
    (DateWitness Witness, DateOnly Day) Settle(IReadOnlyList<(DateWitness Witness, DateOnly Day)> days, IReadOnlyList<DateWitness> changes)
    {
        var marked = days.Where(v => !v.Witness.IsVisible).OrderByDescending(v => v.Witness.Finding.Weight).ToList();
        var shown = days.Where(v => v.Witness.IsVisible && v.Witness.Finding.Weight >= Visible && !IsChange(v, marked, changes)).ToList();
        if (shown.Count > 0)
        {
            return shown.OrderByDescending(v => days.Where(d => d.Day == v.Day).GroupBy(d => d.Witness.Finding.Family, StringComparer.Ordinal).Sum(g => g.Max(d => d.Witness.Finding.Weight)))
                .ThenByDescending(v => v.Witness.Finding.Weight).First();
        }

        var strongest = marked.Count == 0 ? days.MaxBy(v => v.Witness.Finding.Weight) : marked[0];
        if (zone is null && !strongest.Witness.IsLocal && marked.Find(v => v.Witness.IsLocal && v.Witness.Finding.Weight >= Local) is { Witness: not null } local)
        {
            return local;
        }

        var change = changes.Where(c => c.IsVisible && c.Finding.Weight >= Visible).Select(c => (Witness: c, Day: c.DayIn(zone))).Where(c => c.Day == strongest.Day.AddDays(-1)).ToList();
        return strongest.Witness.IsLocal || change.Count == 0 ? strongest : (strongest.Witness, change[0].Day);
    }

    /// <summary>Whether a date shown without a label is that of a change, where the day of publication is beyond doubt.</summary>
    bool IsChange((DateWitness Witness, DateOnly Day) shown, List<(DateWitness Witness, DateOnly Day)> marked, IReadOnlyList<DateWitness> changes) =>
        shown.Witness.Finding.Source is "text" or "text aside" && marked is [var best, ..] && best.Day < shown.Day
        && (zone is not null || best.Witness.Date.Offset is { Milliseconds: not 0 })
        && changes.Any(c => !c.IsVisible && c.DayIn(zone) == shown.Day) && !changes.Any(c => !c.IsVisible && c.DayIn(zone) == best.Day);

    static bool Near(DateOnly a, DateOnly b) => Math.Abs(a.DayNumber - b.DayNumber) <= 1;
}
