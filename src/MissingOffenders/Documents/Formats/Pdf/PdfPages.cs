using System.Globalization;
using MissingOffenders.Documents.Articles;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>The pages of a PDF, as far as they were read.</summary>
/// <param name="Pages">The pages in order.</param>
/// <param name="Pictures">Number of pictures on all of them.</param>
/// <param name="Notes">What was left out.</param>
sealed record PdfPages(IReadOnlyList<PrintedPage> Pages, int Pictures, IReadOnlyList<string> Notes)
{
    /// <summary>A book, not an article, has more pages; and a page of a newspaper has some twenty thousand characters.</summary>
    const int MostPages = 300;
    const int MostLettersOfPage = 100_000;
    const int FewestReadable = 50;

    public static PdfPages Read(PdfDocument pdf)
    {
        var (pages, notes, pictures) = (new List<PrintedPage>(), new List<string>(), 0);
        var count = Math.Min(pdf.NumberOfPages, MostPages);
        for (var number = 1; number <= count; number++)
        {
            try
            {
                var page = pdf.GetPage(number);
                pictures += page.NumberOfImages;
                pages.Add(Read(page, notes));
            }
#pragma warning disable CA1031 // one page that cannot be read must not cost the others
            catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
            {
                notes.Add(string.Create(CultureInfo.InvariantCulture, $"page {number} cannot be read"));
                pages.Add(new(number, 0, [], [], []));
            }
        }

        if (pdf.NumberOfPages > count)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"only the first {count} of {pdf.NumberOfPages} pages were read"));
        }

        return new(Furniture.SetApart(pages), pictures, notes);
    }

    static PrintedPage Read(Page page, List<string> notes)
    {
        if (page.Letters.Count > MostLettersOfPage)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"page {page.Number} holds too much to be a page and was left out"));
            return new(page.Number, page.Height, [], [], []);
        }

        var words = Glyphs.Of(page).Select(g => Words.Of(g)).ToList();
        return new(page.Number, page.Height, words.Count > 0 ? words[0] : [], [.. words.Skip(1)], [.. PicturesOf(page)]) { Rulings = RulingsOf(page) };
    }

    static IEnumerable<(Interval Across, double Bottom)> PicturesOf(Page page)
    {
        try
        {
            return [.. page.GetImages().Select(i => i.BoundingBox).Select(b => (new Interval(b.Left, b.Right), b.Bottom))];
        }
#pragma warning disable CA1031 // pictures only help to find captions
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return [];
        }
    }

    static Rulings RulingsOf(Page page)
    {
        try
        {
            return Rulings.Of(page);
        }
#pragma warning disable CA1031 // lines only help to tell cells apart
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return Rulings.None;
        }
    }

    /// <summary>The document that the pages hold.</summary>
    /// <param name="signals">What the file says of itself.</param>
    /// <param name="isWhole">Whether the file has its end.</param>
    public Document Write(IReadOnlyList<MetadataSignal> signals, bool isWhole)
    {
        var words = Pages.SelectMany(p => p.Words).ToList();
        var letters = words.Sum(w => w.Text.Length);
        if (letters == 0)
        {
            return Pictures > 0 ? Document.Without(ArticleStatus.Scanned, "the pages are pictures of text")
                : isWhole ? Document.Without(ArticleStatus.Empty, "the pages are empty")
                : Document.Without(ArticleStatus.Damaged, "the PDF breaks off");
        }

        var meaningless = words.Sum(w => w.Text.Count(c => c == '\uFFFD' || char.IsSurrogate(c) || c is >= '\uE000' and <= '\uF8FF'));
        if (meaningless * 2 > letters || (letters < FewestReadable * Pages.Count && Pictures >= Pages.Count && letters - meaningless < FewestReadable))
        {
            return Document.Without(ArticleStatus.Scanned, meaningless * 2 > letters ? "the letters are shapes that stand for no characters" : "the pages are pictures of text");
        }

        List<string> notes = isWhole ? [.. Notes] : ["the PDF breaks off; what could be mended was read", .. Notes];
        return new PdfDocumentWriter(this).Write(signals) with { Note = notes.Count == 0 ? null : string.Join("; ", notes) };
    }
}
