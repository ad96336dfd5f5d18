using MissingOffenders.Reconciliation.Conflicts;
using MissingOffenders.Reconciliation.Observations;

namespace MissingOffenders.Reconciliation.Finding;

/// <summary>Values of different articles for the same subject, measure, breakdown and time that cannot both hold.</summary>
sealed class ValueDifferences(IReadOnlySet<string> surveyed) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all)
    {
        var surveys = new Surveys(all, surveyed);
        foreach (var group in all.Groups)
        {
            foreach (var moment in group.Moments)
            {
                var apart = Apart(moment);
                if (apart.Count > 0)
                {
                    yield return Classify(Difference.Of(ConflictKind.ValueDisagreement, group.Key, moment.Window, apart), group.Key, surveys);
                }
            }
        }
    }

    /// <summary>The figures that disagree with one of another article. Equal figures are looked at once, however many articles repeat them.</summary>
    static List<ConflictMember> Apart(Moment moment)
    {
        var said = moment.Observations.Where(o => o is { IsHeadline: false, Narrower: null } && !moment.IsPart(o)).ToList();
        var voices = said.GroupBy(o => (o.Interval, o.Window)).Select(g => g.ToList()).ToList();
        if (voices.Count < 2)
        {
            return [];
        }

        var articles = said.GroupBy(o => o.Row.ArticleId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        HashSet<Observation> apart = [];
        for (var i = 0; i < voices.Count; i++)
        {
            for (var j = i + 1; j < voices.Count; j++)
            {
                if (!voices[i][0].Interval.Meets(voices[j][0].Interval) && voices[i][0].Window!.Value.Overlaps(voices[j][0].Window!.Value))
                {
                    Collect(voices[i], voices[j], articles, apart);
                }
            }
        }

        return [.. said.Where(apart.Contains).Select(o => new ConflictMember(o, MemberRole.Value))];
    }

    /// <summary>An article that states a value which fits the other one, too, is on both sides and so on none.</summary>
    static void Collect(List<Observation> ones, List<Observation> others, Dictionary<string, List<Observation>> articles, HashSet<Observation> apart)
    {
        var left = ones.Where(o => !articles[o.Row.ArticleId].Exists(x => x.IsExact && x.Interval.Meets(others[0].Interval))).ToList();
        var right = others.Where(o => !articles[o.Row.ArticleId].Exists(x => x.IsExact && x.Interval.Meets(ones[0].Interval))).ToList();
        if (left.Count > 0 && right.Count > 0)
        {
            apart.UnionWith(left);
            apart.UnionWith(right);
        }
    }

    /// <summary>If the values rest on different numbers of forces, that is why they differ.</summary>
    static Difference Classify(Difference difference, GroupKey key, Surveys surveys)
    {
        if (difference.Members[0].Observation.Nature == MeasureNature.Scope)
        {
            return difference with { Kind = ConflictKind.ScopeMismatch, Why = "the same survey is said to rest on different numbers of forces" };
        }

        var bases = difference.Members
            .GroupBy(m => m.Observation.Value)
            .Select(g => g.Select(m => surveys.BaseOf(m.Observation)).OfType<Observation>().ToList())
            .ToList();
        var numbers = bases.ConvertAll(b => b.Select(o => o.Value).ToHashSet());
        return key.Subject.Force is null && numbers.TrueForAll(n => n.Count > 0) && !numbers.Skip(1).Any(n => n.Overlaps(numbers[0]))
            ? difference with
            {
                Kind = ConflictKind.ScopeMismatch,
                Members = [.. difference.Members, .. bases.SelectMany(b => b).Select(b => new ConflictMember(b, MemberRole.Base))],
                Why = "the values rest on different numbers of forces",
            }
            : difference;
    }
}
