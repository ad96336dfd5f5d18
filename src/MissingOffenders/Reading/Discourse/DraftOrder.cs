namespace MissingOffenders.Reading.Discourse;

/// <summary>The order in which a reader meets figures, which need not be that of their places in the text.</summary>
static class DraftOrder
{
    public static IEnumerable<Draft> InReadingOrder(this IEnumerable<Draft> drafts) => drafts.OrderBy(d => d.SentenceIndex).ThenBy(d => d.Place.Start);
}
