using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Trails;
using MissingOffenders.Text;
using Spectre.Console;

namespace MissingOffenders.Cli.Commands;

/// <summary>The trail of one article for people: block by block, sentence by sentence, then the figures.</summary>
sealed class ExplanationText(ArticleReading reading, IAnsiConsole console)
{
    readonly string text = reading.Article.Text;

    public void Write()
    {
        Line("bold", $"{reading.Article.Path}{(reading.Article.Published is { } day ? $", published {day:yyyy-MM-dd} ({reading.Article.PublishedBasis})" : ", day of publication unknown")}");
        var left = reading.Trail.ToList();
        foreach (var block in reading.Blocks)
        {
            WriteBlock(block, left);
        }

        if (left.Count > 0)
        {
            Line("bold", "article");
            left.ForEach(WriteEntry);
        }

        Line("bold", $"{reading.Figures.Count} figures");
        foreach (var figure in reading.Figures)
        {
            WriteFigure(figure);
        }

        Line("bold", $"{reading.HeldBack.Count} counts held back");
        foreach (var count in reading.HeldBack)
        {
            Line(count.IsLikely ? "yellow" : "grey", $"  {count.Quantity.Value} \"{Short(count.Sentence)}\" {count.Reason}");
        }
    }

    void WriteBlock(Block block, List<TrailEntry> left)
    {
        console.WriteLine();
        Line("blue", $"{block.Kind} [{block.FoundBy}]{(!block.IsRead ? $" \"{Short(block.Span)}\"" : "")}");
        foreach (var sentence in reading.Sentences.Where(s => s.Sentence.Block == block))
        {
            WriteSentence(sentence, Take(left, sentence.Sentence.Span));
        }

        Take(left, block.Span).ForEach(WriteEntry);
    }

    void WriteSentence(SentenceReading sentence, List<TrailEntry> entries)
    {
        Line("bold", $"  \"{OneLine(sentence.Sentence.Span)}\"");
        Line("grey", $"    tokens    {string.Join(" · ", sentence.Sentence.Tokens.Select(t => t.Norm))}");
        Line("grey", $"    lexicon   {string.Join(" · ", sentence.Mentions.Where(IsWord).GroupBy(m => m.Span).Select(w => $"{OneLine(w.Key)} {string.Join(' ', w.Select(m => m.Type))}"))}");
        foreach (var mention in sentence.Mentions.Where(m => !IsWord(m)))
        {
            WriteMention(mention);
        }

        entries.ForEach(WriteEntry);
    }

    // words that stand for nothing but their class
    static bool IsWord(Mention mention) => mention.Reading is WordReading { Word: "" } && mention.FoundBy.StartsWith("lexicon.", StringComparison.Ordinal);

    void WriteMention(Mention mention)
    {
        var meaning = mention.Reading.Value.Length == 0 ? "" : $" = {mention.Reading.Value}{Bounds(mention.Reading)}";
        console.MarkupLineInterpolated($"    [cyan]{mention.Type}[/] \"{OneLine(mention.Span)}\"{meaning} [grey]{mention.FoundBy}[/]");
    }

    void WriteEntry(TrailEntry entry)
    {
        var colour = entry.Outcome switch
        {
            "found" => "green",
            "lost" or "held" or "dropped" => "red",
            "told" => "bold green",
            "parsed" or "said" or "rival" or "ground" => "grey",
            _ => "yellow",
        };
        Line(colour, $"    {entry.Outcome,-8} {entry.Step}: {entry.Rule} \"{Short(entry.Span)}\" {entry.Detail}");
    }

    void WriteFigure(Figure figure)
    {
        var best = figure.Evidence[0];
        console.MarkupLineInterpolated($"  [bold green]{figure.Measure} {figure.Quantity.Value}[/] [bold]{figure.Force ?? figure.Area ?? "(no subject)"}[/] [grey]{figure.Id}[/]");
        Slot("words", $"\"{OneLine(best.Quote)}\"{(figure.Evidence.Count > 1 ? $" and {figure.Evidence.Count - 1} more" : "")}");
        Slot("rule", figure.RuleId);
        Slot("area", figure.Area is null ? null : $"{figure.Area} ({figure.AreaLevel})");
        Slot("as of", figure.AsOf.Timex is null ? null : $"{figure.AsOf.Timex} ({figure.AsOf.Basis.ToString().ToLowerInvariant()}{(figure.AsOf.Timex.StartsWith("XXXX", StringComparison.Ordinal) ? ", the year is not given" : "")})");
        Slot("breakdown", figure.Breakdown.IsEmpty ? null : figure.Breakdown.ToString());
        Slot("part of", figure.PartOf);
        Slot("says", figure.Attribution is { } by ? $"{by.Name} ({by.Type}){(figure.InQuotation ? ", in direct speech" : "")}" : null);
        Slot("confidence", FormattableString.Invariant($"{figure.Confidence} = {string.Join(" ", figure.ConfidenceTerms.Select(t => FormattableString.Invariant($"{t.Weight:+0.##;-0.##} {t.Name}")))}"));
    }

    void Slot(string name, string? value)
    {
        if (value is not null)
        {
            console.MarkupLineInterpolated($"    [grey]{name,-10}[/] {value}");
        }
    }

    void Line(string style, string line) => console.MarkupLine($"[{style}]{Markup.Escape(line)}[/]");

    static List<TrailEntry> Take(List<TrailEntry> left, Span span)
    {
        var taken = left.FindAll(e => span.Contains(e.Span) && !e.Span.IsEmpty);
        left.RemoveAll(taken.Contains);
        return taken;
    }

    static string Bounds(MentionReading reading) => reading is Quantity { Modifier: not Modifier.Exact } q ? $" ({q.Low}..{q.High})" : "";

    string OneLine(Span span) => span.Of(text).ReplaceLineEndings(" ");

    string Short(Span span)
    {
        const int Most = 60;
        var line = OneLine(span);
        return line.Length <= Most ? line : $"{line[..Most]}...";
    }
}
