using MissingOffenders.Reconciling.Rules;

namespace MissingOffenders.Reconciling.Observations;

/// <summary>Calls what narrows a count by one name, whoever wrote it down: "population=in prison" is "place=custody".</summary>
sealed class PartNames(ReconciliationRules rules)
{
    /// <summary>The same breakdown, with the names of the reading.</summary>
    public string Of(string breakdown) => breakdown.Length == 0 ? breakdown
        : string.Join(';', breakdown.Split(';').Select(OfPair).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>A name of a place keeps its spaces.</summary>
    string OfPair(string pair)
    {
        var plain = pair.Replace(' ', '-');
        return rules.SamePart.TryGetValue(plain, out var same) ? same
            : pair.Any(char.IsUpper) ? pair
            : plain;
    }
}
