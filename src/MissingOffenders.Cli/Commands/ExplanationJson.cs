using System.Buffers;
using System.Text;
using System.Text.Json;
using MissingOffenders.Cases.Tracing;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Trails;
using MissingOffenders.Text;

namespace MissingOffenders.Cli.Commands;

/// <summary>The trail of one article as JSON, on one line.</summary>
sealed class ExplanationJson
{
    readonly Utf8JsonWriter json;
    readonly ReadingJson writer;
    readonly string text;

    ExplanationJson(Utf8JsonWriter json, string text)
    {
        (this.json, this.text) = (json, text);
        writer = new(json, text);
    }

    public static string Of(ArticleReading reading, FigureReplay? replay = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var target = new Utf8JsonWriter(buffer, new() { Encoder = Json.Options.Encoder }))
        {
            new ExplanationJson(target, reading.Article.Text).Write(reading, replay);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    void Write(ArticleReading reading, FigureReplay? replay)
    {
        var article = reading.Article;
        json.WriteStartObject();
        json.WriteString("article_path", article.Path);
        Array("blocks", reading.Blocks, b => Object(() => Write(b)));
        Array("sentences", reading.Sentences, s => Object(() => Write(s)));
        Array("trail", reading.Trail, t => Object(() => Write(t)));
        Array("figures", reading.Figures, f => writer.Figure(f, article.Path, article.Publisher, article.Published));
        Array("held_back", reading.HeldBack, h => Object(() => Write(h)));
        if (replay is not null)
        {
            json.WritePropertyName("replay");
            Object(() => Write(replay));
        }

        json.WriteEndObject();
    }

    void Write(FigureReplay replay)
    {
        json.WriteString("figure_id", replay.Figure.FigureId);
        json.WriteString("rules_hash", replay.Figure.RulesHash);
        json.WriteString("program", replay.Figure.Program);
        json.WriteBoolean("holds", replay.Holds);
        Array("changed", replay.Changed, json.WriteStringValue);
        Array("differences", replay.Differences, d => Object(() =>
        {
            json.WriteString("column", d.Column);
            json.WriteString("then", d.Then);
            json.WriteString("today", d.Today);
        }));
    }

    void Write(Block block)
    {
        json.WriteString("kind", block.Kind.ToString().ToLowerInvariant());
        Words(block.Span);
        json.WriteString("rule_id", block.FoundBy);
    }

    void Write(SentenceReading sentence)
    {
        Words(sentence.Sentence.Span);
        Array("tokens", sentence.Sentence.Tokens, t => json.WriteStringValue(t.Norm));
        Array("mentions", sentence.Mentions, writer.Mention);
    }

    void Write(TrailEntry entry)
    {
        json.WriteString("step", entry.Step);
        json.WriteString("rule_id", entry.Rule);
        Words(entry.Span);
        json.WriteString("outcome", entry.Outcome);
        json.WriteString("detail", entry.Detail);
    }

    void Write(HeldBackCount count)
    {
        Words(count.Count);
        json.WriteString("measure", count.Measure);
        json.WriteString("force", count.Force);
        json.WriteString("area", count.Area);
        json.WriteNumber("value", count.Quantity.Number);
        json.WriteNumber("probability", count.Probability);
        json.WriteString("reason", count.Reason);
    }

    void Words(Span span)
    {
        writer.Place(span);
        json.WriteString("text", span.Of(text));
    }

    void Object(Action content)
    {
        json.WriteStartObject();
        content();
        json.WriteEndObject();
    }

    void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
