using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Meanings;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Timexes;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Reading.Subjects;
using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Times;

/// <summary>Lays out the times that a count may be true of.</summary>
/// <param name="subject">The subject's measures.</param>
/// <param name="withNames">Whether the grounds keep their names.</param>
sealed class TimeQuestions(SubjectRules subject, bool withNames)
{
    const string Present = "PRESENT_REF";

    /// <summary>The question of one count.</summary>
    /// <param name="set">The count.</param>
    /// <param name="article">The times and counts of the article.</param>
    public Question<TimeAlternative> Ask(CountSet set, ArticleTimes article)
    {
        var times = new Dictionary<string, (bool IsBeside, Grounds Grounds)>(StringComparer.Ordinal);
        var candidate = set.Candidate;
        var counts = article.In(candidate.Index).Select(s => s.Candidate).ToList();
        foreach (var mention in DatesIn(candidate.Lattice))
        {
            if (Value(mention, article) is { } timex)
            {
                var grounds = Take(times, timex, "here", beside: true);
                AddPlace(grounds, mention, candidate, counts);
            }
        }

        foreach (var (where, words) in Around(candidate))
        {
            foreach (var mention in DatesIn(words.Lattice))
            {
                if (Value(mention, article) is { } timex)
                {
                    Take(times, timex, where, beside: true);
                }
            }
        }

        TakeKnown(times, set, article);
        foreach (var (how, timex) in DerivedTimes.Of([.. times.Keys], article.Published))
        {
            Take(times, timex, how, beside: false);
        }

        var none = new Grounds(withNames);
        none.Add("none");
        none.Add("none-measure", set.Measure);
        none.Add("none-dates", times.Values.Any(t => t.IsBeside) ? "here" : times.Count > 0 ? "earlier" : "never");
        none.Add("none-whole", set.Whole is null ? "-" : article.Of(set.Whole) is null ? "none" : "dated");
        none.Add("none-last", article.Previous is not { } last ? "-" : article.Of(last) is null ? "none" : "dated");
        none.Add("none-so-far", $"{Math.Min(3, article.Undated)} beside {Math.Min(3, article.Dates)}");
        foreach (var (timex, (isBeside, grounds)) in times)
        {
            AddShape(grounds, timex, set, article);
            AddUse(grounds, timex, isBeside, set, article);
        }

        var situation = new Grounds(withNames);
        AddSituation(situation, set);
        return new(situation, [new(new(null, false), "none", none), .. times.Select(t => new Alternative<TimeAlternative>(new(t.Key, t.Value.IsBeside), t.Value.IsBeside ? "beside" : "known", t.Value.Grounds))]);
    }

    void AddSituation(Grounds situation, CountSet set)
    {
        situation.Add("measure", set.Measure);
        situation.Add("nature", subject.Measures[set.Measure].Nature);
        situation.Add("narrowed", set.Narrowing.IsEmpty ? 0 : 1);
        situation.Add("owner", set.Owner.Kind);
        var verb = set.Candidate.Clause?.Verb;
        situation.Add("tense", verb is null ? "-" : verb.IsPerfect ? "perfect" : verb.IsPast ? "past" : "present");
        situation.Add("compared", Comparison.Of(set.Candidate));
        situation.Add("quoted", set.IsQuoted ? 1 : 0);
        situation.Add("said", set.Source?.Type ?? "-");
        situation.Add("verb", verb?.Lemma ?? "-");
        situation.Add("measure-tense", set.Measure, verb is null ? "-" : verb.IsPerfect ? "perfect" : verb.IsPast ? "past" : "present");
        situation.Add("sign", Wholes.SignOf(set.Candidate));
        situation.Add("block", set.Candidate.Lattice.Sentence.Block.Kind.ToString());
        foreach (var word in set.Candidate.Sentence.Words)
        {
            if (word.Norm is "now" or "currently" or "present" or "still" or "today" or "latest")
            {
                situation.Add("word", word.Norm);
            }
        }
    }

    static IEnumerable<Mention> DatesIn(Lattice lattice) =>
        lattice.OfType(MentionTypes.Date).Where(d => !lattice.OfType(MentionTypes.Breakdown).Any(b => b.First <= d.First && d.End <= b.End && !b.Reading.Value.StartsWith("risk", StringComparison.Ordinal)));

    static IEnumerable<(string, Grammar.SentenceParse)> Around(Candidate candidate) => candidate.Cell is not { } cell ? []
        : cell.Labels.Select(l => ("row", l)).Concat(cell.Heads.Select(h => ("column", h))).Concat(cell.Captions.Select(c => ("caption", c)));

    /// <summary>The value of a date; one that counts from another takes that of the last count.</summary>
    static string? Value(Mention mention, ArticleTimes article)
    {
        if (mention.Reading is not TimexReading { Timex: var timex })
        {
            return null;
        }

        var value = !TimexResolver.IsRelative(timex) ? timex : article.Last is { } reference ? TimexResolver.Relate(timex, reference) : null;
        return value is null || value.StartsWith(Present, StringComparison.Ordinal) ? null : value;
    }

    Grounds Take(Dictionary<string, (bool IsBeside, Grounds Grounds)> times, string timex, string how, bool beside)
    {
        if (!times.TryGetValue(timex, out var known))
        {
            known = times[timex] = (beside, new(withNames));
        }

        known.Grounds.Add("by", how);
        return known.Grounds;
    }

    void TakeKnown(Dictionary<string, (bool IsBeside, Grounds Grounds)> times, CountSet set, ArticleTimes article)
    {
        if (set.Whole is { } whole && article.Of(whole) is { } ofWhole)
        {
            Take(times, ofWhole, "whole", beside: false);
        }

        foreach (var (name, other) in Others(set, article))
        {
            if (article.Of(other) is { } timex)
            {
                var grounds = Take(times, timex, name, beside: false);
                grounds.Add(name + "-measure", other.Measure == set.Measure ? "same" : Family(other) == Family(set) ? "family" : "other");
                grounds.Add(name + "-owner", other.Owner.Key == set.Owner.Key ? 1 : 0);
                grounds.Add(name + "-ago", Math.Min(4, set.Candidate.Index - other.Candidate.Index));
                grounds.Add(name + "-sign", Wholes.SignOf(set.Candidate), set.Candidate.Lattice.Sentence.Block == other.Candidate.Lattice.Sentence.Block ? "same" : "other");
                grounds.Add(name + "-source", set.Source?.Name == other.Source?.Name ? "same" : "other", set.Measure == other.Measure ? "same" : "other");
            }
        }

        foreach (var named in article.Around(set.Candidate.Index))
        {
            AddNamed(Take(times, named.Timex, "named", beside: false), named, set, article);
        }
    }

    string Family(CountSet set) => subject.Measures[set.Measure].Family;

    /// <summary>Sets read before, whose time may be meant again.</summary>
    static IEnumerable<(string Name, CountSet Set)> Others(CountSet set, ArticleTimes article)
    {
        (string, CountSet?)[] others = [("last", article.LastDated), ("turn", article.AtSameTurn(set)), ("like", article.LastLike(set)), ("same", article.LastOfOwner(set)), ("first", article.FirstOfFamily(set))];
        return others.Where(o => o.Item2 is not null)!;
    }

    void AddNamed(Grounds grounds, NamedTime named, CountSet set, ArticleTimes article)
    {
        var distance = named.Sentence - set.Candidate.Index;
        grounds.Add("named-at", Math.Abs(distance) > 4 ? (distance < 0 ? "far-before" : "far-behind") : distance.ToString(System.Globalization.CultureInfo.InvariantCulture));
        grounds.Add("named-after", named.Before);
        grounds.Add("named-paper", named.IsOfPaper ? "paper" : "-", named.Before);
        grounds.Add("named-nature", subject.Measures[set.Measure].Nature, named.FoundBy);
        grounds.Add("named-said", named.Source is null ? "-" : named.Source == set.Source?.Name ? "same" : "other");
        grounds.Add("named-by", named.FoundBy);
        grounds.Add("named-spoken", named.Spoken is null ? "-" : named.Spoken == set.Measure ? "same" : subject.Measures[named.Spoken].Family == Family(set) ? "family" : "other");
        var there = article.In(named.Sentence).ToList();
        grounds.Add("named-with", there.Count == 0 ? "no count" : there.Exists(s => Family(s) == Family(set)) ? there.Exists(s => s.Owner.Key == set.Owner.Key) ? "own" : "family" : "other");
    }

    static void AddPlace(Grounds grounds, Mention mention, Candidate candidate, List<Candidate> counts)
    {
        var count = candidate.Count;
        var behind = mention.First >= count.End;
        var (from, to) = behind ? (count.End, mention.First) : (mention.End, count.First);
        var side = behind ? "behind" : "before";
        var between = counts.Count(c => c.Count.First >= from && c.Count.First < to && c != candidate);
        var words = candidate.Sentence.Words;
        grounds.Add("side", side);
        grounds.Add("distance", side, Sizes.Distance(to - from));
        grounds.Add("counts-between", side, Math.Min(2, between).ToString(System.Globalization.CultureInfo.InvariantCulture));
        grounds.Add("preposition", mention.First > 0 ? words[mention.First - 1].Norm : "^");
        grounds.Add("day-word", words[mention.End - 1].Part is PartOfSpeech.Number ? "number" : words[mention.End - 1].Norm);
        grounds.Add("comma-between", Enumerable.Range(from, Math.Max(0, to - from)).Any(i => words[i].Norm is "," or ";" or "(" or ")") ? 1 : 0);
        grounds.Add("fronted", mention.First <= 2 ? 1 : 0);
        grounds.Add("found-by", mention.FoundBy);
        if (mention.First >= 2)
        {
            grounds.Add("before2", words[mention.First - 2].Lemma);
        }

        if (counts.Count > 1)
        {
            AddTurn(grounds, mention, candidate, counts);
        }

        if (behind && counts.Any(c => c.Count.First >= mention.End && c.Count.First - mention.End <= 2))
        {
            grounds.Add("opens-next");
        }

        if (candidate.Sentence.Clauses.LastOrDefault(c => c.Verb.End <= mention.First) is { } clause)
        {
            grounds.Add("after-verb", clause.Verb.Lemma);
            grounds.Add("own-verb", ReferenceEquals(clause, candidate.Clause) ? 1 : 0);
        }
    }

    /// <summary>"31 March 2006, 2007 and 2008 was 472, 498 and 521 respectively": as many times as counts, each in its turn.</summary>
    static void AddTurn(Grounds grounds, Mention mention, Candidate candidate, List<Candidate> counts)
    {
        var dates = DatesIn(candidate.Lattice).Where(d => d.Reading is TimexReading).ToList();
        if (dates.Count == counts.Count)
        {
            grounds.Add("turn", dates.IndexOf(mention) == counts.Count(c => c.Count.First < candidate.Count.First) ? "own" : "other", candidate.Lattice.HasWord("respectively") ? "respectively" : "-");
        }
    }

    /// <summary>What the counts so far make of a time.</summary>
    void AddUse(Grounds grounds, string timex, bool isBeside, CountSet set, ArticleTimes article)
    {
        grounds.Add("given", $"{Math.Min(3, article.Given(timex))} of {Math.Min(3, article.Dates)}");
        grounds.Add("nature", subject.Measures[set.Measure].Nature, $"{(isBeside ? "beside" : "known")} {Shape(timex)}");
        grounds.Add("compared", Comparison.Of(set.Candidate), timex == article.Last ? "last" : article.Last is { } last && string.CompareOrdinal(timex, last) < 0 ? "earlier" : "-");
    }

    static string Shape(string timex) => string.Concat(timex.Select(c => char.IsAsciiDigit(c) ? '0' : c));

    static void AddShape(Grounds grounds, string timex, CountSet set, ArticleTimes article)
    {
        var shape = Shape(timex);
        grounds.Add("shape", shape);
        grounds.Add("shape-measure", shape, set.Measure);
        if (article.Published is { } published)
        {
            var day = TimexResolver.Day(published);
            var (start, end) = TimexResolver.Days(timex);
            grounds.Add("to-publication", timex == day ? "same" : end is null ? "open" : end > published ? "after" : published.DayNumber - end.Value.DayNumber <= 7 ? "week" : published.DayNumber - end.Value.DayNumber <= 100 ? "months" : published.DayNumber - end.Value.DayNumber <= 800 ? "years" : "long");
            _ = start;
        }

        grounds.Add("times-named", Math.Min(3, article.Times(timex)));
    }
}
