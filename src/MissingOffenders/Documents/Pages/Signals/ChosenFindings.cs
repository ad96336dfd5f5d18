using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>The findings of a page, and which of them stand.</summary>
sealed class ChosenFindings(IReadOnlyList<Finding> findings)
{
    static readonly string[] Dated = [Fields.Published, Fields.Modified];
    readonly HashSet<Finding> chosen = new(ReferenceEqualityComparer.Instance);
    readonly HashSet<Finding> dates = new(ReferenceEqualityComparer.Instance);

    public IEnumerable<Finding> Of(string field) => findings.Where(f => f.Field == field);

    /// <summary>The value of the strongest finding, the first of equals.</summary>
    public string? Best(string field, Func<Finding, bool>? fits = null)
    {
        var best = Of(field).Where(f => f.Value.Length > 0 && fits?.Invoke(f) != false).OrderByDescending(f => f.Weight).FirstOrDefault();
        Choose(best);
        return best?.Value;
    }

    /// <summary>All values from where the strongest finding stands.</summary>
    public IReadOnlyList<string> AllOfBest(string field)
    {
        var best = Of(field).OrderByDescending(f => f.Weight).FirstOrDefault();
        var all = best is null ? [] : Of(field).Where(f => f.Source == best.Source && f.Weight == best.Weight).ToList();
        Choose([.. all]);
        return [.. all.Select(f => f.Value)];
    }

    public void Choose(params ReadOnlySpan<Finding?> found)
    {
        foreach (var finding in found)
        {
            if (finding is not null)
            {
                chosen.Add(finding);
            }
        }
    }

    /// <summary>Marks the findings of dates that hold one; the rest are no signals.</summary>
    public void Keep(IReadOnlyList<Finding> dated) => dates.UnionWith(dated);

    public IReadOnlyList<MetadataSignal> Signals() =>
        [.. findings.Where(f => f.Value.Length > 0 && (!Dated.Contains(f.Field) || dates.Contains(f))).Select(f => new MetadataSignal(f.Field, f.Source, f.Value, chosen.Contains(f)))];
}
