using MissingOffenders.Reading.Figures;
using MissingOffenders.Reconciling.Given;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Subjects;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Cases.Comparing.Keeping;

/// <summary>A figure made comparable.</summary>
sealed record KeptObservation
{
    /// <summary>The figure; null where the observations have one of this identifier already.</summary>
    public KeptFigure? Figure { get; init; }

    public required string FigureId { get; init; }

    public required string ArticleId { get; init; }

    public required string Quote { get; init; }

    public required string Sentence { get; init; }

    public required string Breakdown { get; init; }

    public required SubjectKey Subject { get; init; }

    public required ValueInterval Interval { get; init; }

    public TimeWindow? Window { get; init; }

    public required MeasureNature Nature { get; init; }

    public required bool IsHeadline { get; init; }

    public string? Narrower { get; init; }

    public required string Origin { get; init; }

    public static KeptObservation Of(Observation said, bool withFigure) => new()
    {
        Figure = withFigure ? KeptFigure.Of(said.Figure) : null,
        FigureId = said.Figure.Id,
        ArticleId = said.Article.Id,
        Quote = said.Quote,
        Sentence = said.Sentence,
        Breakdown = said.Breakdown,
        Subject = said.Subject,
        Interval = said.Interval,
        Window = said.Window,
        Nature = said.Nature,
        IsHeadline = said.IsHeadline,
        Narrower = said.Narrower,
        Origin = said.Origin,
    };

    public Observation ToObservation(GivenArticle article, Figure figure) => new()
    {
        Figure = figure,
        Article = article,
        Quote = Quote,
        Sentence = Sentence,
        Breakdown = Breakdown,
        Subject = Subject,
        Interval = Interval,
        Window = Window,
        Nature = Nature,
        IsHeadline = IsHeadline,
        Narrower = Narrower,
        Origin = Origin,
    };
}
