using MissingOffenders.Documents.Articles;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Finding;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Provenance;
using MissingOffenders.Reconciling.Subjects;

namespace MissingOffenders.Reconciling.Arithmetic;

/// <summary>Changes, shares and rates that the figures of the same article do not bear out.</summary>
sealed class ArithmeticDifferences(ClaimReader reader, ArticleTexts texts, ReconciliationRules rules, SubjectKeys subjects) : IDifferenceFinder
{
    /// <summary>One of them stands in every sentence that calls a count a share of another.</summary>
    static readonly string[] ShareWords = ["per cent", "percent", "%", "one in ", "half", "third", "quarter", "fifth", "sixth", "tenth"];

    readonly ClaimCheck check = new(rules);

    public IEnumerable<Difference> Find(Comparison all) => Readable(all).AsParallel().AsOrdered().SelectMany(a => Differences(a.Figures, a.Article));

    /// <summary>The articles whose claims can be checked, loaded one after the other: a case is not for several threads.</summary>
    IEnumerable<(List<Observation> Figures, Article Article)> Readable(Comparison all)
    {
        foreach (var article in all.Articles)
        {
            List<Observation> figures = [.. article];
            if (CanBeChecked(figures) && texts.Of(figures[0].Article) is { } text)
            {
                yield return (figures, text);
            }
        }
    }

    IEnumerable<Difference> Differences(List<Observation> figures, Article article)
    {
        var scene = new ClaimScene(figures);
        return reader.Read(article).Select(c => Check(c, scene, figures)).OfType<Difference>().DistinctBy(d => (d.Subject, d.Measure, d.Topic));
    }

    /// <summary>Most articles have no two figures that a claim could be about; they are not read again.</summary>
    bool CanBeChecked(List<Observation> figures) =>
        figures.Exists(o => o.Nature is MeasureNature.Scope or MeasureNature.Flow)
        || (figures.Exists(o => o.Row.Measure == rules.Register) && figures.Exists(o => rules.Surveyed.Contains(o.Row.Measure)))
        || figures.GroupBy(o => (o.Subject, o.Row.Measure, o.Breakdown)).Any(g => g.Skip(1).Any())
        || figures.Exists(o => ShareWords.Any(w => o.Row.Sentence.Contains(w, StringComparison.OrdinalIgnoreCase)));

    Difference? Check(StatedClaim claim, ClaimScene scene, List<Observation> figures) => claim.Type switch
    {
        ClaimType.ShareOfForces => Forces(claim, figures),
        ClaimType.ShareOfRegister or ClaimType.OneInRegister => Register(claim, scene, figures),
        ClaimType.ShareOfCount or ClaimType.OneInCount => scene.Share(claim) is var (part, whole) && check.OfWhole(claim, part, whole) is { } wrong
            ? Made(wrong, [new(whole, MemberRole.From), new(part, MemberRole.To)], claim)
            : null,
        ClaimType.Rate => scene.Before(claim) is { } count && check.OfRate(claim, count) is { } wrong ? Made(wrong, [new(count, MemberRole.To)], claim) : null,
        _ when ClaimType.IsChange(claim.Type) => scene.Change(claim) is var (from, to) && check.OfChange(claim, from, to) is { } wrong
            ? Made(wrong, [new(from, MemberRole.From), new(to, MemberRole.To)], claim)
            : null,
        _ => null,
    };

    Difference? Forces(StatedClaim claim, List<Observation> figures)
    {
        var scopes = figures.Where(o => o is { Nature: MeasureNature.Scope, IsExact: true }).ToList();
        var forces = scopes.Find(o => !o.HasStatedTime) ?? scopes.FirstOrDefault();
        if (forces?.Window is not { } window)
        {
            return null;
        }

        var totals = rules.Countries.Values
            .Select(nations => (decimal)nations.Sum(n => subjects.Count(n, window.End)))
            .Concat(scopes.Where(s => s.Value > forces.Value).Select(s => s.Value))
            .Where(t => t >= forces.Value)
            .ToHashSet();
        return check.OfForces(claim, forces, totals) is { } wrong ? Made(wrong, [new(forces, MemberRole.To)], claim) : null;
    }

    /// <summary>A share is wrong if no count and no register of the article bear it out.</summary>
    Difference? Register(StatedClaim claim, ClaimScene scene, List<Observation> figures)
    {
        var pairs = (
            from whole in figures
            where whole is { IsExact: true, IsHeadline: false, Breakdown: "" } && whole.Row.Measure == rules.Register
            from part in figures
            where part.IsExact && rules.Surveyed.Contains(part.Row.Measure) && part.Subject == whole.Subject && part.Value < whole.Value
            select (Part: part, Whole: whole)).ToList();
        return scene.LastBefore(claim, rules.Surveyed) is { } count && pairs.Find(p => p.Part.Equals(count)) is { Whole: { } register }
            && pairs.TrueForAll(p => check.OfWhole(claim, p.Part, p.Whole) is not null)
            ? Made(check.OfWhole(claim, count, register)!, [new(register, MemberRole.From), new(count, MemberRole.To)], claim)
            : null;
    }

    static Difference Made(string wrong, List<ConflictMember> members, StatedClaim claim)
    {
        var of = members[^1].Observation;
        return Difference.Of(ConflictKind.Arithmetic, new(of.Subject, of.Row.Measure, of.Breakdown), of.Window, members) with
        {
            Inside = of.Row.ArticleId,
            Topic = claim.Type,
            Why = wrong,
        };
    }
}
