using System.Text.Json;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Subjects;
using MissingOffenders.Reconciling.Times;

namespace MissingOffenders.Reconciling.Arithmetic;

/// <summary>The figures of an article around a claim: what it is a change from, and to.</summary>
sealed class ClaimScene(IReadOnlyList<Observation> article)
{
    /// <summary>How far from the time that a length of years leads back to a figure may be, in days.</summary>
    const int YearsSlack = 200;

    readonly List<(Observation Figure, int Place)> places =
        [.. article.Where(o => o is { IsExact: true, IsHeadline: false, Nature: not MeasureNature.Scope }).SelectMany(o => PlacesOf(o).Select(p => (o, p))).OrderBy(p => p.p)];

    /// <summary>The two figures that a change is about; null where the text does not say it beyond doubt.</summary>
    public (Observation From, Observation To)? Change(StatedClaim claim)
    {
        foreach (var series in SeriesOf(claim))
        {
            if (To(claim, series) is { } to && From(claim, series, to) is { } from && from.Value > 0)
            {
                return (from, to);
            }
        }

        return null;
    }

    /// <summary>The last figure before a claim in its sentence.</summary>
    public Observation? Before(StatedClaim claim) =>
        places.Where(p => InSentence(p.Place, claim) && p.Place < claim.Start).Select(p => p.Figure).LastOrDefault();

    /// <summary>The last figure of some measures before a claim, in whatever sentence; a total rather than a part.</summary>
    public Observation? LastBefore(StatedClaim claim, IReadOnlySet<string> measures)
    {
        var told = places.Where(p => p.Place < claim.Start && measures.Contains(p.Figure.Row.Measure)).Select(p => p.Figure).ToList();
        return told.FindLast(o => o.Breakdown.Length == 0) ?? told.LastOrDefault();
    }

    /// <summary>The count that is called a share, and the one that its sentence names as the whole: "more than one in ten of the 171"; null where the text does not say it beyond doubt.</summary>
    public (Observation Part, Observation Whole)? Share(StatedClaim claim)
    {
        var whole = places.Where(p => p.Place >= claim.Start && IsBase(claim, p)).Select(p => p.Figure).FirstOrDefault();
        var part = Before(claim) ?? (claim.PointsBack ? places.Where(p => p.Place < claim.Sentence.Start).Select(p => p.Figure).LastOrDefault() : null);
        return part is not null && whole is not null && part.Row.Measure == whole.Row.Measure && part.Value < whole.Value ? (part, whole) : null;
    }

    /// <summary>The figures of one subject, measure and breakdown that the claim may be about, those nearest first.</summary>
    IEnumerable<List<(Observation Figure, int Place)>> SeriesOf(StatedClaim claim)
    {
        var here = places.Where(p => InSentence(p.Place, claim)).ToList();
        var near = here.Count > 0 ? here
            : claim.PointsBack ? places.Where(p => p.Place < claim.Sentence.Start).TakeLast(1).ToList()
            : claim is { Force: { } force, Topic: { } topic } ? places.Where(p => p.Figure.Subject == new SubjectKey(force, null) && p.Figure.Row.Measure == topic).ToList()
            : [];
        return near
            .Select(p => Key(p.Figure))
            .Distinct()
            .Select(k => places.Where(p => Key(p.Figure) == k).ToList())
            .Where(s => s.DistinctBy(p => p.Figure).Skip(1).Any());
    }

    /// <summary>What the change leads to: the figure of the sentence that is not where it comes from, else the one that the sentence points back to, else the latest.</summary>
    static Observation? To(StatedClaim claim, List<(Observation Figure, int Place)> series)
    {
        var here = series.Where(p => InSentence(p.Place, claim) && !IsFrom(claim, p)).ToList();
        return here.Count > 0 ? here.MinBy(p => Math.Abs(p.Place - claim.Start)).Figure
            : claim.PointsBack || series.Exists(p => InSentence(p.Place, claim) && IsFrom(claim, p)) ? series.Where(p => p.Place < claim.Sentence.Start && !IsFrom(claim, p)).Select(p => p.Figure).LastOrDefault()
            : series.Exists(p => InSentence(p.Place, claim)) ? null
            : series.Where(p => p.Figure.Window is not null).MaxBy(p => p.Figure.Window!.Value.End).Figure;
    }

    static Observation? From(StatedClaim claim, List<(Observation Figure, int Place)> series, Observation to)
    {
        var others = series.Where(p => !p.Figure.Equals(to)).ToList();
        if (Only(others.Where(p => IsBase(claim, p))) is { } named)
        {
            return named;
        }

        if (claim.Since is not null)
        {
            return Only(others.Where(p => IsSince(claim, p.Figure)));
        }

        if (claim.Years is { } years)
        {
            return to.Window is { } window ? Only(others.Where(p => IsYearsBefore(p.Figure, window, years))) : null;
        }

        // Without a time, only a number of offenders tells what it is counted from: the figure told right before.
        var place = series.First(p => p.Figure.Equals(to)).Place;
        return claim.Type is ClaimType.RiseCount or ClaimType.FallCount
            ? others.Where(p => p.Place < place && IsEarlier(p.Figure, to)).Select(p => p.Figure).LastOrDefault()
            : null;
    }

    static bool IsFrom(StatedClaim claim, (Observation Figure, int Place) figure) => IsSince(claim, figure.Figure) || IsBase(claim, figure);

    /// <summary>Whether the words before a number say that something is compared with it.</summary>
    static bool IsBase(StatedClaim claim, (Observation Figure, int Place) figure) => claim.Bases.Any(b => b.Start <= figure.Place && figure.Place < b.End);

    static bool IsSince(StatedClaim claim, Observation figure) =>
        claim.Since is { } since && figure is { HasStatedTime: true, Window: { } window } && window.Overlaps(since);

    static bool IsYearsBefore(Observation figure, TimeWindow later, int years)
    {
        var day = later.End.AddYears(-years);
        return figure is { HasStatedTime: true, Window: { } window } && window.DaysTo(new(day, day, WindowBasis.Stated)) <= YearsSlack && window.End < later.Start;
    }

    static bool IsEarlier(Observation figure, Observation to) => figure.Window is { } a && to.Window is { } b && a.End < b.End;

    static Observation? Only(IEnumerable<(Observation Figure, int Place)> figures) =>
        figures.Select(p => p.Figure).Distinct().ToList() is [var only] ? only : null;

    static GroupKey Key(Observation figure) => new(figure.Subject, figure.Row.Measure, figure.Breakdown);

    static bool InSentence(int place, StatedClaim claim) => place >= claim.Sentence.Start && place < claim.Sentence.End;

    static IEnumerable<int> PlacesOf(Observation observation)
    {
        using var json = JsonDocument.Parse(observation.Row.Evidence);
        return [.. json.RootElement.EnumerateArray().Select(e => e.GetProperty("value")[0].GetInt32())];
    }
}
