using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Subjects;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Arithmetic;

/// <summary>The figures of an article around a remark: what it is a change from, and to.</summary>
sealed class RemarkScene(IReadOnlyList<Observation> article)
{
    /// <summary>How far from the time that a length of years leads back to a figure may be, in days.</summary>
    const int YearsSlack = 200;

    readonly List<(Observation Figure, int Place)> places =
        [.. article.Where(o => o is { IsExact: true, IsHeadline: false, Nature: not MeasureNature.Scope }).SelectMany(o => PlacesOf(o).Select(p => (o, p))).OrderBy(p => p.p)];

    /// <summary>The two figures that a change is about; null where the text does not say it beyond doubt.</summary>
    public (Observation From, Observation To)? Change(Remark remark)
    {
        foreach (var series in SeriesOf(remark))
        {
            if (To(remark, series) is { } to && From(remark, series, to) is { } from && from.Value > 0)
            {
                return (from, to);
            }
        }

        return null;
    }

    /// <summary>Whether a number in the remark's own words is that of a figure.</summary>
    public bool IsNamed(Remark remark, Observation figure) => places.Any(p => p.Figure.Equals(figure) && remark.Mention.Span.Contains(new Text.Span(p.Place, p.Place)) && IsBase(remark, p));

    /// <summary>The last figure before a remark in its sentence.</summary>
    public Observation? Before(Remark remark) =>
        places.Where(p => InSentence(p.Place, remark) && p.Place < remark.Start).Select(p => p.Figure).LastOrDefault();

    /// <summary>The figures of its sentence, those nearest to it first.</summary>
    public IEnumerable<Observation> In(Remark remark) => places.Where(p => InSentence(p.Place, remark)).OrderBy(p => Math.Abs(p.Place - remark.Start)).Select(p => p.Figure);

    /// <summary>The figure whose number stands in the words of a remark, and the last one before it of the same sort that is greater.</summary>
    public (Observation Part, Observation Whole)? Named(Remark remark)
    {
        var part = places.Where(p => remark.Mention.Span.Start <= p.Place && p.Place < remark.Mention.Span.End).Select(p => p.Figure).FirstOrDefault();
        var whole = part is null ? null : LastBefore(remark, o => !o.Equals(part) && o.Figure.Measure == part.Figure.Measure && o.Breakdown.Length == 0 && o.Value > part.Value && (part.Figure.PartOf is null || part.Figure.PartOf == o.Figure.Id));
        return whole is null ? null : (part!, whole);
    }

    /// <summary>The last figure before a remark of those that it may be about, in whatever sentence.</summary>
    public Observation? LastBefore(Remark remark, Func<Observation, bool> isMeant) =>
        places.Where(p => p.Place < remark.Mention.Span.End && isMeant(p.Figure)).Select(p => p.Figure).LastOrDefault();

    /// <summary>The last figure before a remark in its sentence, or that its sentence points back to.</summary>
    public Observation? Near(Remark remark) =>
        Before(remark) ?? (remark.PointsBack ? places.Where(p => p.Place < remark.Sentence.Start).Select(p => p.Figure).LastOrDefault() : null);

    /// <summary>The count that is called a share, and the one that its sentence names as the whole: "more than one in ten of the 171"; null where the text does not say it beyond doubt.</summary>
    public (Observation Part, Observation Whole)? Share(Remark remark)
    {
        var whole = places.Where(p => p.Place >= remark.Start && IsBase(remark, p)).Select(p => p.Figure).FirstOrDefault();
        var part = Near(remark);
        return part is not null && whole is not null && part.Figure.Measure == whole.Figure.Measure && part.Value < whole.Value ? (part, whole) : null;
    }

    /// <summary>The figures of one subject, measure and breakdown that the remark may be about, those nearest first.</summary>
    IEnumerable<List<(Observation Figure, int Place)>> SeriesOf(Remark remark)
    {
        var here = places.Where(p => InSentence(p.Place, remark)).ToList();
        var near = here.Count > 0 ? here
            : remark.PointsBack ? places.Where(p => p.Place < remark.Sentence.Start).TakeLast(1).ToList()
            : remark is { Force: { } force, Topic: { } topic } ? places.Where(p => p.Figure.Subject == new SubjectKey(force, null) && p.Figure.Figure.Measure == topic).ToList()
            : [];
        return near
            .Select(p => Key(p.Figure))
            .Distinct()
            .Select(k => places.Where(p => Key(p.Figure) == k).ToList())
            .Where(s => s.DistinctBy(p => p.Figure).Skip(1).Any());
    }

    /// <summary>What the change leads to: the figure of the sentence that is not where it comes from, else the one that the sentence points back to, else the latest.</summary>
    static Observation? To(Remark remark, List<(Observation Figure, int Place)> series)
    {
        var here = series.Where(p => InSentence(p.Place, remark) && !IsFrom(remark, p)).ToList();
        return here.Count > 0 ? here.MinBy(p => Math.Abs(p.Place - remark.Start)).Figure
            : remark.PointsBack || series.Exists(p => InSentence(p.Place, remark) && IsFrom(remark, p)) ? series.Where(p => p.Place < remark.Sentence.Start && !IsFrom(remark, p)).Select(p => p.Figure).LastOrDefault()
            : series.Exists(p => InSentence(p.Place, remark)) ? null
            : series.Where(p => p.Figure.Window is not null).MaxBy(p => p.Figure.Window!.Value.End).Figure;
    }

    static Observation? From(Remark remark, List<(Observation Figure, int Place)> series, Observation to)
    {
        var others = series.Where(p => !p.Figure.Equals(to)).ToList();
        if (Only(others.Where(p => IsBase(remark, p))) is { } named)
        {
            return named;
        }

        if (remark.Since is not null)
        {
            return Only(others.Where(p => IsSince(remark, p.Figure)));
        }

        if (remark.Years is { } years)
        {
            return to.Window is { } window ? Only(others.Where(p => IsYearsBefore(p.Figure, window, years))) : null;
        }

        // Without a time, only a number of offenders tells what it is counted from: the figure told right before.
        var place = series.First(p => p.Figure.Equals(to)).Place;
        return remark.Type is RemarkType.RiseCount or RemarkType.FallCount
            ? others.Where(p => p.Place < place && IsEarlier(p.Figure, to)).Select(p => p.Figure).LastOrDefault()
            : null;
    }

    static bool IsFrom(Remark remark, (Observation Figure, int Place) figure) => IsSince(remark, figure.Figure) || IsBase(remark, figure);

    /// <summary>Whether the words before a number say that something is compared with it.</summary>
    static bool IsBase(Remark remark, (Observation Figure, int Place) figure) => remark.Bases.Any(b => b.Start <= figure.Place && figure.Place < b.End);

    static bool IsSince(Remark remark, Observation figure) =>
        remark.Since is { } since && figure is { HasStatedTime: true, Window: { } window } && window.Overlaps(since);

    static bool IsYearsBefore(Observation figure, TimeWindow later, int years)
    {
        var day = later.End.AddYears(-years);
        return figure is { HasStatedTime: true, Window: { } window } && window.DaysTo(new(day, day, WindowBasis.Stated)) <= YearsSlack && window.End < later.Start;
    }

    static bool IsEarlier(Observation figure, Observation to) => figure.Window is { } a && to.Window is { } b && a.End < b.End;

    static Observation? Only(IEnumerable<(Observation Figure, int Place)> figures) =>
        figures.Select(p => p.Figure).Distinct().ToList() is [var only] ? only : null;

    static GroupKey Key(Observation figure) => new(figure.Subject, figure.Figure.Measure, figure.Breakdown);

    static bool InSentence(int place, Remark remark) => place >= remark.Sentence.Start && place < remark.Sentence.End;

    static IEnumerable<int> PlacesOf(Observation observation) => observation.Figure.Evidence.Select(e => e.Value.Start);
}
