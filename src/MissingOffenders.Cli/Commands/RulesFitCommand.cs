using MissingOffenders.Reading.Mentions;
using System.CommandLine;
using System.Globalization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Evaluation;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Learning;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>rules fit</c>: fits the weights of the grounds on articles with gold.</summary>
sealed class RulesFitCommand : Verb
{
    static readonly Argument<string[]> Folders = new("DIR") { Description = "Folders of articles with their gold.", Arity = ArgumentArity.OneOrMore };

    public RulesFitCommand()
        : base("fit", "Fits the weights by which readings are chosen.", "missing-offenders rules fit corpus/articles corpus/further")
    {
        Arguments.Add(Folders);
        Options.Add(SharedOptions.Rules);
    }

    protected override Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var output = parsed.InvocationConfiguration.Output;
        var rules = parsed.LoadRules();
        var pipeline = new Pipeline(rules);
        var data = new List<(string Set, GoldArticle Gold, Article Article, IReadOnlyList<Reading.Mentions.Lattice> Lattices)>();
        foreach (var root in parsed.GetValue(Folders)!)
        {
            var half = root.EndsWith(":odd", StringComparison.Ordinal) ? NumberHalf.Odd : root.EndsWith(":even", StringComparison.Ordinal) ? NumberHalf.Even : (NumberHalf?)null;
            var dir = root.Split(':')[0];
            var corpus = new GoldFolder(dir, null, new(rules.Pages), parsed.InvocationConfiguration.Error);
            foreach (var gold in GoldArticle.LoadFolder(dir, new(null, half)))
            {
                if (corpus.Read(gold) is { } article)
                {
                    var (a, lattices) = pipeline.Prepare(article);
                    data.Add((root, gold, a, lattices));
                }
            }
        }

        output.WriteLine($"{data.Count} articles");
        const int Folds = 6;
        var models = new Weights?[Folds];
        for (var round = 0; round < 2; round++)
        {
            var names = new Dictionary<ulong, string>();
            var lessons = new List<List<FitExample>>();
            var (laid, firm) = (0, 0);
            for (var i = 0; i < data.Count; i++)
            {
                var d = data[i];
                var teacher = new Teacher(d.Gold, d.Article.Text, names, models[i % Folds] is { } w ? new WeighedChooser(w, m => rules.Subject.Measures[m].Family, 0.4) : null);
                new ArticleReader(rules.Subject, rules.WordBook, rules.Gazetteer, teacher).Read(d.Article, d.Lattices);
                lessons.Add(teacher.Examples);
                firm += d.Gold.Figures.Count(f => f.IsFirm && FigureEquality.IsScored(f.Measure));
                laid += teacher.Laid.Count(f => f.IsFirm);
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: {lessons.Sum(l => l.Count)} questions, {names.Count} grounds, laid out {laid} of {firm}"));
            Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
            {
                var fitted = Fitting.Fit([.. lessons.Where((_, i) => i % Folds != fold).SelectMany(l => l)]);
                models[fold] = new(fitted.Where(f => names.ContainsKey(f.Key)).Select(f => KeyValuePair.Create(names[f.Key], f.Value)));
            });
            Classes(output, rules, data, models, Folds);
            foreach (var least in new[] { 0.3, 0.4, 0.5, 0.6 })
            {
                Score(output, rules, data, models, Folds, least);
            }
        }

        foreach (var text in (Environment.GetEnvironmentVariable("FIT_EXPLAIN") ?? "").Split('~', StringSplitOptions.RemoveEmptyEntries))
        {
            var (a, lattices) = pipeline.Prepare(new("x", "x.txt", text) { Published = new(2015, 3, 10) });
            new ArticleReader(rules.Subject, rules.WordBook, rules.Gazetteer, new Explainer(models[0]!, output)).Read(a, lattices);
        }

        return Task.FromResult(ExitCode.Ok);
    }

    static void Classes(TextWriter output, Reading.Rules.RuleSet rules, List<(string Set, GoldArticle Gold, Article Article, IReadOnlyList<Reading.Mentions.Lattice> Lattices)> data, Weights?[] models, int folds)
    {
        var classes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < data.Count; i++)
        {
            var d = data[i];
            var inner = new WeighedChooser(models[i % folds]!, m => rules.Subject.Measures[m].Family, 0.4);
            var teacher = new Teacher(d.Gold, d.Article.Text, [], inner) { Seen = (q, c, right) =>
            {
                var (m, p) = inner.Choose(q, c);
                var fam = (string? x) => x is null ? "none" : rules.Subject.Measures[x].Family;
                var table = c.Lattice.Sentence.Block.Kind is BlockKind.TableRow ? "table " : c.Lattice.Sentence.Block.Kind is BlockKind.ListItem ? "list " : c.Lattice.Sentence.Block.RanksBelowBody ? "head " : "text ";
                var what = right.Count == 0 ? (m.IsNone ? "right none" : $"false figure {fam(m.Measure)}")
                    : m.IsNone ? "not chosen " + (right.Contains(BestOf(q, models[i % folds]!)) ? "best right" : "best wrong")
                    : right.Any(r => q.Alternatives[r].Value.Owner.Key == m.Owner.Key && fam(q.Alternatives[r].Value.Measure) == fam(m.Measure)) ? "right"
                    : right.Any(r => fam(q.Alternatives[r].Value.Measure) == fam(m.Measure)) ? "wrong owner" : right.Any(r => q.Alternatives[r].Value.Owner.Key == m.Owner.Key) ? "wrong measure" : "both wrong";
                classes[table + what] = classes.GetValueOrDefault(table + what) + 1;
                if (Environment.GetEnvironmentVariable("FIT_CLASSES") == "1" && what is not ("right" or "right none"))
                {
                    var r = right.Count > 0 ? q.Alternatives[right.Min()].Value : Reading.Meanings.Meaning.None;
                    output.WriteLine($"CLASS {table}{what} | {d.Gold.Name} | {c.Quantity.Number} | right {r.Measure} {r.Owner.Key} | chosen {m.Measure} {m.Owner.Key} {p:0.00} | {c.Lattice.Sentence.Span.Of(d.Article.Text).ReplaceLineEndings(" ")}");
                }
            } };
            new ArticleReader(rules.Subject, rules.WordBook, rules.Gazetteer, teacher).Read(d.Article, d.Lattices);
        }

        foreach (var (c, n) in classes) output.WriteLine($"    {n,5} {c}");
    }

    static int BestOf(Question<Reading.Meanings.Meaning> q, Weights w)
    {
        var p = w.Probabilities(q);
        return Enumerable.Range(1, p.Length - 1).MaxBy(i => p[i]);
    }

    sealed class Explainer(Weights weights, TextWriter output) : IChooser
    {
        public bool WantsNames => true;

        public (Reading.Meanings.Meaning Meaning, double Probability) Choose(Question<Reading.Meanings.Meaning> question, Reading.Candidates.Candidate candidate)
        {
            var p = weights.Probabilities(question);
            output.WriteLine($"== {candidate.Count.Reading.Value} in: " + string.Join(' ', candidate.Sentence.Words.Select(w => w.Norm + "/" + w.Part.ToString()[..3])));
            output.WriteLine("   elements: " + string.Join(" ", candidate.Sentence.Elements.Select(e => e switch { Reading.Grammar.NounGroup g => "[" + string.Join(' ', candidate.Sentence.Words[g.Begin..g.End].Select(w => w.Norm)) + "]", Reading.Grammar.VerbGroup v => "<" + v.Lemma + (v.IsPassive ? ":pass" : "") + (v.IsNegated ? ":neg" : "") + ">", Reading.Grammar.Marker m => m.Word, _ => "TIME" })));
            output.WriteLine("   said: " + string.Join(" ", candidate.Said.Select(s => $"{s.Predicate.Frame.Name}:{s.Predicate.Voice}{(s.Predicate.IsNegated ? ":neg" : "")}:{s.Link}:{s.Distance}")) + $" part {candidate.Part} verb {candidate.Clause?.Verb.Lemma}");
            foreach (var i in Enumerable.Range(0, p.Length).OrderByDescending(i => p[i]).Take(3))
            {
                var a = question.Alternatives[i];
                var own = Enumerable.Range(0, a.Grounds.Keys.Count).Select(k => (Item1: a.Grounds.Names![k], W: weights.Of(a.Grounds.Keys[k])));
                var sit = Enumerable.Range(0, question.Situation.Keys.Count).Select(k => (Item1: a.Class + "&" + question.Situation.Names![k], W: weights.Of(GroundKey.Join(GroundKey.Of(a.Class), question.Situation.Keys[k]))));
                output.WriteLine($"   {p[i]:0.000} {a.Value.Measure ?? "none"} {a.Value.Owner.Key}: " + string.Join("; ", own.Concat(sit).Append((Item1: a.Class, W: weights.Of(GroundKey.Of(a.Class)))).OrderByDescending(x => Math.Abs(x.W)).Take(22).Select(x => $"{x.Item1} {x.W:0.00}")));
            }

            var best = Array.IndexOf(p, p.Max());
            return (question.Alternatives[best].Value, p[best]);
        }
    }

    static void Score(TextWriter output, Reading.Rules.RuleSet rules, List<(string Set, GoldArticle Gold, Article Article, IReadOnlyList<Reading.Mentions.Lattice> Lattices)> data, Weights?[] models, int folds, double least)
    {
        var bySet = new SortedDictionary<string, (int Right, int Wrong, int Missed)>(StringComparer.Ordinal);
        for (var i = 0; i < data.Count; i++)
        {
            var d = data[i];
            var sets = new ArticleReader(rules.Subject, rules.WordBook, rules.Gazetteer, new WeighedChooser(models[i % folds]!, m => rules.Subject.Measures[m].Family, least)).Read(d.Article, d.Lattices);
            // without kinds of narrowing: those of the gold that fit best are taken
            var gold = d.Gold with { Figures = [.. d.Gold.Figures.Select(f => f with { Breakdown = f.Breakdown.Where(b => b.Key == "place").ToDictionary(StringComparer.Ordinal) })] };
            var found = sets.Select(s => new PredictedFigure { Measure = s.Measure, Value = s.Size, Force = s.Owner.Force?.Name, Area = s.Owner.Area?.Name, Sentence = s.Candidate.Lattice.Sentence.Span.Of(d.Article.Text), RuleId = s.Probability.ToString("0.00", CultureInfo.InvariantCulture) }).ToList();
            found = [.. found.DistinctBy(f => (FigureFamily(f.Measure), f.Value, f.Force, f.Force is null ? f.Area : null))];
            var score = Scorer.Score(gold, found, null);
            var known = bySet.GetValueOrDefault(d.Set);
            bySet[d.Set] = (known.Right + score.Matches.Count, known.Wrong + score.Wrong.Count, known.Missed + score.Missed.Count);
            if (least == 0.5 && Environment.GetEnvironmentVariable("FIT_ERRORS") == "1")
            {
                foreach (var w in score.Wrong) output.WriteLine($"WRONG {d.Gold.Name} {w.Force ?? w.Area} {w.Measure} {w.Value} p{w.RuleId} | {w.Sentence.ReplaceLineEndings(" ")}");
                foreach (var m in score.Missed) output.WriteLine($"MISS  {d.Gold.Name} {m.Force ?? m.Area} {m.Measure} {m.Value} | {m.Evidence.ReplaceLineEndings(" ")}");
            }
        }

        bySet["ALL"] = (bySet.Values.Sum(v => v.Right), bySet.Values.Sum(v => v.Wrong), bySet.Values.Sum(v => v.Missed));
        foreach (var (set, v) in bySet)
        {
            var (p, r) = ((double)v.Right / Math.Max(1, v.Right + v.Wrong), (double)v.Right / Math.Max(1, v.Right + v.Missed));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  t{least} {set,-40} P {p:0.000} R {r:0.000} F {2 * p * r / (p + r):0.000}  {v.Right}/{v.Wrong}/{v.Missed}"));
        }
    }

    static string FigureFamily(string measure) => measure switch { "wanted" => "missing", "managed" => "registered", _ => measure };
}
