using System.Globalization;

namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>Readings from the templates of rules: what <see cref="TimexResolver"/> makes of them, and what TIMEX3 has in its place.</summary>
static class TimexTemplate
{
    const int TensOfCentury = 100;

    static readonly (Modifier Modifier, string Mod)[] Mods =
    [
        (Modifier.MoreThan, "MORE_THAN"), (Modifier.AtLeast, "EQUAL_OR_MORE"), (Modifier.LessThan, "LESS_THAN"), (Modifier.UpTo, "EQUAL_OR_LESS"), (Modifier.Approx, "APPROX"),
    ];

    /// <summary>The reading, or null where the template names no possible time.</summary>
    /// <param name="template">A template with its captures filled in.</param>
    /// <param name="published">Day of publication, or null where it is unknown.</param>
    /// <param name="isAhead">Whether the words speak of what is yet to come.</param>
    public static TimexReading? Read(string template, DateOnly? published, Func<bool> isAhead)
    {
        var (time, part) = WithoutPart(template);
        var ahead = TimexPoint.IsOpen(time) && isAhead();
        if (TimexResolver.Resolve(time, published, ahead) is not { } timex)
        {
            return null;
        }

        var space = time.IndexOf(' ', StringComparison.Ordinal);
        var (word, rest) = space < 0 ? ("", time) : (time[..space], time[(space + 1)..]);
        var reading = new TimexReading(timex) { Part = part };
        return word switch
        {
            "start" or "end" => reading with { Annotated = TimexResolver.Resolve(rest, published, ahead), Mod = Upper(word) },
            "early" or "mid" or "late" => reading with { Mod = word == "mid" ? "MID" : word == "early" ? "START" : "END" },
            "past" => reading with { Annotated = Duration(rest) },
            "decade" => reading with { Annotated = timex[..3] },
            "century" => reading with { Annotated = (int.Parse(rest, CultureInfo.InvariantCulture) - 1).ToString("00", CultureInfo.InvariantCulture) },
            _ when ModifierCodes.TryParse(word, out var modifier) => reading with { Annotated = Duration(rest), Mod = ModOf(modifier) },
            _ when time.StartsWith('P') && !time.StartsWith(TimexAnchor.Present, StringComparison.Ordinal) => reading with { Annotated = Duration(time) },
            _ => reading,
        };
    }

    /// <summary>First and last year of a century.</summary>
    public static string? Century(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var century) && century is > 0 and <= 21
        ? string.Create(CultureInfo.InvariantCulture, $"{((century - 1) * TensOfCentury) + 1:0000}/{century * TensOfCentury:0000}")
        : null;

    /// <summary>Cuts off what stands behind a day: "XXXX-WXX-1 +TMO".</summary>
    static (string Time, string? Part) WithoutPart(string template)
    {
        var plus = template.IndexOf(" +", StringComparison.Ordinal);
        return plus < 0 ? (template, null) : (template[..plus], template[(plus + 2)..].TrimEnd(' ', '+') is { Length: > 0 } part ? part : null);
    }

    // TIMEX3 keeps the unit that was written, but knows no fortnights
    static string Duration(string timex) => timex.EndsWith("FN", StringComparison.Ordinal) ? TimexDuration.Normalise(timex) : timex;

    /// <summary>How exact a length is by TIMEX3's modifier.</summary>
    public static Modifier ModifierOf(string? mod) => Mods.FirstOrDefault(m => m.Mod == mod).Modifier;

    static string? ModOf(Modifier modifier) => modifier == Modifier.Nearly ? "LESS_THAN" : Mods.FirstOrDefault(m => m.Modifier == modifier).Mod;

    static string Upper(string word) => word.ToUpperInvariant();
}
