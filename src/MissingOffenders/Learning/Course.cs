using MissingOffenders.Evaluation;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Deciding;

namespace MissingOffenders.Learning;

/// <summary>Fits the weights of all choices on articles with gold: first on the gold's own answers, then on what the pupil makes of the text.</summary>
/// <param name="pipeline">Reads the articles; its own weights are not used.</param>
/// <param name="lessons">The articles.</param>
sealed class Course(Pipeline pipeline, IReadOnlyList<Lesson> lessons)
{
    /// <summary>In how many parts the articles are cut, each held out once.</summary>
    public const int Folds = 6;

    const int Rounds = 2;
    const double LeastWeight = 0.01;

    // found by cross-validation; between a half and twice as much makes no difference
    const double MeaningPenalty = 6;
    const double NarrowingPenalty = 2;

    /// <summary>The figures of the gold that nobody thought of: no count had them among its alternatives when it was read last.</summary>
    public IReadOnlyList<(Lesson Lesson, GoldFigure Figure)> NotLaidOut { get; private set; } = [];

    // times and sources have fewer examples than meanings for as many grounds, and the counts of one article share an answer
    const double PenaltyOfSlots = 6;

    /// <summary>Weights for each fold, fitted on the articles of the others; they are pupils of the next round.</summary>
    public ChoiceWeights[] CrossValidate(Action<string> tell)
    {
        var models = new ChoiceWeights?[Folds];
        for (var round = 0; round < Rounds; round++)
        {
            var (taught, names) = Teach(i => models[FoldOf(i)]);
            tell($"round {round + 1}: {taught.Sum(t => t.Examples.Count)} counts, {taught.Sum(t => t.NarrowingExamples.Count)} phrases, {taught.Sum(t => t.TimeExamples.Count)} times, {names.Count} grounds");
            Parallel.For(0, Folds, fold => models[fold] = Fit([.. taught.Where((_, i) => FoldOf(i) != fold)], names));
        }

        return [.. models.Select(m => m!)];
    }

    /// <summary>Weights fitted on all articles.</summary>
    public ChoiceWeights FitAll(ChoiceWeights[] folds)
    {
        var (taught, names) = Teach(i => folds[FoldOf(i)]);
        return Fit(taught, names);
    }

    /// <summary>The part to which an article belongs.</summary>
    public static int FoldOf(int lesson) => lesson % Folds;

    /// <summary>A chooser with some weights.</summary>
    public IChooser ChooserOf(ChoiceWeights weights, double least) => new WeighedChooser(weights with { Least = least }, m => pipeline.Rules.Subject.Measures[m].Family);

    /// <summary>The scores of all articles, each read with weights fitted without it.</summary>
    public IReadOnlyList<ArticleScore> Scores(ChoiceWeights[] folds, double least) =>
        [.. lessons.Select((l, i) => (l, i)).AsParallel().AsOrdered().Select(p => p.l.Score(pipeline, ChooserOf(folds[FoldOf(p.i)], least)))];

    (List<Teacher> Taught, Dictionary<ulong, string> Names) Teach(Func<int, ChoiceWeights?> pupils)
    {
        var names = new Dictionary<ulong, string>();
        var taught = new List<Teacher>();
        for (var i = 0; i < lessons.Count; i++)
        {
            var teacher = new Teacher(lessons[i].Gold, lessons[i].Article.Text, names, pupils(i) is { } weights ? ChooserOf(weights, weights.Least) : null);
            pipeline.Read(lessons[i].Article, lessons[i].Sentences, teacher, withClaims: lessons[i].IsNewToRules);
            taught.Add(teacher);
        }

        NotLaidOut = [.. lessons.Zip(taught).SelectMany(p => p.Second.NotLaidOut.Select(f => (p.First, f)))];
        return (taught, names);
    }

    static ChoiceWeights Fit(IReadOnlyList<Teacher> taught, Dictionary<ulong, string> names) => new(
        Weigh([.. taught.SelectMany(t => t.Examples)], MeaningPenalty, names),
        Weigh([.. taught.SelectMany(t => t.NarrowingExamples)], NarrowingPenalty, names),
        Weigh([.. taught.SelectMany(t => t.TimeExamples)], PenaltyOfSlots, names),
        Weigh([.. taught.SelectMany(t => t.SourceExamples)], PenaltyOfSlots, names),
        0.4);

    static Weights Weigh(IReadOnlyList<FitExample> examples, double penalty, Dictionary<ulong, string> names) =>
        new(Fitting.Fit(examples, penalty).Where(f => Math.Abs(f.Value) >= LeastWeight).Select(f => KeyValuePair.Create(names[f.Key], f.Value)));
}
