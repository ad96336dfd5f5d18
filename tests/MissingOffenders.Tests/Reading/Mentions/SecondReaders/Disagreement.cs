using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Timexes;

namespace MissingOffenders.Tests.Reading.Mentions.SecondReaders;

/// <summary>A number or a time that the second reader reads otherwise than ours.</summary>
/// <param name="Article">File of the corpus.</param>
/// <param name="Theirs">Its words and, for a number, its value.</param>
/// <param name="Ours">What ours reads in these words; empty for nothing.</param>
readonly record struct Disagreement(string Article, string Theirs, string Ours)
{
    static readonly DateOnly Published = ReadText.Day("2015-03-10");

    // a number inside one of these is read as a part of it
    static readonly HashSet<string> Whole = new(StringComparer.Ordinal) { "DATE", "TIME", "DURATION", "AGE", "SENTENCE", "FREQUENCY", "REFERENCE", "PHONE", "FOOTNOTE", "PRONOUN", "ORDINAL", "SINCE", "SET" };

    /// <summary>Those of one article, in reading order: numbers, then times.</summary>
    public static IEnumerable<Disagreement> In(string path)
    {
        var (article, text) = (Path.GetFileName(path), File.ReadAllText(path));
        var sentences = ReadText.Of(text, Published).Sentences;
        List<Mention> mentions = [.. sentences.SelectMany(s => s.Mentions).Where(m => m.Reading is Quantity || Whole.Contains(m.Type))];
        List<TimexAnnotation> times = [.. ReadText.TimesOf(text, Published)];
        var numbers =
            from number in SecondReader.Numbers(text)
            where sentences.Any(s => s.Sentence.Span.Overlaps(number.Span))
            let over = mentions.Where(m => m.Span.Overlaps(number.Span)).ToList()
            where !over.Exists(m => Whole.Contains(m.Type) || Agrees((Quantity)m.Reading, number.Value))
            select new Disagreement(article, OneLine(number.Span.Of(text)), Join(over.Where(m => m.Type == "COUNT").Select(m => $"{m.Type} {m.Reading.Value}")));
        var dates =
            from time in SecondReader.Times(text, Published)
            where sentences.Any(s => s.Sentence.Span.Overlaps(time.Span))
            let over = times.Where(t => t.Span.Overlaps(time.Span)).ToList()
            where !over.Exists(t => time.Values.Contains(t.Value))
            select new Disagreement(article, OneLine(time.Span.Of(text)), Join(over.Select(t => $"{t.Type} {t.Value}")));
        return numbers.Concat(dates);
    }

    /// <summary>Whether a number is ours, or an end of ours, up to how a fraction is rounded.</summary>
    public static bool Agrees(Quantity ours, decimal theirs) => Math.Abs(ours.Number - theirs) < 0.001m || (ours.Upper is { } upper && Math.Abs(upper - theirs) < 0.001m);

    static string Join(IEnumerable<string> parts) => string.Join("; ", parts);

    static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
