using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;

namespace MissingOffenders.Documents.Pages.Sites;

/// <summary>The rules for pages of known make. They are taken only where they keep most of what a page reads without them.</summary>
sealed class SiteRules(IReadOnlyList<SiteRule> rules)
{
    const double LeastKept = 0.75;

    public static SiteRules None { get; } = new([]);

    public IReadOnlyList<SiteRule> Rules { get; } = rules;

    /// <summary>The article by the first rule that fits the page, or as it was read without.</summary>
    /// <param name="html">The page.</param>
    /// <param name="generic">What was read without a rule, with metadata.</param>
    /// <param name="read">Reads the text of a page.</param>
    public Document Apply(string html, Document generic, Func<string, Document> read)
    {
        if (generic.Status != ArticleStatus.Read)
        {
            return generic;
        }

        var known = generic.Metadata;
        foreach (var rule in Rules.Where(r => r.IsFor(html, known.Url, known.Published?.Day)))
        {
            if (SiteReader.Open(rule, html) is { } page)
            {
                return SiteReader.Read(rule, page) is { } reading
                    ? Better(rule, reading, generic, read(reading.Page))
                    : Noted(generic, $"site rule {rule.Id} no longer fits: no text where it looks");
            }
        }

        return generic;
    }

    static Document Better(SiteRule rule, SiteReading reading, Document generic, Document text)
    {
        var known = Complete(generic.Metadata, reading);
        // where nothing is won, what stands beside the text would be lost
        return Words(text).SequenceEqual(Words(generic), StringComparer.Ordinal) ? generic with { Metadata = known }
            : Keeps(text, generic) < LeastKept ? Noted(generic, $"site rule {rule.Id} was passed by: it keeps too little of the text")
            : text with { Metadata = known, Stage = $"site {rule.Id}" };
    }

    static Document Noted(Document document, string note) =>
        document with { Note = document.Note is null ? note : $"{document.Note}; {note}" };

    /// <summary>What the page itself tells stands; the rule fills what is missing.</summary>
    static Metadata Complete(Metadata known, SiteReading reading) =>
        known with { Title = known.Title ?? reading.Title, Byline = known.Byline ?? reading.Byline };

    /// <summary>The share of the words of the generic body that the other body has too.</summary>
    static double Keeps(Document text, Document generic)
    {
        var found = Words(text).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var wanted = Words(generic).GroupBy(w => w, StringComparer.Ordinal).Select(g => (Word: g.Key, Count: g.Count())).ToList();
        var all = wanted.Sum(w => w.Count);
        return all == 0 ? 1 : (double)wanted.Sum(w => Math.Min(w.Count, found.GetValueOrDefault(w.Word))) / all;
    }

    static IEnumerable<string> Words(Document document) =>
        Tokenizer.Tokenize(document.Text, new(0, document.BodyLength)).Where(t => t.Kind != TokenKind.Punctuation).Select(t => t.Norm);
}
