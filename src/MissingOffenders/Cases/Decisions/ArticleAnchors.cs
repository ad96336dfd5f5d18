using System.Text.Json;
using MissingOffenders.Cases.Quotes;
using MissingOffenders.Text;

namespace MissingOffenders.Cases.Decisions;

/// <summary>Finds decided figures again in one article as it is now.</summary>
sealed class ArticleAnchors
{
    readonly string text;
    readonly CodePoints points;
    readonly List<(FigureRow Figure, List<(Span Quote, Span Value)> Places)> current;

    public ArticleAnchors(string text, IEnumerable<FigureRow> current)
    {
        (this.text, points) = (text, new(text));
        this.current = [.. current.Select(f => (f, Places(f)))];
    }

    /// <summary>What has become of a figure of an earlier reading, or of one that a reviewer stated.</summary>
    public Anchor Find(FigureRow former)
    {
        if (TextQuote.Of(former).Find(text) is not { } place)
        {
            return new(Anchoring.Orphaned, former);
        }

        var there = current.Where(c => c.Places.Exists(p => p.Quote.Overlaps(place) && place.Contains(p.Value))).Select(c => c.Figure).ToList();
        return there.Find(f => IsSameClaim(f, former)) is { } same ? new(Anchoring.Moved, same)
            : there.Find(f => f.ValueText == former.ValueText) is { } other ? new(Anchoring.Reread, other)
            : new(Anchoring.Unread, At(former, place));
    }

    /// <summary>A figure that a reviewer stated, at its present place.</summary>
    public Anchor Place(FigureRow stated) =>
        TextQuote.Of(stated).Find(text) is { } place ? new(Anchoring.Held, At(stated, place)) : new(Anchoring.Orphaned, stated);

    static bool IsSameClaim(FigureRow a, FigureRow b) =>
        (a.Measure, a.Value, a.Force, a.Area, a.Breakdown) == (b.Measure, b.Value, b.Force, b.Area, b.Breakdown);

    FigureRow At(FigureRow figure, Span place)
    {
        var (start, end) = (points.At(place.Start), points.At(place.End));
        var quote = TextQuote.Of(points, text, place);
        return figure with
        {
            CharStart = start,
            CharEnd = end,
            QuoteExact = quote.Exact,
            QuotePrefix = quote.Prefix,
            QuoteSuffix = quote.Suffix,
            Evidence = JsonSerializer.Serialize(new[] { new { quote = new[] { start, end }, sentence = new[] { start, end }, value = new[] { start, end } } }),
        };
    }

    List<(Span Quote, Span Value)> Places(FigureRow figure)
    {
        using var json = JsonDocument.Parse(figure.Evidence);
        return [.. json.RootElement.EnumerateArray().Select(e => (Place(e.GetProperty("quote")), Place(e.GetProperty("value"))))];

        Span Place(JsonElement places) => new(points.IndexOf(places[0].GetInt32()), points.IndexOf(places[1].GetInt32()));
    }
}
