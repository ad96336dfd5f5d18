using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MissingOffenders.Reconciling.Differences;

namespace MissingOffenders.Reconciling.Conflicts;

/// <summary>Gives conflicts identifiers that stay when values or articles are added: of subject, measure, breakdown, kind and year.</summary>
sealed class ConflictIds
{
    readonly Dictionary<string, int> turns = new(StringComparer.Ordinal);

    /// <summary>The identifier. Conflicts that are alike in all this are told apart by their turn.</summary>
    public string Of(Difference difference)
    {
        var year = difference.Kind == ConflictKind.RevisionOverTime ? null : difference.Window?.End.Year;
        var key = string.Join('|', difference.Subject, difference.Measure, difference.Breakdown, difference.Kind.Code(), year?.ToString(CultureInfo.InvariantCulture), difference.Inside, difference.Topic);
        var turn = turns[key] = turns.GetValueOrDefault(key) + 1;
        return "c" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}|{turn}"))))[..12];
    }
}
