using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Trails;
using MissingOffenders.Text;

namespace MissingOffenders.Evaluation;

/// <summary>A fact that was not found, or a figure that states none.</summary>
/// <param name="Article">Name of the article.</param>
/// <param name="IsWrong">Whether a figure is wrong; otherwise a fact was missed.</param>
/// <param name="Subject">Force or area.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Value">The number.</param>
/// <param name="Breakdown">What narrows the count: <c>key=value;key=value</c>.</param>
/// <param name="Sentence">The sentence that states it.</param>
/// <param name="Rule">Id of the rule that made the wrong figure, or of the one that read the missed number otherwise; null where none did.</param>
/// <param name="Reason">What is the matter, as far as the nearest counterpart tells it.</param>
public sealed record Miss(
    string Article,
    bool IsWrong,
    string Subject,
    string Measure,
    decimal? Value,
    string Breakdown,
    string Sentence,
    string? Rule,
    string Reason)
{
    /// <summary>The class of the error: where on the way from text to figure it arose.</summary>
    public required MissClass Class { get; init; }

    /// <summary>Everything that is wrong or missed in one article, in the order of its gold and of its figures.</summary>
    public static IReadOnlyList<Miss> Of(ArticleScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return [.. score.Missed.Select(g => Missed(g, score)), .. score.Wrong.Select(p => Wrong(p, score))];
    }

    static Miss Missed(GoldFigure gold, ArticleScore score)
    {
        var near = score.Wrong.Where(p => p.Value == gold.Value).MinBy(p => Distance(gold, p));
        var held = near is null ? Held(gold, score) : null;
        var turnedDown = near is null && held is null ? TurnedDown(gold, score) : null;
        var reason = near is not null ? $"read as {Difference(gold, near)}"
            : held is not null ? held.Reason
            : turnedDown is not null ? $"{turnedDown.Outcome} in {turnedDown.Step}: {turnedDown.Detail}"
            : "no figure with this number";
        return new(
            score.Gold.Name, false, gold.Force ?? gold.Area ?? "", gold.Measure, gold.Value, Pairs(gold.Breakdown), gold.Evidence,
            near?.RuleId ?? turnedDown?.Rule, reason)
        {
            Class = near is not null ? ClassOf(gold, near) : held is not null ? ClassOf(gold, held) : turnedDown is not null ? MissClass.Dropped : MissClass.NoCandidate,
        };
    }

    static Miss Wrong(PredictedFigure figure, ArticleScore score)
    {
        var twin = score.Matches.FirstOrDefault(m => FigureEquality.Core(m.Gold, figure));
        var near = score.Missed.Where(g => g.Value == figure.Value).MinBy(g => Distance(g, figure));
        var distractor = score.Distractors.FirstOrDefault(d => d.Figure == figure);
        var reason = twin is not null ? $"stated once, found again ({twin.Gold.Id})"
            : near is not null ? $"should be {Expectation(near, figure)}"
            : distractor is not null ? $"distractor: {distractor.Entry}"
            : "no such fact";
        return new(
            score.Gold.Name, true, figure.Force ?? figure.Area ?? "", figure.Measure, figure.Value, Pairs(figure.Breakdown), figure.Sentence,
            figure.RuleId, reason)
        {
            Class = twin is not null ? MissClass.Repeated : near is not null ? ClassOf(near, figure) : MissClass.NoSuchFact,
        };
    }

    static MissClass ClassOf(GoldFigure gold, PredictedFigure figure) => Slots(gold, figure).Select(s => s.Name).FirstOrDefault() switch
    {
        "subject" => MissClass.Owner,
        "measure" => MissClass.Measure,
        "breakdown" => MissClass.Narrowing,
        _ => MissClass.Repeated,
    };

    static MissClass ClassOf(GoldFigure gold, HeldBackCount held) =>
        held.Subjects.Count > 0 && !held.Subjects.Contains(gold.Force ?? gold.Area ?? "", StringComparer.Ordinal) ? MissClass.NotLaidOut
        : held.IsInTable ? MissClass.Table
        : held.IsLikely ? MissClass.HeldBack
        : MissClass.TakenForNone;

    // the count of that size in the words that state it, the likeliest first
    static HeldBackCount? Held(GoldFigure gold, ArticleScore score)
    {
        var start = score.Text.IndexOf(gold.Evidence, StringComparison.Ordinal);
        var words = new Span(start, start + gold.Evidence.Length);
        return start < 0 ? null : score.HeldBack.Where(h => h.Quantity.Number == gold.Value && words.Contains(h.Count)).MaxBy(h => h.Probability);
    }

    // the same sentence first, then as few slots as possible that differ
    static int Distance(GoldFigure gold, PredictedFigure figure)
    {
        const int AnotherSentence = 10;
        var same = figure.Sentence.Contains(gold.Evidence, StringComparison.Ordinal) || gold.Evidence.Contains(figure.Sentence, StringComparison.Ordinal);
        return Slots(gold, figure).Count() + (same ? 0 : AnotherSentence);
    }

    // the last step that gave up a figure in the sentence
    static TrailEntry? TurnedDown(GoldFigure gold, ArticleScore score)
    {
        var start = score.Text.IndexOf(gold.Evidence, StringComparison.Ordinal);
        var sentence = new Span(start, start + gold.Evidence.Length);
        return start < 0 ? null : score.Trail.LastOrDefault(t => t.Outcome == "dropped" && sentence.Contains(t.Span));
    }

    static string Difference(GoldFigure gold, PredictedFigure figure) => string.Join(", ", Slots(gold, figure).Select(s => $"{s.Name} {s.Found}"));

    static string Expectation(GoldFigure gold, PredictedFigure figure) => string.Join(", ", Slots(gold, figure).Select(s => $"{s.Name} {s.Expected}"));

    // the slots that keep the two apart
    static IEnumerable<(string Name, string Expected, string Found)> Slots(GoldFigure gold, PredictedFigure figure) =>
        new (string Name, string? Expected, string? Found)[]
        {
            ("subject", gold.Force ?? gold.Area, figure.Force ?? figure.Area),
            ("measure", gold.Measure, figure.Measure),
            ("breakdown", Pairs(gold.Breakdown), Pairs(figure.Breakdown)),
        }
        .Where(s => s.Expected != s.Found)
        .Select(s => (s.Name, OrNone(s.Expected), OrNone(s.Found)));

    static string OrNone(string? text) => string.IsNullOrEmpty(text) ? "(none)" : text;

    static string Pairs(IReadOnlyDictionary<string, string> breakdown) =>
        string.Join(';', breakdown.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}"));
}
