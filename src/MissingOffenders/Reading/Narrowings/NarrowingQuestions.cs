using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Meanings;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Sets;

namespace MissingOffenders.Reading.Narrowings;

/// <summary>Asks of each phrase that may narrow a count whether it does.</summary>
/// <param name="withNames">Whether the grounds keep their names.</param>
sealed class NarrowingQuestions(bool withNames)
{
    static readonly string[] Classes = ["no", "yes"];

    /// <summary>The phrases with their questions, those of the sentence first, then those of its row, column and whole.</summary>
    public IEnumerable<(Narrowing Narrowing, Question<bool> Question)> Ask(CountSet set, IReadOnlyList<Candidate> counts)
    {
        var candidate = set.Candidate;
        foreach (var mention in candidate.Lattice.OfType(MentionTypes.Breakdown))
        {
            var narrowing = Narrowing.Parse(mention.Reading.Value);
            if (!narrowing.IsVague)
            {
                yield return (narrowing, Question(set, narrowing, g => AddPlace(g, mention, candidate, counts)));
            }
        }

        foreach (var (where, words) in Around(candidate))
        {
            foreach (var mention in words.Lattice.OfType(MentionTypes.Breakdown))
            {
                yield return (Narrowing.Parse(mention.Reading.Value), Question(set, Narrowing.Parse(mention.Reading.Value), g => g.Add("where", where)));
            }
        }

        foreach (var (kind, value) in set.Whole?.Narrowing.Pairs ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            yield return (new(kind, value), Question(set, new(kind, value), g => g.Add("where", "whole")));
        }
    }

    static IEnumerable<(string, SentenceParse)> Around(Candidate candidate) => candidate.Cell is not { } cell ? []
        : cell.Labels.Take(1).Select(l => ("row", l)).Concat(cell.Heads.Select(h => ("column", h)));

    Question<bool> Question(CountSet set, Narrowing narrowing, Action<Grounds> place)
    {
        var grounds = new Grounds(withNames);
        grounds.Add("kind", narrowing.Kind);
        grounds.Add("kind-measure", narrowing.Kind, set.Measure);
        grounds.Add("value", narrowing.Kind, narrowing.Value.Length > 9 || char.IsAsciiDigit(narrowing.Value[0]) ? "time" : narrowing.Value);
        grounds.Add("sign", narrowing.Kind, Wholes.SignOf(set.Candidate));
        grounds.Add("zero", set.Size == 0 ? 1 : 0);
        grounds.Add("has-whole", set.Whole is null ? 0 : 1);
        grounds.Add("fused", set.Candidate.IsFused ? 1 : 0);
        grounds.Add("part-kind", narrowing.Kind, set.Candidate.Part);
        grounds.Add("verb-kind", narrowing.Kind, set.Candidate.Clause?.Verb.Lemma ?? "-");
        place(grounds);
        return new(grounds, [.. Classes.Select(c => new Alternative<bool>(c == Classes[1], c, new(withNames)))]);
    }

    static void AddPlace(Grounds grounds, Mention mention, Candidate candidate, IReadOnlyList<Candidate> counts)
    {
        var (count, group) = (candidate.Count, candidate.Group);
        var behind = mention.First >= count.End;
        var (from, to) = behind ? (count.End, mention.First) : (mention.End, count.First);
        var side = behind ? "behind" : "before";
        var between = counts.Count(c => c.Count.First >= from && c.Count.First < to && c != candidate);
        grounds.Add("where", side);
        grounds.Add("found-by", mention.FoundBy);
        grounds.Add("distance", side, Sizes.Distance(to - from));
        grounds.Add("counts-between", side, Math.Min(2, between).ToString(System.Globalization.CultureInfo.InvariantCulture));
        grounds.Add("side-kind", side, Narrowing.Parse(mention.Reading.Value).Kind);
        grounds.Add("only-count", counts.Count == 1 ? 1 : 0);
        grounds.Add("inside", mention.First >= group.Begin && mention.End <= group.End ? 1 : 0);
        var kind = Narrowing.Parse(mention.Reading.Value).Kind;
        var rival = !behind && counts.Any(c => c.Count.End <= mention.First);
        grounds.Add("rival", side, rival ? "yes" : "no");
        grounds.Add("rival-kind", kind, rival ? "yes" : "no");
        grounds.Add("side-kind-counts", $"{side},{kind}", Math.Min(2, between).ToString(System.Globalization.CultureInfo.InvariantCulture));
        grounds.Add("fronted", mention.First <= 1 ? 1 : 0);
        var words = candidate.Sentence.Words;
        grounds.Add("side-and", side, Enumerable.Range(from, Math.Max(0, to - from)).Any(i => words[i].Norm is "and" or "but" or "while" or ",") ? "yes" : "no");
        grounds.Add("comma-between", Enumerable.Range(from, Math.Max(0, to - from)).Any(i => words[i].Norm is "," or ";" or "–" or "(" or ")") ? 1 : 0);
        grounds.Add("and-between", Enumerable.Range(from, Math.Max(0, to - from)).Any(i => words[i].Norm is "and" or "but" or "while") ? 1 : 0);
        grounds.Add("before-word", mention.First > 0 ? words[mention.First - 1].Lemma : "^");
        grounds.Add("same-clause", candidate.Clause is { } clause && SameClause(candidate.Sentence, clause, mention) ? 1 : 0);
        grounds.Add("next-count", behind && counts.Any(c => c.Count.First >= mention.End && c.Count.First - mention.End <= 2) ? 1 : 0);
    }

    static bool SameClause(SentenceParse parse, Clause clause, Mention mention) =>
        clause.Verb.Holds(mention.First) || !parse.Elements.Any(e => e is VerbGroup v && v.Main != clause.Verb.Main
            && (mention.First >= clause.Verb.End ? v.First >= clause.Verb.End && v.First < mention.First : v.First >= mention.First && v.First < clause.Verb.First));
}
