using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Values of different articles for the same subject, measure, breakdown and time that cannot both hold.</summary>
sealed class ValueDifferences(TextNumbers numbers, Traces traces, ReconciliationRules rules) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all)
    {
        var surveys = new SurveyBases(all, rules);
        foreach (var group in all.Groups)
        {
            foreach (var apart in group.Moments.SelectMany(m => Apart(m, all)))
            {
                yield return Classify(Difference.Of(ConflictKind.ValueDisagreement, group.Key, apart.ConvertAll(o => new ConflictMember(o, MemberRole.Value))), group.Key, surveys);
            }
        }
    }

    /// <summary>
    /// The figures that disagree with one of another article, as far as they hang together: a moment may be years long where
    /// articles follow each other closely. Equal figures are looked at once, however many articles repeat them.
    /// </summary>
    IEnumerable<List<Observation>> Apart(Moment moment, Comparison all)
    {
        var said = moment.Observations.Where(o => o is { IsHeadline: false, Narrower: null } && !moment.IsPart(o)).ToList();
        var voices = Enumerable.Range(0, said.Count).GroupBy(i => (said[i].Interval, Window: said[i].Window!.Value)).OrderBy(g => g.Key.Window.Start).ToList();
        if (!voices.Exists(v => !v.Key.Interval.Meets(voices[0].Key.Interval)) && voices.TrueForAll(v => v.Key.Interval.IsPoint))
        {
            return [];
        }

        var exact = Known(moment, all);
        var settled = new Settled(moment, all, traces, rules);
        var clusters = new Clusters(said);
        for (var i = 0; i < voices.Count; i++)
        {
            for (var j = i + 1; j < voices.Count && voices[j].Key.Window.Start <= voices[i].Key.Window.End; j++)
            {
                var (one, other) = (said[voices[i].First()], said[voices[j].First()]);
                if (one.Value != other.Value && Contradict(one, other) && !RestApart(one, other, all) && !settled.Holds(one.Value, other.Value))
                {
                    Tie([.. voices[i]], [.. voices[j]]);
                }
            }
        }

        return clusters.All;

        bool Knows(Observation figure, Observation other) =>
            exact[figure.Figure.ArticleId].Any(x => x.Interval.Meets(other.Interval)) || (other.IsExact && !all.Of(figure.Figure.ArticleId).Any(o => o.Value == other.Value) && numbers.HoldBeside(figure, other.Value));

        // An article that states a value which fits the other one, too, is on both sides and so on none.
        void Tie(List<int> ones, List<int> others)
        {
            var left = ones.FindAll(i => !Knows(said[i], said[others[0]]));
            var right = others.FindAll(i => !Knows(said[i], said[ones[0]]));
            if (left.Count > 0)
            {
                right.ForEach(i => clusters.Tie(left[0], i));
            }

            if (right.Count > 0)
            {
                left.ForEach(i => clusters.Tie(i, right[0]));
            }
        }
    }

    /// <summary>The values that each article knows, whatever place of the force it gives them to.</summary>
    static ILookup<string, Observation> Known(Moment moment, Comparison all)
    {
        var of = moment.Observations[0];
        return moment.Observations.Select(o => o.Figure.ArticleId).Distinct(StringComparer.Ordinal).SelectMany(all.Of)
            .Where(o => o is { IsExact: true, IsHeadline: false, Breakdown: "" } && o.Figure.Measure == of.Figure.Measure && moment.Window.Overlaps(o.Window ?? moment.Window)
                && (o.Subject == of.Subject || (of.Subject.Force is { } force && o.Subject.Force == force)))
            .Concat(moment.Observations.Where(o => o is { IsExact: true, IsHeadline: false }))
            .ToLookup(o => o.Figure.ArticleId, StringComparer.Ordinal);
    }

    /// <summary>Numbers of forces behind different totals are those of different states of a survey.</summary>
    static bool RestApart(Observation one, Observation other, Comparison all)
    {
        if (one.Nature != MeasureNature.Scope)
        {
            return false;
        }

        var (first, second) = (Totals(one, all), Totals(other, all));
        return first.Count > 0 && second.Count > 0 && !first.Overlaps(second);
    }

    static HashSet<decimal> Totals(Observation scope, Comparison all) =>
        [.. all.Of(scope.Figure.ArticleId).Where(o => o is { IsExact: true, Breakdown: "", Nature: MeasureNature.Stock } && o.Subject == scope.Subject && o.Window is { } a && scope.Window is { } b && a.Overlaps(b)).Select(o => o.Value)];

    bool Contradict(Observation one, Observation other) =>
        (!one.Interval.Meets(other.Interval) && !rules.Tolerances.AreOtherCounts(one.Interval, other.Interval)) || IsBelow(one, other) || IsBelow(other, one);

    /// <summary>"Nearly 1,600" lies below "about 1,650", though either bound reaches further against an exact number.</summary>
    bool IsBelow(Observation lower, Observation upper) =>
        lower.Modifier == Modifier.Nearly && upper.Modifier == Modifier.Approx && rules.Tolerances.AroundRound(upper.Value).Low > lower.Value;

    /// <summary>If the values rest on different numbers of forces, that is why they differ.</summary>
    static Difference Classify(Difference difference, GroupKey key, SurveyBases surveys)
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
