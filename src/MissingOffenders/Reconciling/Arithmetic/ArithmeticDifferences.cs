using MissingOffenders.Documents.Articles;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Given;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Subjects;
using MissingOffenders.Reconciling.Surveys;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Arithmetic;

/// <summary>Changes, shares and rates that the figures of the same article do not bear out.</summary>
sealed class ArithmeticDifferences(RemarkReader reader, GivenFigures given, Sisters sisters, Spared spared, ReconciliationRules rules, SubjectKeys subjects) : IDifferenceFinder
{
    /// <summary>One of them stands in every sentence that calls a count a share of another, or the greatest.</summary>
    static readonly string[] ShareWords = ["per cent", "percent", "%", "one in ", "half", "third", "quarter", "fifth", "sixth", "tenth", "per 1", "for every ", "for each ", "any other", "of any", "first time", "record", "highest", "lowest"];

    /// <summary>From so many forces of one measure on, an article compares forces.</summary>
    const int ManyForces = 3;

    readonly RemarkCheck check = new(rules);
    readonly RankCheck ranks = new(rules);

    public IEnumerable<Difference> Find(Comparison all)
    {
        var records = new RecordCheck(all, rules);
        return Readable(all).AsParallel().AsOrdered().SelectMany(a => Differences(a.Figures, a.Article, records));
    }

    /// <summary>The articles whose remarks can be checked, loaded one after the other: a case is not for several threads.</summary>
    IEnumerable<(List<Observation> Figures, Article Article)> Readable(Comparison all)
    {
        foreach (var article in all.Articles)
        {
            List<Observation> figures = [.. article];
            if (CanBeChecked(figures) && spared.Read(figures[0].Article.Path, null, () => given.ArticleOf(figures[0].Article.Id)) is { } text)
            {
                yield return (figures, text);
            }
        }
    }

    IEnumerable<Difference> Differences(List<Observation> figures, Article article, RecordCheck records)
    {
        var scene = new RemarkScene(figures);
        var remarks = spared.Read(article.Path, [], () => reader.Read(article).ToList());
        List<Remark> populations = remarks.FindAll(r => r.Type == RemarkType.Population);
        return remarks.Select(c => Check(c, scene, figures, populations) ?? AmongOthers(c, scene, figures, records)).OfType<Difference>().DistinctBy(d => (d.Subject, d.Measure, d.Topic));
    }

    /// <summary>Most articles have no two figures that a remark could be about; they are not read again.</summary>
    bool CanBeChecked(List<Observation> figures) =>
        figures.Exists(o => o.Nature is MeasureNature.Scope or MeasureNature.Flow)
        || (figures.Exists(o => o.Figure.Measure == rules.Register) && figures.Exists(o => rules.Surveyed.Contains(o.Figure.Measure)))
        || figures.GroupBy(o => (o.Subject, o.Figure.Measure, o.Breakdown)).Any(g => g.Skip(1).Any())
        || figures.Where(o => o.Subject.IsWholeForce).DistinctBy(o => o.Subject).Skip(ManyForces - 1).Any()
        || figures.Exists(o => ShareWords.Any(w => o.Sentence.Contains(w, StringComparison.OrdinalIgnoreCase)));

    Difference? Check(Remark remark, RemarkScene scene, List<Observation> figures, List<Remark> populations) => remark.Type switch
    {
        RemarkType.ShareOfForces => Forces(remark, figures),
        RemarkType.ShareOfRegister or RemarkType.OneInRegister => Register(remark, scene, figures),
        RemarkType.ShareOfCount or RemarkType.OneInCount => Share(remark, scene),
        RemarkType.ShareFound => Found(remark, scene, figures),
        RemarkType.ShareNamed => scene.Named(remark) is var (part, whole) && check.OfWhole(remark, part, whole) is { } wrong && !figures.Exists(f => f.IsExact && f.Value > part.Value && check.OfWhole(remark, part, f) is null)
            ? Made(wrong, [new(whole, MemberRole.From), new(part, MemberRole.To)], remark)
            : null,
        RemarkType.RatePer => scene.Near(remark) is { } counted && check.OfPeople(remark, counted, figures, populations) is { } wrong ? Made(wrong, [new(counted, MemberRole.To)], remark) : null,
        RemarkType.Rate => scene.Near(remark) is { } count && check.OfRate(remark, count) is { } wrong ? Made(wrong, [new(count, MemberRole.To)], remark) : null,
        _ when RemarkType.IsChange(remark.Type) => scene.Change(remark) is var (from, to) && check.OfChange(remark, from, to) is { } wrong && !IsBorneOut(remark, from, to, figures)
            ? Made(wrong, [new(from, MemberRole.From), new(to, MemberRole.To)], remark)
            : null,
        _ => null,
    };

    /// <summary>What is said of a force among the others, or of a count among all before it.</summary>
    Difference? AmongOthers(Remark remark, RemarkScene scene, List<Observation> figures, RecordCheck records)
    {
        var article = figures[0].Figure.ArticleId;
        var found = RemarkType.IsRank(remark.Type) ? ranks.Of(remark, scene, [.. figures, .. sisters.Of(article)])
            : RemarkType.IsRecord(remark.Type) ? records.Of(remark, scene)
            : null;
        return found is var (why, members)
            ? Difference.Of(ConflictKind.Arithmetic, new(members[0].Observation.Subject, members[0].Observation.Figure.Measure, ""), members[0].Observation.Window, members) with { Inside = article, Topic = remark.Type, Why = why }
            : null;
    }

    /// <summary>Whether the change holds with another figure in place of one of the two: then that one was meant, and its subject or time was read wrongly.</summary>
    bool IsBorneOut(Remark remark, Observation from, Observation to, List<Observation> figures) => figures.Exists(o =>
        o.IsExact && o.Value > 0 && rules.FamilyOf(o.Figure.Measure) == rules.FamilyOf(to.Figure.Measure) && o.Subject.Force == to.Subject.Force && o.Subject != to.Subject
        && (check.OfChange(remark, from, o) is null || check.OfChange(remark, o, to) is null));

    Difference? Forces(Remark remark, List<Observation> figures)
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
        return check.OfForces(remark, forces, totals) is { } wrong ? Made(wrong, [new(forces, MemberRole.To)], remark) : null;
    }

    Difference? Share(Remark remark, RemarkScene scene) => scene.Share(remark) is var (part, whole) && check.OfWhole(remark, part, whole) is { } wrong
        ? Made(wrong, [new(whole, MemberRole.From), new(part, MemberRole.To)], remark)
        : null;

    /// <summary>A share is wrong if no count and no register of the article bear it out.</summary>
    Difference? Register(Remark remark, RemarkScene scene, List<Observation> figures)
    {
        // A number in its words is the whole: "one in ten of the 171 who are missing".
        if (remark.Bases.Any(remark.Mention.Span.Contains) && !figures.Exists(f => rules.FamilyOf(f.Figure.Measure) == rules.Register && scene.IsNamed(remark, f)))
        {
            return Share(remark, scene);
        }

        var pairs = (
            from whole in figures
            where whole is { IsHeadline: false, Breakdown: "" } && rules.FamilyOf(whole.Figure.Measure) == rules.Register
            from part in figures
            where part is { IsExact: true, Breakdown: "" } && rules.Surveyed.Contains(part.Figure.Measure) && part.Subject == whole.Subject && part.Value < whole.Value
            select (Part: part, Whole: whole)).ToList();
        return scene.LastBefore(remark, o => pairs.Exists(p => p.Part.Equals(o))) is { } count && pairs.Find(p => p.Part.Equals(count)) is { Whole: { } register }
            && pairs.TrueForAll(p => check.OfWhole(remark, p.Part, p.Whole) is not null)
            ? Made(check.OfWhole(remark, count, register)!, [new(register, MemberRole.From), new(count, MemberRole.To)], remark)
            : null;
    }

    /// <summary>A share of a list is wrong if no count of those found and no list before it bear it out.</summary>
    Difference? Found(Remark remark, RemarkScene scene, List<Observation> figures)
    {
        var pairs = (
            from whole in figures
            where whole is { IsExact: true, IsHeadline: false, Breakdown: "", Subject.Force: not null } && rules.Surveyed.Contains(whole.Figure.Measure)
            from part in figures
            where part is { IsExact: true, IsHeadline: false, Breakdown: "", Figure.Measure: "located" } && part.Subject.Force == whole.Subject.Force && part.Value < whole.Value
            select (Part: part, Whole: whole)).ToList();
        return scene.LastBefore(remark, o => pairs.Exists(p => p.Whole.Equals(o))) is { } list
            && pairs.TrueForAll(p => check.OfWhole(remark, p.Part, p.Whole) is not null)
            && pairs.Where(p => p.Whole.Equals(list)).MaxBy(p => p.Part.Value) is { Part: { } found }
            ? Made(check.OfWhole(remark, found, list)!, [new(list, MemberRole.From), new(found, MemberRole.To)], remark)
            : null;
    }

    static Difference Made(string wrong, List<ConflictMember> members, Remark remark)
    {
        var of = members[^1].Observation;
        return Difference.Of(ConflictKind.Arithmetic, new(of.Subject, of.Figure.Measure, of.Breakdown), of.Window, members) with
        {
            Inside = of.Figure.ArticleId,
            Topic = remark.Type,
            Why = wrong,
        };
    }
}
