using System.Globalization;
using System.Text.Json;

namespace MissingOffenders.Evaluation;

/// <summary>A value of a gold conflict.</summary>
/// <param name="Value">A number, or words that may hold one.</param>
/// <param name="Articles">Names of the articles that state it, without extension.</param>
public sealed record GoldConflictValue(JsonElement Value, IReadOnlyList<string> Articles)
{
    static readonly string[] PercentWords = ["per cent", "%"];

    /// <summary>The number; the first of the words unless it is a percentage or a difference. Null where there is none.</summary>
    public decimal? Number => Value.ValueKind == JsonValueKind.Number ? Value.GetDecimal() : FirstNumber(Value.GetString() ?? "");

    static decimal? FirstNumber(string words)
    {
        var start = words.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0 || words[0] == '+')
        {
            return null;
        }

        var end = start;
        while (end < words.Length && (char.IsAsciiDigit(words[end]) || words[end] == ','))
        {
            end++;
        }

        var digits = words[start..end].TrimEnd(',');
        var rest = words[(start + digits.Length)..];
        return PercentWords.Any(p => rest.TrimStart().StartsWith(p, StringComparison.Ordinal)) || (rest.Length > 0 && (char.IsLetter(rest[0]) || rest[0] == '_'))
            ? null
            : decimal.Parse(digits.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }
}
