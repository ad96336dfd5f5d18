using System.Globalization;
using System.Text.Json;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Export.Tables;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Timexes;
using MissingOffenders.Text;

namespace MissingOffenders.Cli.Commands;

/// <summary>Writes what was read in one article as JSON: places in code points, figures under the names of <c>figures.csv</c>.</summary>
/// <param name="json">Takes it.</param>
/// <param name="text">The article's text.</param>
sealed class ReadingJson(Utf8JsonWriter json, string text)
{
    const string Sentence = "SENTENCE";
    const string AgeType = "AGE";

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
                Quantity(quantity);
                Age(mention, quantity);
                break;
            case TimexReading timex when mention.Type == Sentence:
                Duration(timex.Timex3, timex.Mod);
                break;
            default:
                break;
        }

        json.WriteString("rule_id", mention.FoundBy);
        json.WriteEndObject();
    }

    /// <summary>Writes a time expression as an object, by the conventions of TIMEX3.</summary>
    public void Time(TimexAnnotation time)
    {
        json.WriteStartObject();
        json.WriteString("type", time.Type);
        Place(time.Span);
        json.WriteString("text", time.Span.Of(text));
        json.WriteString("value", time.Value);
        Duration(time.Value, time.Mod);
        if (time.Source.Reading.Value != time.Value)
        {
            json.WriteString("period", time.Source.Reading.Value);
        }

        json.WriteString("rule_id", time.Source.FoundBy);
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

    void Quantity(Quantity quantity)
    {
        Bound("number", quantity.Point);
        json.WriteString("modifier", quantity.Modifier.Code());
        Bound("low", quantity.Low);
        Bound("high", quantity.High);
        Bound("value_low", quantity.Low);
        Bound("value_high", quantity.High);
        if (quantity.Unit is { } unit)
        {
            json.WriteString("unit", unit);
        }
    }

    /// <summary>"a 43-year-old" is a length of time, too.</summary>
    void Age(Mention mention, Quantity quantity)
    {
        if (mention.Type == AgeType && mention.Parts.TryGetValue("u", out var unit))
        {
            json.WriteString("timex", FormattableString.Invariant($"P{quantity.Number}{unit.Reading.Value}"));
        }
    }

    void Duration(string timex, string? mod)
    {
        json.WriteString("timex", timex);
        if (mod is not null)
        {
            json.WriteString("mod", mod);
        }

        if (TimexDuration.Quantity(timex) is { } quantity)
        {
            Quantity(quantity.Modifier == Modifier.Exact ? quantity with { Modifier = TimexTemplate.ModifierOf(mod) } : quantity);
        }
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
