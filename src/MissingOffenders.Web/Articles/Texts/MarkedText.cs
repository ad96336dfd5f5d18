using System.Text.Json;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Text;
using MissingOffenders.Web.Cases;

namespace MissingOffenders.Web.Articles.Texts;

/// <summary>An article's text with the words of its figures marked. All of it is text: nothing in it is ever taken for markup.</summary>
static class MarkedText
{
    /// <summary>The paragraphs of an article beside a record, and of a very long one those around it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="figureId">The figure under review, or null.</param>
    public static IReadOnlyList<Paragraph> Of(ReviewArticle article, string? figureId)
    {
        var marks = Marks(article, figureId);
        return Of(article, TextParts.Around(article.Text, marks.Find(m => m.Kind == MarkKind.Main).Span.Start), marks);
    }

    /// <summary>The paragraphs of a stretch of an article.</summary>
    public static IReadOnlyList<Paragraph> Of(ReviewArticle article, Span stretch) => Of(article, stretch, Marks(article, null));

    static List<Paragraph> Of(ReviewArticle article, Span stretch, List<Mark> marks) =>
        [.. new TextLines(article).In(stretch).Select(line => Make(article, line.Span, line.Kind, marks))];

    static List<Mark> Marks(ReviewArticle article, string? figureId)
    {
        CodePoints points = new(article.Text);
        return [.. article.Figures.Where(f => f.Anchoring != Anchoring.Orphaned)
            .SelectMany(f => Marks(f.AsRead, f.Id == figureId, points))
            .OrderBy(m => m.Span.Start)];
    }

    static Paragraph Make(ReviewArticle article, Span line, string kind, List<Mark> marks)
    {
        var here = marks.Where(m => m.Span.Overlaps(line)).ToList();
        SortedSet<int> cuts = [line.Start, line.End];
        foreach (var mark in here)
        {
            cuts.Add(Math.Max(mark.Span.Start, line.Start));
            cuts.Add(Math.Min(mark.Span.End, line.End));
        }

        var segments = cuts.Zip(cuts.Skip(1), (start, end) => new Segment(start, article.Text[start..end], Strongest(here, new(start, end))));
        return new(line.Start, kind, [.. segments]);
    }

    static Mark? Strongest(List<Mark> marks, Span part)
    {
        Mark? best = null;
        foreach (var mark in marks)
        {
            if (mark.Span.Contains(part) && (best is null || mark.Kind > best.Value.Kind))
            {
                best = mark;
            }
        }

        return best;
    }

    static IEnumerable<Mark> Marks(FigureRow figure, bool isThis, CodePoints points)
    {
        using var json = JsonDocument.Parse(figure.Evidence);
        List<Mark> marks = [];
        var first = true;
        foreach (var place in json.RootElement.EnumerateArray())
        {
            marks.Add(new(Place(place.GetProperty("quote")), figure.FigureId, !isThis ? MarkKind.Other : first ? MarkKind.Main : MarkKind.Again));
            if (isThis)
            {
                marks.Add(new(Place(place.GetProperty("value")), figure.FigureId, MarkKind.Number));
            }

            first = false;
        }

        return marks.Where(m => !m.Span.IsEmpty);

        Span Place(JsonElement pair) => new(At(pair[0].GetInt32()), At(pair[1].GetInt32()));

        // A text that was read anew while the page was open may be shorter than the figures of before.
        int At(int codePoint) => points.IndexOf(Math.Clamp(codePoint, 0, points.Count));
    }
}
