using System.Globalization;
using System.Text.Json;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Export.Tables;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Text;

namespace MissingOffenders.Cli.Commands;

/// <summary>Writes what was read in one article as JSON: places in code points, figures under the names of <c>figures.csv</c>.</summary>
/// <param name="json">Takes it.</param>
/// <param name="text">The article's text.</param>
sealed class ReadingJson(Utf8JsonWriter json, string text)
{
    readonly CodePoints points = new(text);
    readonly FigureRows rows = new(text);

    /// <summary>Writes a mention as an object.</summary>
    public void Mention(Mention mention)
    {
        json.WriteStartObject();
        json.WriteString("type", mention.Type);
        Place(mention.Span);
        json.WriteString("text", mention.Span.Of(text));
        json.WriteString("value", mention.Reading.Value);
        switch (mention.Reading)
        {
            case Quantity quantity:
                json.WriteNumber("number", quantity.Number);
                json.WriteString("modifier", quantity.Modifier.Code());
                Bound("low", quantity.Low);
                Bound("high", quantity.High);
                break;
            case TimexReading timex:
                json.WriteString("timex", timex.Timex);
                break;
            default:
                break;
        }

        json.WriteString("rule_id", mention.FoundBy);
        json.WriteEndObject();
    }

    /// <summary>Writes a figure as an object.</summary>
    public void Figure(Figure figure, string path, string? publisher, DateOnly? published)
    {
        var row = rows.Of(figure) with { ArticlePath = path, Publisher = publisher, Published = IsoDay.Of(published) };
        json.WriteStartObject();
        foreach (var column in FigureColumns.Stated)
        {
            json.WritePropertyName(column.Name);
            Field(column.Type, column.Value(row));
        }

        json.WritePropertyName("confidence_terms");
        json.WriteRawValue(row.ConfidenceTerms);
        json.WritePropertyName("evidence");
        json.WriteRawValue(row.Evidence);
        json.WriteEndObject();
    }

    /// <summary>Writes where a span stands.</summary>
    public void Place(Span span)
    {
        json.WriteNumber("char_start", points.At(span.Start));
        json.WriteNumber("char_end", points.At(span.End));
    }

    void Bound(string name, decimal? bound)
    {
        if (bound is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    void Field(string type, string? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else if (type is "number" or "integer")
        {
            json.WriteNumberValue(decimal.Parse(value, CultureInfo.InvariantCulture));
        }
        else if (type == "boolean")
        {
            json.WriteBooleanValue(value == "true");
        }
        else
        {
            json.WriteStringValue(value);
        }
    }
}
