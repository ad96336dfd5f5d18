using System.Globalization;
using System.Text.RegularExpressions;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions.Timexes;
using MissingOffenders.Recognition;

namespace MissingOffenders.Web.Figures.Typing;

/// <summary>Numbers and times as people type them: read as in articles, if that is all that was typed.</summary>
sealed partial class TypedQuantities(Pipeline pipeline)
{
    readonly NumberModel numbers = new(pipeline);
    readonly DateModel dates = new(pipeline);

    /// <summary>A number as the case keeps it: <c>1234</c> for "1,234" or "nine hundred"; null where it is none.</summary>
    public string? Number(string typed)
    {
        var text = Grouping().Replace(typed, "");
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? text
            : numbers.Parse(typed) is [{ TypeName: "number" } only] && only.Text.Length == typed.Length ? only.Resolution["value"] as string
            : null;
    }

    /// <summary>The first number in some words, and its modifier; null where there is none.</summary>
    public (string? Value, string Modifier)? In(string words) =>
        numbers.Parse(words).FirstOrDefault(n => n.TypeName == "number") is { } first ? ((string)first.Resolution["value"], first.Resolution.TryGetValue("modifier", out var modifier) ? (string)modifier : "exact") : null;

    /// <summary>A time as the case keeps it: <c>2015-03</c> for "March 2015", <c>2013/2014</c> for "2013/14"; null where it is none.</summary>
    public string? Time(string typed) =>
        TimexResolver.Days(typed) is (not null, _) && !Fiscal().IsMatch(typed) ? typed
        : dates.Parse(Fiscal().IsMatch(typed) ? $"in {typed}" : typed) is [var only] && only.Text.Length >= typed.Length
            && only.Resolution["values"] is List<Dictionary<string, string>> values && TimexResolver.Days(values[0]["timex"]) is (not null, _) ? values[0]["timex"]
        : null;

    [GeneratedRegex(@"(?<=\d)[, \u00a0\u2009](?=\d{3})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grouping();

    [GeneratedRegex(@"^(?:19|20)\d\d[/-]\d\d$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fiscal();
}
