using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MissingOffenders.Cases.Decisions;

namespace MissingOffenders.Cases.Comparing.Keeping;

/// <summary>A hash of all that a comparison depends on: articles with their figures, what reviewers made of these, and the rules.</summary>
static class ComparisonKey
{
    /// <summary>The key of a case. That somebody only said a figure is right does not change it, nor does what was decided on conflicts.</summary>
    public static string Of(CaseFile source, Verdicts verdicts, Rulebook rules)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(rules.Hash);
        foreach (var reading in source.Readings())
        {
            Add(reading);
        }

        // A decided figure that its article no longer yields stands or falls with any decision on it.
        var former = source.FormerIds().ToHashSet(StringComparer.Ordinal);
        foreach (var id in verdicts.Figures.Order(StringComparer.Ordinal))
        {
            var held = verdicts.History(DecisionTarget.Figure(id)).Where(verdicts.Holds).ToList();
            if (former.Contains(id) || held.Exists(Verdicts.Changes))
            {
                Add(id + ' ' + string.Join(' ', held.Select(d => d.Id.ToString(CultureInfo.InvariantCulture))));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string line) => hash.AppendData(Encoding.UTF8.GetBytes(line + '\n'));
    }
}
