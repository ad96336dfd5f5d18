using System.Xml;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Timexes;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Text;

namespace MissingOffenders.Reconciling.Arithmetic;

/// <summary>Reads what articles remark of their numbers.</summary>
sealed class RemarkReader(Pipeline pipeline)
{
    /// <summary>How many words behind a remark its time may stand.</summary>
    const int Reach = 6;

    /// <summary>The type of mention by which rules mark the number that something is compared with.</summary>
    const string Compared = "COMPARED";

    static readonly HashSet<string> BackWords = new(StringComparer.Ordinal) { "that", "this", "it", "they", "these", "those", "their", "its" };

    readonly Prospect prospect = new(pipeline.Rules, RemarkType.All);

    /// <summary>The remarks of an article, by place.</summary>
    public IEnumerable<Remark> Read(Article article)
    {
        return pipeline.ReadSentences(article, prospect)
            .SelectMany(lattice => lattice.Mentions.Where(m => RemarkType.All.Contains(m.Type)).Select(m => Of(m, lattice, article.Text)))
            .ToList();
    }

    static Remark Of(Mention mention, Lattice lattice, string text)
    {
        var time = mention.Reading is TimexReading own ? own.Timex : TimeBehind(mention, lattice);
        return new(mention, mention.Span.Of(text), lattice.Sentence.Span)
        {
            Since = time is null ? null : Since(time),
            Years = time is null ? null : YearsOf(time),
            Bases = [.. lattice.OfType(Compared).Select(m => m.Span)],
            PointsBack = BackWords.Contains(lattice.Tokens[0].Norm),
            Force = lattice.Mentions.Select(m => m.Reading).OfType<ForceReading>().Select(r => r.Force.Name).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null,
            Topic = lattice.OfType("TOPIC").Select(m => m.Reading.Value).FirstOrDefault(),
        };
    }

    /// <summary>The date or length of time right behind a remark: "since 2006", "on April 1, 2014", "in two years".</summary>
    static string? TimeBehind(Mention remark, Lattice lattice) => lattice.Mentions
        .Where(m => m.First >= remark.End && m.First - remark.End <= Reach && m.Reading is TimexReading)
        .Select(m => ((TimexReading)m.Reading).Timex)
        .FirstOrDefault();

    /// <summary>The beginning of a range, or the time itself.</summary>
    static TimeWindow? Since(string timex) => TimexResolver.Days(timex) is ({ } start, { } end) && start <= end
        ? TimexRange.Split(timex) is var (first, _) && TimexResolver.Days(first) is ({ } from, { } to) ? new(from, to, WindowBasis.Stated) : new(start, end, WindowBasis.Stated)
        : null;

    static int? YearsOf(string timex)
    {
        try
        {
            return timex.StartsWith('P') && timex.EndsWith('Y') ? XmlConvert.ToTimeSpan(timex).Days / 365 : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
