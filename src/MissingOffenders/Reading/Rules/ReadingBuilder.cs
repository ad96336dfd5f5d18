using System.Globalization;
using System.Text;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Timexes;
using MissingOffenders.Reading.Rules.Patterns;

namespace MissingOffenders.Reading.Rules;

/// <summary>Gives mentions their meaning, from what their rule says and what it captured.</summary>
/// <param name="gazetteer">The known forces.</param>
/// <param name="published">The article's day of publication, which relative dates count from; null where it is unknown.</param>
sealed class ReadingBuilder(Gazetteer gazetteer, DateOnly? published)
{
    /// <summary>The reading, or null where the captured words have none of the kind, for instance an area without a force.</summary>
    public MentionReading? Build(MentionEmission emission, Match match)
    {
        if (emission.Timex is { } template)
        {
            return TimexResolver.Resolve(Fill(template, match), published) is { } timex ? new TimexReading(timex) : null;
        }

        var value = emission.Value ?? "";
        var reading = value.Contains('{', StringComparison.Ordinal) ? new WordReading(Fill(value, match)) : Copy(value, match);
        if (emission.Modifier is not null && reading is WordReading word && decimal.TryParse(word.Word, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            // "more than doubled": a word of the lexicon that means a number, under a bound
            reading = new Quantity(number);
        }

        return emission.Type == MentionTypes.Force ? AsForce(reading)
            : reading is Quantity quantity ? quantity with { Modifier = ModifierOf(emission, match) ?? quantity.Modifier }
            : reading;
    }

    static MentionReading Copy(string value, Match match) =>
        match.Captures.TryGetValue(value, out var capture) ? capture.Reading
        : decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? new Quantity(number)
        : new WordReading(value);

    static Modifier? ModifierOf(MentionEmission emission, Match match) =>
        emission.Modifier is { } code
        && ModifierCodes.TryParse(match.Captures.TryGetValue(code, out var capture) ? capture.Reading.Value : code, out var modifier)
            ? modifier
            : null;

    ForceReading? AsForce(MentionReading reading) => reading switch
    {
        ForceReading force => force,
        AreaReading { Area.Force: { } name } when gazetteer.Find(name) is { } force => new(force),
        WordReading word when gazetteer.Find(word.Word) is { } force => new(force),
        _ => null,
    };

    /// <summary>Puts the captured values into a template: <c>{y}-{m}-{d:00}</c>.</summary>
    static string Fill(string template, Match match)
    {
        var filled = new StringBuilder(template.Length);
        for (var i = 0; i < template.Length; i++)
        {
            var close = template[i] == '{' ? template.IndexOf('}', i) : -1;
            if (close < 0)
            {
                filled.Append(template[i]);
                continue;
            }

            var name = template[(i + 1)..close].Split(':');
            filled.Append(Format(match.Captures.GetValueOrDefault(name[0])?.Reading, name.ElementAtOrDefault(1)));
            i = close;
        }

        return filled.ToString();
    }

    static string Format(MentionReading? reading, string? format) => reading switch
    {
        null => "",
        Quantity quantity => quantity.Number.ToString(format ?? "0.##", CultureInfo.InvariantCulture),
        _ => reading.Value,
    };
}
