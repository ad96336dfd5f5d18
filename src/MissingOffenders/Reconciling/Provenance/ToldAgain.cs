using MissingOffenders.Reconciling.Bonds;
using MissingOffenders.Reconciling.Dating;
using MissingOffenders.Reconciling.Given;
using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Surveys;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Provenance;

/// <summary>Numbers that an article has from another, as it quotes it or names it.</summary>
sealed class ToldAgain(ReconciliationRules rules, ArticleBonds bonds, BoundFigures bound)
{
    /// <summary>
    /// Pairs of figures that are one number told again, with the reason, those of a place and of a part of it as well: who took it over
    /// may have taken the place wrongly. What a source of its own is named for is no other's.
    /// </summary>
    public IEnumerable<(string One, string Other, string Why)> Pairs(IReadOnlyList<Observation> observations)
    {
        foreach (var (key, figures) in bound.Of(observations, bonds.Of))
        {
            foreach (var same in figures.GroupBy(f => f.Subject))
            {
                foreach (var (one, other) in Chained([.. same]).Where(p => IsEnough(key, p.One, p.Other)))
                {
                    yield return (one.Figure.Id, other.Figure.Id, Reason(one, other));
                }
            }

            foreach (var (outer, inner) in figures[0].Value < rules.TellingNumber ? [] : bound.Nested(figures))
            {
                var (one, other) = (figures.Find(f => f.Subject == outer)!, figures.Find(f => f.Subject == inner)!);
                if (one.Figure.ArticleId != other.Figure.ArticleId && HaveOneSource(one, other) && IsEnough(key, one, other))
                {
                    yield return (one.Figure.Id, other.Figure.Id, Reason(one, other));
                }
            }
        }
    }

    /// <summary>What dated articles can be known by: what they quote, and what they count.</summary>
    public ILookup<(string Key, string Family, decimal Value), GivenArticle> Dated(IEnumerable<GivenArticle> articles, ILookup<string, Observation> figures) => articles
        .Where(a => a.Published is not null)
        .SelectMany(a => bonds.Of(a.Id).SelectMany(key => Counts(key, figures[a.Id]).Select(c => (Key: (key, c.Family, c.Value), Article: a))))
        .ToLookup(p => p.Key, p => p.Article);

    /// <summary>Dated articles that share a number with one, and a quotation, or the name of an outlet. That both are of one outlet says nothing.</summary>
    public IEnumerable<DatedKin> Kin(GivenArticle article, IEnumerable<Observation> figures, ILookup<(string Key, string Family, decimal Value), GivenArticle> dated) => bonds.Of(article.Id)
        .SelectMany(key => Counts(key, figures).SelectMany(c => dated[(key, c.Family, c.Value)].Where(a => ArticleBonds.IsQuotation(key) || a.Publisher != article.Publisher).Select(a => (Article: a, What: Shared(key, c.Value)))))
        .Where(k => k.Article.Id != article.Id)
        .DistinctBy(k => k.Article.Id, StringComparer.Ordinal)
        .Select(k => new DatedKin(k.Article.Path, k.Article.Published!.Value, k.What));

    /// <summary>Words or a name alone tell no time: a number must be there as well, with words that anybody may quote a particular one.</summary>
    IEnumerable<(string Family, decimal Value)> Counts(string key, IEnumerable<Observation> figures) => figures
        .Where(f => f.Tells(rules.TellingNumber) && (!ArticleBonds.IsQuotation(key) || Fact.Of(f, rules).IsParticular))
        .Select(f => (rules.FamilyOf(f.Figure.Measure), f.Value)).Distinct();

    static string Shared(string key, decimal value) => $"{(ArticleBonds.IsQuotation(key) ? "a quotation and " : "")}the number {Numbers.Text(value)}";

    static IEnumerable<(Observation One, Observation Other)> Chained(List<Observation> figures) =>
        figures.Zip(figures.Skip(1)).Where(p => p.First.Figure.ArticleId != p.Second.Figure.ArticleId && HaveOneSource(p.First, p.Second) && IsOneTime(p.First, p.Second));

    /// <summary>Two reporters may both have been at the place where one sentence fell; two quotations they have of each other, and a number of three digits.</summary>
    bool IsEnough(string key, Observation one, Observation other) =>
        !ArticleBonds.IsQuotation(key) || Fact.Of(one, rules).IsParticular || bonds.SharedQuotations(one.Figure.ArticleId, other.Figure.ArticleId) > 1;

    static bool HaveOneSource(Observation one, Observation other) => Name(one) is not { } a || Name(other) is not { } b || a == b;

    static bool IsOneTime(Observation one, Observation other) => !one.HasStatedTime || !other.HasStatedTime || one.Window!.Value.Overlaps(other.Window!.Value);

    /// <summary>Who is named for a number, unless that is an outlet: what is from an outlet stands there as its own, or as that of another.</summary>
    static string? Name(Observation figure) =>
        figure.Figure.Attribution is not { } source || source.Type == "media" ? null : source.Type == "force" ? figure.Figure.Force : null;

    static string Reason(Observation one, Observation other) => $"the same number in {one.Source} and {other.Source}, of which one quotes or names the other";
}
