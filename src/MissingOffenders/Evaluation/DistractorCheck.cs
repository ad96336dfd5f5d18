using MissingOffenders.Text;

namespace MissingOffenders.Evaluation;

/// <summary>Finds figures that rest on a number which the gold lists as a distractor.</summary>
/// <remarks>
/// Entries are free text: phrases parted by commas, perhaps with a remark in brackets. A phrase is looked up in the
/// article by its own words, or by as many of them, from its start, as the article has in a row - a bare number only
/// where the entry gives nothing else. So a hit is sure, an entry that cannot be located is not reported.
/// </remarks>
static class DistractorCheck
{
    static readonly string[] Separators = [", ", " / "];
    static readonly char[] QuotationMarks = ['"', '\'', '“', '”', '‘', '’', ' '];

    /// <summary>The hits among <paramref name="figures"/>, which should be those that match no gold.</summary>
    public static IReadOnlyList<DistractorHit> Find(GoldArticle gold, string text, IEnumerable<PredictedFigure> figures)
    {
        var words = TextWords.Of(text);
        var places = gold.Distractors.Select(d => (Entry: d, Numbers: Phrases(d).SelectMany(p => Locate(p, words)).ToList())).ToList();
        return
        [
            .. from figure in figures
               from place in places
               where place.Numbers.Any(n => figure.Numbers.Any(n.Overlaps))
               select new DistractorHit(place.Entry, figure),
        ];
    }

    static IEnumerable<List<string>> Phrases(string entry)
    {
        var bracket = entry.IndexOf(" (", StringComparison.Ordinal);
        return (bracket < 0 ? entry : entry[..bracket])
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(p => TextWords.Of(p.Trim(QuotationMarks)).ConvertAll(w => w.Text));
    }

    // where the numbers of a phrase stand in the text
    static List<Span> Locate(List<string> phrase, List<TextWord> text)
    {
        var least = phrase.FindIndex(TextWords.IsNumber) + (phrase.Count == 1 ? 1 : 2);
        for (var length = phrase.Count; least > 0 && length >= least; length--)
        {
            var places = Occurrences(phrase[..length], text).ToList();
            if (places.Count > 0)
            {
                return places;
            }
        }

        return [];
    }

    static IEnumerable<Span> Occurrences(List<string> phrase, List<TextWord> text) =>
        from start in Enumerable.Range(0, Math.Max(0, text.Count - phrase.Count + 1))
        where phrase.Index().All(w => string.Equals(w.Item, text[start + w.Index].Text, StringComparison.OrdinalIgnoreCase))
        from word in text.GetRange(start, phrase.Count)
        where TextWords.IsNumber(word.Text)
        select word.Span;
}
