using System.Globalization;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Reading.Subjects;

namespace MissingOffenders.Reading.Sources;

/// <summary>Lays out the sources that a count may have.</summary>
/// <param name="subject">The subject's measures.</param>
/// <param name="withNames">Whether the grounds keep their names.</param>
sealed class SourceQuestions(SubjectRules subject, bool withNames)
{
    const int MostBefore = 10;
    const int MostAfter = 6;

    /// <summary>The question of one count.</summary>
    /// <param name="set">The count.</param>
    /// <param name="article">The sources of the article.</param>
    public Question<SourceAlternative> Ask(CountSet set, ArticleSources article)
    {
        var found = new SourcesFound(withNames);
        var context = article.ContextOf(set);
        var index = set.Candidate.Index;
        var scope = context.ScopeOf(set.Candidate.Count.Span);
        if (scope is { } said)
        {
            found.Take(said.Source, ArticleSources.KeyOf(said.Source, set.Candidate.Lattice)).Add("says-it", said.By);
        }

        foreach (var named in article.Of(index))
        {
            AddHere(found.Take(named), named, set);
        }

        foreach (var named in article.Before(index, MostBefore).Concat(article.After(index, MostAfter)))
        {
            AddNear(found.Take(named), named, index);
        }

        TakeKnown(found, set, article);
        foreach (var (alternative, grounds) in found.All)
        {
            AddShape(grounds, alternative, set, article);
        }

        var none = new Grounds(withNames);
        none.Add("nobody");
        none.Add("given", $"{Math.Min(3, article.Given(""))} of {Math.Min(3, article.Counts)}");
        var situation = new Grounds(withNames);
        AddSituation(situation, set, article, scope is not null);
        return new(situation, [new(SourceAlternative.Nobody, "nobody", none), .. found.All.Select(f => new Alternative<SourceAlternative>(f.Alternative, f.Alternative.Source!.Type, f.Grounds))]);
    }

    static void AddHere(Grounds grounds, NamedSource named, CountSet set)
    {
        var side = named.Source.Span.Start < set.Candidate.Count.Span.Start ? "before" : "behind";
        grounds.Add("here", named.How, side);
        grounds.Add("here-by", named.By);
        if (set.Candidate.Clause is { Subjects: [var subject, ..] } && set.Candidate.Lattice.SpanOf(subject.First, subject.End).Overlaps(named.Source.Span))
        {
            grounds.Add("here-subject", named.How, named.Source.Type);
        }
    }

    static void AddNear(Grounds grounds, NamedSource named, int index)
    {
        var distance = named.Sentence - index;
        var at = Math.Abs(distance) > 4 ? (distance < 0 ? "far-before" : "far-behind") : distance.ToString(CultureInfo.InvariantCulture);
        grounds.Add("near", named.How, at);
        grounds.Add("near-type", named.Source.Type, at);
        grounds.Add("near-by", named.By);
    }

    void TakeKnown(SourcesFound found, CountSet set, ArticleSources article)
    {
        if (article.Last is { } last && article.Of(last) is { Source: { } ofLast } given)
        {
            var grounds = found.Take(ofLast, given.Key);
            var sentences = Math.Min(4, set.Candidate.Index - last.Candidate.Index);
            grounds.Add("last", sentences);
            grounds.Add("last-sign", Wholes.SignOf(set.Candidate), IsSameBlock(set, last) ? "same" : "other");
            grounds.Add("last-since", Math.Min(2, article.Before(set.Candidate.Index, MostBefore).TakeWhile(n => n.Sentence > last.Candidate.Index).Count(n => n.How == "says" && n.Key != given.Key)));
            grounds.Add("last-block", IsSameBlock(set, last) ? "same" : "other", set.Candidate.Lattice.Sentence.Block.Kind.ToString());
            grounds.Add("last-owner", last.Owner.Key == set.Owner.Key ? "same" : "other", ofLast.Type);
            grounds.Add("last-measure", subject.Measures[last.Measure].Family == subject.Measures[set.Measure].Family ? "same" : "other", ofLast.Type);
        }

        if (set.Whole is { } whole && article.Of(whole) is { Source: { } ofWhole } wholeGiven)
        {
            found.Take(ofWhole, wholeGiven.Key).Add("whole", Math.Min(3, set.Candidate.Index - whole.Candidate.Index));
        }

        foreach (var (how, named) in new[] { ("main", article.Main), ("asker", article.Asker), ("first", article.Speaking.Count > 0 ? article.Speaking[0] : null) })
        {
            if (named is not null)
            {
                found.Take(named).Add(how, set.Owner.IsNational ? "national" : "local", named.Source.Type);
            }
        }

        if (article.Speaking is [var only])
        {
            found.Take(only).Add("only", only.Source.Type);
        }
    }

    static void AddShape(Grounds grounds, SourceAlternative alternative, CountSet set, ArticleSources article)
    {
        var type = alternative.Source!.Type;
        var owner = set.Owner.Force is { } force && type == "force" ? (alternative.Key == force.Name ? "own" : alternative.Key.Contains("force", StringComparison.Ordinal) ? "force" : "other") : "-";
        grounds.Add("owner", owner, set.Owner.Kind);
        grounds.Add("owner-measure", owner, set.Measure);
        grounds.Add("given", $"{Math.Min(3, article.Given(alternative.Key))} of {Math.Min(3, article.Counts)}");
        grounds.Add("times", Math.Min(4, article.Times(alternative.Key)));
        grounds.Add("word", alternative.Key[(alternative.Key.LastIndexOf(' ') + 1)..]);
        grounds.Add("says-at-all", article.Speaking.Any(s => s.Key == alternative.Key) ? 1 : 0);
    }

    void AddSituation(Grounds situation, CountSet set, ArticleSources article, bool isSaid)
    {
        var candidate = set.Candidate;
        situation.Add("measure", set.Measure);
        situation.Add("nature", subject.Measures[set.Measure].Nature);
        situation.Add("owner", set.Owner.Kind);
        situation.Add("block", candidate.Lattice.Sentence.Block.Kind.ToString());
        situation.Add("quoted", article.ContextOf(set).IsQuoted(candidate.Count.Span) ? 1 : 0);
        situation.Add("said", isSaid ? 1 : 0);
        situation.Add("here", article.ContextOf(set).Scopes.Count > 0 ? "says" : article.Of(candidate.Index).Any() ? "met" : "none");
        situation.Add("sign", Wholes.SignOf(candidate));
        situation.Add("narrowed", set.Narrowing.IsEmpty ? 0 : 1);
        situation.Add("speaking", Math.Min(4, article.Speaking.Count));
        situation.Add("sentence", candidate.Index <= 3 ? candidate.Index : candidate.Index <= 6 ? 6 : 9);
        situation.Add("opens", candidate.Sentence.Words[0].Norm);
        situation.Add("cell", candidate.Cell is null ? 0 : 1);
        situation.Add("heard", candidate.Clause?.Verb is { } verb ? (verb.IsHearsay ? "hearsay" : verb.Lemma) : "-");
        situation.Add("last", article.Last is not { } last ? "-" : $"{(article.Of(last)!.Source is null ? "nobody" : "somebody")} {Math.Min(3, candidate.Index - last.Candidate.Index)} {(IsSameBlock(set, last) ? "same" : "other")}");
        situation.Add("spoken", article.Before(candidate.Index, MostBefore).FirstOrDefault(n => n.How == "says") is { } said ? Math.Min(5, candidate.Index - said.Sentence).ToString(CultureInfo.InvariantCulture) : "-");
    }

    static bool IsSameBlock(CountSet one, CountSet other) => one.Candidate.Lattice.Sentence.Block == other.Candidate.Lattice.Sentence.Block;
}
