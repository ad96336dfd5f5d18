using System.Globalization;
using System.Text;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Numbers;
using MissingOffenders.Reading.Mentions.Timexes;
using MissingOffenders.Reading.Rules.Patterns;

namespace MissingOffenders.Reading.Rules;

/// <summary>Gives mentions their meaning, from what their rule says and what it captured.</summary>
/// <param name="gazetteer">The known forces.</param>
/// <param name="published">The article's day of publication, which relative dates count from; null where it is unknown.</param>
sealed class ReadingBuilder(Gazetteer gazetteer, DateOnly? published)
{
    /// <summary>The reading, or null where the captured words have none of the kind, for instance an area without a force.</summary>
    public MentionReading? Build(MentionEmission emission, Match match, Lattice lattice)
    {
        if (emission.Timex is { } template)
        {
            return TimexTemplate.Read(Fill(template, match), published, () => Tense.IsAhead(lattice, match.First, match.End));
        }

        var value = emission.Value ?? "";
        var reading = value.Contains('{', StringComparison.Ordinal) ? new WordReading(Fill(value, match)) : Copy(value, match);
        return emission.Type == MentionTypes.Force ? AsForce(reading)
            : QuantityText.Of(reading) is { } quantity ? Complete(quantity, emission, match)
            : reading;
    }

    static MentionReading Copy(string value, Match match) => match.Captures.TryGetValue(value, out var capture) ? capture.Reading : new WordReading(value);

    /// <summary>The quantity with all that its rule says of it; null where the upper end of a range is not above the lower.</summary>
    static Quantity? Complete(Quantity number, MentionEmission emission, Match match)
    {
        var scale = Captured(emission.Scale, match);
        var upper = Captured(emission.To, match);
        var quantity = upper is null ? number.Times(scale?.Number ?? 1) : number.To(upper.Times(scale?.Number ?? 1));
        return quantity is null ? null : quantity.Times(emission.Sign is { } sign && match.Captures.ContainsKey(sign) ? -1 : 1) with
        {
            Modifier = ModifierOf(emission, match) ?? quantity.Modifier,
            Unit = emission.Unit is { } unit ? UnitOf(unit, match) : quantity.Unit,
            Scale = 1,
        };
    }

    static Quantity? Captured(string? name, Match match) =>
        name is not null && match.Captures.TryGetValue(name, out var capture) ? QuantityText.Of(capture.Reading) : null;

    static string? UnitOf(string unit, Match match) => match.Captures.TryGetValue(unit, out var capture) ? capture.Reading.Value : unit.Length > 1 ? unit : null;

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
