using MissingOffenders.Documents.Datelines;
using MissingOffenders.Documents.Pages.Elements;
using NodaTime;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Finds the dates that a page shows its readers on short lines.</summary>
sealed class VisibleDates(PageMap map, PageWords words)
{
    const int LongestLine = 160;
    const int MostOtherWords = 9;

    /// <summary>Characters of a long paragraph that may be its dateline.</summary>
    const int Opening = 40;
    const double OpeningWeight = 1.2;

    public IEnumerable<Finding> Read()
    {
        var label = "";
        foreach (var line in map.Lines)
        {
            var text = label.Length > 0 ? $"{label} {line.Text}" : line.Text;
            label = line.Text.Length < 30 && IsLabel(line.Text) ? line.Text : "";
            if (text.Length > LongestLine)
            {
                foreach (var day in DatelineReader.Find(line.Text[..Opening], words.Dates).Take(1))
                {
                    yield return new(Fields.Published, "text opening", line.Text[..Opening], OpeningWeight * map.Nearness(line)) { Date = new(LocalDate.FromDateOnly(day.Day).AtMidnight(), Swapped: day.Swapped) };
                }

                continue;
            }

            if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            {
                continue;
            }

            foreach (var day in DatelineReader.Find(text, words.Dates))
            {
                yield return Finding(line, text, day);
            }
        }
    }

    Finding Finding(PageLine line, string text, DatelineDay day)
    {
        var dated = Names.Of(line.Element).Concat(line.Element.ParentElement is { } parent ? Names.Of(parent) : []).SelectMany(n => n)
            .Any(w => w is "date" or "time" or "timestamp" or "published" or "byline" or "dateline" or "pubdate" or "datetime" or "publish" or "posted") || line.Element.LocalName == "time";
        var others = PageWords.Fold(text).Split(' ').Count(w => w.Length > 2 && !char.IsAsciiDigit(w[0]));
        var isSentence = others > (text.EndsWith('.') ? MostOtherWords / 2 : MostOtherWords * 2);
        var (field, source, weight) = day.Cue switch
        {
            DatelineCue.Published => (Fields.Published, "text published", isSentence ? 0.5 : 5.0),
            DatelineCue.Updated => (Fields.Modified, "text updated", isSentence ? 0.5 : 4.5),
            _ => (Fields.Published, isSentence ? "text sentence" : map.IsAside(line.Element) ? "text aside" : "text", isSentence || (others > MostOtherWords && !char.IsAsciiDigit(text[0])) ? 0.3 : dated ? 4.0 : 3.0),
        };
        return new(field, source, text, weight * map.Nearness(line)) { Date = new(LocalDate.FromDateOnly(day.Day).AtMidnight(), Swapped: day.Swapped) };
    }

    /// <summary>A line such as "Published:", whose date stands on the next.</summary>
    bool IsLabel(string line) =>
        PageWords.Fold(line).Split(' ') is { Length: <= 4 } folded && folded.Any(w => words.Dates.CueOf(w) is not null);
}
