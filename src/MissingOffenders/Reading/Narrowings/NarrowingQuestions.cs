using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Meanings;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Sets;

namespace MissingOffenders.Reading.Narrowings;

/// <summary>Asks of each kind of narrowing that is near a count which of the values near it narrows it, if any.</summary>
/// <param name="withNames">Whether the grounds keep their names.</param>
sealed class NarrowingQuestions(bool withNames)
{
    /// <summary>The kinds with their questions.</summary>
    /// <param name="set">The set that may be narrowed.</param>
    /// <param name="counts">All counts of its sentence.</param>
    public IEnumerable<Question<Narrowing?>> Ask(CountSet set, IReadOnlyList<Candidate> counts)
    {
        var found = new Dictionary<Narrowing, Grounds>();
        var names = new HashSet<Narrowing>();
        var phrases = NarrowingPhrase.In(set.Candidate.Lattice);
        foreach (var phrase in phrases.Concat(NarrowingPhrase.Becoming(set.Candidate, set.Measure, phrases)).Concat(NarrowingPhrase.Places(set.Candidate.Lattice, set.Owner)))
        {
            AddPlace(Take(found, phrase.Narrowing, "sentence"), phrase, set.Candidate, counts);
            AddName(names, phrase);
        }

        foreach (var (where, words) in Around(set.Candidate))
        {
            foreach (var phrase in NarrowingPhrase.In(words.Lattice).Concat(NarrowingPhrase.Places(words.Lattice, set.Owner)))
            {
                Take(found, phrase.Narrowing, where).Add("joined-around", phrase.IsJoined ? 1 : 0);
                AddName(names, phrase);
            }
        }

        foreach (var (kind, value) in set.Whole?.Narrowing.Pairs ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            Take(found, new(kind, value), "whole");
        }

        return found.GroupBy(f => f.Key.IsTime ? "time" : f.Key.Kind, StringComparer.Ordinal).Select(g => Question(set, g.Key, [.. g], names));
    }

    /// <summary>A name of the gazetteer tells nothing as such; the words of the rules do.</summary>
    static void AddName(HashSet<Narrowing> names, NarrowingPhrase phrase)
    {
        if (phrase.Mention.Type == MentionTypes.Area)
        {
            names.Add(phrase.Narrowing);
        }
    }

    static IEnumerable<(string, SentenceParse)> Around(Candidate candidate) => candidate.Cell is not { } cell ? []
        : cell.Labels.Take(1).Select(l => ("row", l)).Concat(cell.Heads.Select(h => ("column", h)));

    Grounds Take(Dictionary<Narrowing, Grounds> found, Narrowing narrowing, string where)
    {
        if (!found.TryGetValue(narrowing, out var grounds))
        {
            grounds = found[narrowing] = new(withNames);
        }

        grounds.Add("where", where);
        grounds.Add("where-kind", where, narrowing.Kind);
        return grounds;
    }

    Question<Narrowing?> Question(CountSet set, string kind, IReadOnlyList<KeyValuePair<Narrowing, Grounds>> found, HashSet<Narrowing> names)
    {
        var situation = new Grounds(withNames);
        situation.Add("kind", kind);
        situation.Add("kind-measure", kind, set.Measure);
        situation.Add("sign", kind, Wholes.SignOf(set.Candidate));
        situation.Add("zero", set.Size == 0 ? 1 : 0);
        situation.Add("has-whole", set.Whole is null ? 0 : 1);
        situation.Add("fused", set.Candidate.IsFused ? 1 : 0);
        situation.Add("part-kind", kind, set.Candidate.Part);
        situation.Add("verb-kind", kind, set.Candidate.Clause?.Verb.Lemma ?? "-");
        situation.Add("values", kind, Math.Min(3, found.Count).ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var (narrowing, grounds) in found)
        {
            var value = narrowing.IsTime ? "time" : names.Contains(narrowing) ? "named" : narrowing.Value;
            grounds.Add("value", narrowing.Kind, value);
            grounds.Add("value-measure", value, set.Measure);
        }

        return new(situation, [new(null, "no", new(withNames)), .. found.Select(f => new Alternative<Narrowing?>(f.Key, "yes", f.Value))]);
    }

    static void AddPlace(Grounds grounds, NarrowingPhrase phrase, Candidate candidate, IReadOnlyList<Candidate> counts)
    {
        var (mention, kind, group) = (phrase.Mention, phrase.Narrowing.Kind, candidate.Group);
        var behind = mention.First >= candidate.Count.End;
        var (from, to) = behind ? (candidate.Count.End, mention.First) : (mention.End, candidate.Count.First);
        var side = behind ? "behind" : "before";
        var between = counts.Count(c => c.Count.First >= from && c.Count.First < to && c != candidate && !CountSegments.IsWholeOf(c));
        var segment = CountSegments.Of(candidate, counts);
        var stretch = mention.First >= segment.First && mention.First < segment.End ? "own" : mention.First >= segment.End ? "later" : "earlier";
        stretch = stretch == "own" && CountSegments.IsPastUncounted(candidate, mention.First) ? "of-some" : stretch;
        stretch = stretch == "own" && CountSegments.IsWholeOf(candidate) && (mention.First >= group.End || mention.End <= group.First) ? "of-part" : stretch;
        grounds.Add("stretch", stretch);
        grounds.Add("stretch-side", stretch, side);
        grounds.Add("stretch-kind", stretch, kind);
        grounds.Add("stretch-counts", stretch, Math.Min(3, counts.Count).ToString(System.Globalization.CultureInfo.InvariantCulture));
        grounds.Add("joined", kind, phrase.IsJoined ? "yes" : "no");
        grounds.Add("found-by", mention.FoundBy);
        grounds.Add("distance", side, Sizes.Distance(to - from));
        grounds.Add("counts-between", side, Math.Min(2, between).ToString(System.Globalization.CultureInfo.InvariantCulture));
        grounds.Add("inside", mention.First >= group.Begin && mention.End <= group.End ? 1 : 0);
        grounds.Add("fronted", mention.First <= 1 ? 1 : 0);
        AddBetween(grounds, candidate, side, from, to);
        grounds.Add("before-word", mention.First > 0 ? candidate.Sentence.Words[mention.First - 1].Lemma : "^");
        grounds.Add("clause", stretch, candidate.Clause is { } clause ? IsInClause(candidate.Sentence, clause, mention) ? "same" : "other" : "none");
        grounds.Add("next-count", behind && counts.Any(c => c.Count.First >= mention.End && c.Count.First - mention.End <= 2) ? 1 : 0);
    }

    static void AddBetween(Grounds grounds, Candidate candidate, string side, int from, int to)
    {
        var between = Enumerable.Range(from, Math.Max(0, to - from)).Select(i => candidate.Sentence.Words[i].Norm).ToList();
        grounds.Add("comma-between", side, between.Exists(w => w is "," or ";" or "–" or "(" or ")") ? "yes" : "no");
        grounds.Add("and-between", side, between.Exists(w => w is "and" or "but" or "while") ? "yes" : "no");
    }

    static bool IsInClause(SentenceParse parse, Clause clause, Mention mention) =>
        clause.Verb.Holds(mention.First) || !parse.Elements.Any(e => e is VerbGroup v && v.Main != clause.Verb.Main
            && (mention.First >= clause.Verb.End ? v.First >= clause.Verb.End && v.First < mention.First : v.First >= mention.First && v.First < clause.Verb.First));
}
