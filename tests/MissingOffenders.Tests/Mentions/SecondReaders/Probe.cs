using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using MissingOffenders.Mentions;
using MissingOffenders.Text;
namespace MissingOffenders.Tests.Mentions.SecondReaders;
public sealed class Probe
{
    [Fact]
    public void Show()
    {
        var sw = System.Diagnostics.Stopwatch.StartNew();
        foreach (var f in Directory.EnumerateFiles(RepositoryFiles.Corpus, "*.txt").Order())
        {
            var text = File.ReadAllText(f);
            var reading = ReadText.Of(text, new DateOnly(2015, 3, 10));
            var ours = reading.Sentences.SelectMany(s => s.Mentions).Where(m => m.Reading is Quantity or TimexReading || m.Type is "REFERENCE" or "PHONE" or "PRONOUN" or "FOOTNOTE" or "FREQUENCY" or "ORDINAL").ToList();
            foreach (var r in NumberRecognizer.RecognizeNumber(text, Culture.English))
            {
                var span = new Span(r.Start, r.End + 1);
                var value = decimal.Parse((string)r.Resolution["value"], NumberStyles.Float, CultureInfo.InvariantCulture);
                var over = ours.Where(m => m.Span.Overlaps(span)).ToList();
                if (!reading.Sentences.Any(s => s.Sentence.Span.Overlaps(span))) continue;
                if (over.Any(m => m.Reading is TimexReading || m.Type is "REFERENCE" or "PHONE" or "PRONOUN" or "FOOTNOTE" or "FREQUENCY" or "AGE" or "ORDINAL")) continue;
                if (over.Any(m => m.Reading is Quantity q && (Math.Abs(q.Number - value) < 0.001m || Math.Abs((q.Upper ?? -1) - value) < 0.001m))) continue;
                Console.WriteLine($"NUM {Path.GetFileName(f)[..8]} '{text[Math.Max(0, r.Start - 25)..Math.Min(text.Length, r.End + 26)].Replace('\n', ' ')}' theirs '{r.Text}'={value} ours {string.Join(";", over.Select(m => m.Type + " " + m.Reading.Value))}");
            }
            var times = ReadText.TimesOf(text, new DateOnly(2015, 3, 10)).ToList();
            foreach (var r in DateTimeRecognizer.RecognizeDateTime(text, Culture.EnglishOthers, refTime: new DateTime(2015, 3, 10)))
            {
                var span = new Span(r.Start, r.End + 1);
                if (!reading.Sentences.Any(s => s.Sentence.Span.Overlaps(span))) continue;
                var over = times.Where(t => t.Span.Overlaps(span)).ToList();
                var v = (List<Dictionary<string, string>>)r.Resolution["values"];
                var their = v.SelectMany(x => new[] { x.GetValueOrDefault("timex"), x.GetValueOrDefault("value"), x.GetValueOrDefault("start"), x.GetValueOrDefault("end") }).Where(x => x != null).ToHashSet();
                if (over.Any(t => their.Contains(t.Value))) continue;
                Console.WriteLine($"TIME {Path.GetFileName(f)[..8]} '{text[Math.Max(0, r.Start - 25)..Math.Min(text.Length, r.End + 26)].Replace('\n', ' ')}' theirs '{r.Text}'={string.Join("|", their)} ours {string.Join(";", over.Select(m => m.Type + " " + m.Value + " " + m.Span.Of(text)))}");
            }
        }
        Console.WriteLine("TOOK " + sw.Elapsed);
    }
}
