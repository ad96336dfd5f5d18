using MissingOffenders.Evaluation;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Deciding;
using MissingOffenders.Reading.Meanings;
using MissingOffenders.Reading.Owners;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Narrowings;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Reading.Sources;
using MissingOffenders.Reading.Times;
using MissingOffenders.Text;

namespace MissingOffenders.Learning;

/// <summary>Answers every question as the gold of an article does, and keeps question and answer as an example.</summary>
sealed class Teacher : IChooser
{
    // below it, the same number elsewhere is chance
    const int LeastTelling = 20;

    readonly IReadOnlyList<(GoldFigure Figure, IReadOnlyList<Span> Places)> gold;
    readonly Dictionary<ulong, string> names;
    readonly IChooser? pupil;
    readonly HashSet<GoldFigure> laidOut = new(ReferenceEqualityComparer.Instance);

    /// <param name="article">The gold.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="names">Takes the names of the grounds.</param>
    /// <param name="pupil">Who goes on reading with answers of its own; null for the teacher's.</param>
    public Teacher(GoldArticle article, string text, Dictionary<ulong, string> names, IChooser? pupil = null)
    {
        gold = [.. article.Figures.Where(f => FigureEquality.IsScored(f.Measure)).Select(f => (f, (IReadOnlyList<Span>)[.. Places(f, text)]))];
        this.names = names;
        this.pupil = pupil;
    }

    public List<FitExample> Examples { get; } = [];

    /// <summary>The figures that no question had among its alternatives.</summary>
    public IEnumerable<GoldFigure> NotLaidOut => gold.Select(g => g.Figure).Where(f => f.IsFirm && !laidOut.Contains(f));

    public List<FitExample> NarrowingExamples { get; } = [];

    public List<FitExample> TimeExamples { get; } = [];

    public List<FitExample> SourceExamples { get; } = [];

    public bool WantsNames => true;

    public Choice Choose(Question<Meaning> question, Candidate candidate)
    {
        var right = Right(question, candidate, out var isOptional);
        if (!isOptional && !IsOwnerLacking(candidate, right))
        {
            var index = 0;
            Examples.Add(FitExample.Of(question, _ => right.Count == 0 ? index++ == 0 : right.Contains(index++), names));
        }

        return pupil?.Choose(question, candidate) ?? new(right.Count == 0 ? Meaning.None : question.Alternatives[right.Min()].Value, 1);
    }

    public IReadOnlyList<Reason> Reasons(Question<Meaning> question, Choice choice) => [];

    public (Narrowing? Narrowing, double Probability) Choose(Question<Narrowing?> question, CountSet set)
    {
        if (MatchOf(set) is { } figure)
        {
            var right = RightNarrowings(question, figure);
            NarrowingExamples.Add(FitExample.Of(question, right.Contains, names));
            if (pupil is null)
            {
                return (right.First(), 1);
            }
        }

        return pupil?.Choose(question, set) ?? (null, 1);
    }

    /// <summary>The values that the gold has; all of a kind where it has another value of it, for kinds are read more surely than values.</summary>
    static List<Narrowing?> RightNarrowings(Question<Narrowing?> question, GoldFigure figure)
    {
        var laid = question.Alternatives.Select(a => a.Value).OfType<Narrowing>().ToList();
        var exact = laid.FindAll(n => figure.Breakdown.Any(b => KindOf(b.Key) == KindOf(n.Kind) && FigureEquality.SameValue(b.Value, n.Value)));
        var like = exact.Count > 0 ? exact : laid.FindAll(n => figure.Breakdown.Keys.Any(k => KindOf(k) == KindOf(n.Kind)));
        return like.Count > 0 ? like.ConvertAll(n => (Narrowing?)n) : [null];
    }

    public TimeAlternative Choose(Question<TimeAlternative> question, CountSet set) =>
        Answer(question, set, TimeExamples, (figure, time) => FigureEquality.Period(figure, new() { Measure = set.Measure, Period = time.Timex ?? "" })) ?? pupil?.Choose(question, set) ?? question.Alternatives[0].Value;

    public SourceAlternative Choose(Question<SourceAlternative> question, CountSet set) =>
        Answer(question, set, SourceExamples, (figure, source) => FigureEquality.Attribution(figure, new() { Measure = set.Measure, Attribution = source.Source?.Name ?? "" })) ?? pupil?.Choose(question, set) ?? SourceAlternative.Nobody;

    public IReadOnlyList<Reason> Reasons<T>(Question<T> question, T chosen) => [];

    /// <summary>Keeps a question about a set whose gold is known as an example; its answer where there is no pupil to answer.</summary>
    T? Answer<T>(Question<T> question, CountSet set, List<FitExample> examples, Func<GoldFigure, T, bool> isRight)
        where T : class
    {
        if (MatchOf(set) is not { } figure || question.Alternatives.FirstOrDefault(a => isRight(figure, a.Value)) is not { } right)
        {
            return null;
        }

        examples.Add(FitExample.Of(question, a => isRight(figure, a), names));
        return pupil is null ? right.Value : null;
    }

    static string KindOf(string kind) => kind is "since" or "duration" ? "time" : kind;

    /// <summary>The gold figure that a set is, or null where none or several could be meant.</summary>
    GoldFigure? MatchOf(CountSet set)
    {
        var here = gold.Where(g => g.Places.Any(p => p.Contains(set.Candidate.Count.Span)) && IsRight(g.Figure, new(set.Measure, set.Owner), set.Candidate)).Select(g => g.Figure).ToList();
        laidOut.UnionWith(here);
        return here.Find(g => g.Breakdown.Count > 0) ?? here.FirstOrDefault();
    }

    /// <summary>Indexes of the right alternatives; none where the count is no figure.</summary>
    HashSet<int> Right(Question<Meaning> question, Candidate candidate, out bool isOptional)
    {
        var here = gold.Where(g => g.Figure.Value == candidate.Quantity.Number && g.Places.Any(p => p.Contains(candidate.Count.Span))).Select(g => g.Figure).ToList();
        var right = Matching(question, candidate, here);
        if (right.Count == 0 && candidate.Quantity.Number >= LeastTelling)
        {
            right = Matching(question, candidate, [.. gold.Select(g => g.Figure).Where(g => g.Value == candidate.Quantity.Number)]);
        }

        isOptional = (right.Count == 0 && candidate.Quantity.Number < LeastTelling && here.Count == 0 && IsRepeated(candidate)) || (right.Count == 0 && here.Exists(g => !g.IsFirm)) || (right.Count > 0 && !right.Any(i => here.Exists(g => g.IsFirm && IsRight(g, question.Alternatives[i].Value, candidate))) && here.Exists(g => !g.IsFirm));
        return right;
    }

    /// <summary>Whether the gold counts this, but nobody thought of whose it is: it teaches neither what is a figure nor what is none.</summary>
    bool IsOwnerLacking(Candidate candidate, HashSet<int> right) => right.Count == 0
        && gold.Any(g => g.Figure.IsFirm && g.Figure.Value == candidate.Quantity.Number && (candidate.Quantity.Number >= LeastTelling || g.Places.Any(p => p.Contains(candidate.Count.Span))));

    /// <summary>Whether some figure has a small number that is written here too: nobody can say whether it is the same again.</summary>
    bool IsRepeated(Candidate candidate) => candidate.Quantity.Number > 1 && gold.Any(g => g.Figure.Value == candidate.Quantity.Number) && candidate.Group.Determiner is "the" or "these" or "those" or "all";

    HashSet<int> Matching(Question<Meaning> question, Candidate candidate, List<GoldFigure> figures)
    {
        var right = new HashSet<int>();
        foreach (var figure in figures.OrderBy(g => g.IsFirm ? 0 : 1))
        {
            for (var i = 1; i < question.Alternatives.Count; i++)
            {
                if (IsRight(figure, question.Alternatives[i].Value, candidate))
                {
                    right.Add(i);
                    laidOut.Add(figure);
                }
            }
        }

        var exact = right.Where(i => figures.Exists(g => g.Measure == question.Alternatives[i].Value.Measure)).ToHashSet();
        return exact.Count > 0 ? exact : right;
    }

    static bool IsRight(GoldFigure figure, Meaning meaning, Candidate candidate) => !meaning.IsNone
        && (IsRight(figure, meaning.Measure!, meaning.Owner.Force?.Name, meaning.Owner, candidate) || (meaning.Owner.Force?.Successor is { } successor && IsRight(figure, meaning.Measure!, successor, meaning.Owner, candidate)));

    static bool IsRight(GoldFigure figure, string measure, string? force, Owner owner, Candidate candidate) => FigureEquality.Core(figure, new()
    {
        Measure = measure,
        Value = candidate.Quantity.Number,
        Force = force,
        Area = owner.Area?.Name,
        Breakdown = figure.Breakdown.Where(p => p.Key != "place").ToDictionary(StringComparer.Ordinal),
    });

    static IEnumerable<Span> Places(GoldFigure figure, string text)
    {
        foreach (var evidence in figure.AlsoEvidence.Prepend(figure.Evidence).Where(e => e.Length > 0))
        {
            for (var at = text.IndexOf(evidence, StringComparison.Ordinal); at >= 0; at = text.IndexOf(evidence, at + 1, StringComparison.Ordinal))
            {
                yield return new(at, at + evidence.Length);
            }
        }
    }
}
