using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Owners;
using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Meanings;

/// <summary>Whose a count may be, and what speaks for each.</summary>
/// <param name="candidate">The count.</param>
/// <param name="state">What the text has spoken of.</param>
/// <param name="named">The owners that the sentence names.</param>
/// <param name="counts">All counts of the sentence.</param>
sealed class OwnerGrounds(Candidate candidate, DiscourseState state, IReadOnlyList<OwnerMention> named, IReadOnlyList<Candidate> counts)
{
    const int MostRecent = 4;
    readonly Dictionary<string, (Owner Owner, Grounds Grounds)> byKey = new(StringComparer.Ordinal);

    /// <summary>The owners with their grounds, in a fixed order.</summary>
    public IReadOnlyList<(Owner Owner, Grounds Grounds)> Find(bool withNames, CountSet? whole, CountSet? before, IReadOnlyList<(string How, Owner Owner)> around)
    {
        Take("unknown", Owner.Unknown, withNames);
        foreach (var mention in named)
        {
            Take("here", mention.Owner, withNames);
        }

        foreach (var (how, owner) in around)
        {
            Take(how, owner, withNames);
        }

        Take("whole", whole?.Owner, withNames);
        Take("before", before?.Owner, withNames);
        Take("last-set", state.Sets.Count > 0 ? state.Sets[^1].Owner : null, withNames);
        Take("heading", state.Heading, withNames);
        Take("focus", state.Focus, withNames);
        Take("article", state.Article, withNames);
        Take("country", state.Country, withNames);
        foreach (var nation in state.Nations)
        {
            Take("nation", nation, withNames);
        }

        Take("same-size", candidate.Quantity.Number > 1 ? state.Sets.FindLast(s => s.Size == candidate.Quantity.Number)?.Owner : null, withNames);
        foreach (var (owner, _, _) in state.Named.Take(MostRecent))
        {
            Take("recent", owner, withNames);
        }

        var beside = around.Where(a => a.How is "row" or "column").Select(a => a.Owner.Key).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (owner, grounds) in byKey.Values)
        {
            if (candidate.Cell is not null)
            {
                grounds.Add("beside", beside.Count == 0 ? "nobody" : beside.Contains(owner.Key) ? beside.Count == 1 ? "only" : "one" : "other");
                grounds.Add("total-kind", candidate.IsTotal ? "total" : "part", owner.Kind);
            }

            grounds.Add("owner-kind", owner.Kind);
            AddPlace(grounds, owner);
            AddFrequency(grounds, owner);
        }

        return [.. byKey.Values];
    }

    void Take(string how, Owner? owner, bool withNames)
    {
        if (owner is null || (owner.IsUnknown && how != "unknown"))
        {
            return;
        }

        if (!byKey.TryGetValue(owner.Key, out var known))
        {
            known = byKey[owner.Key] = (owner, new(withNames));
        }
        else if (how == "here" && owner.Area is not null)
        {
            // the name beside the count says best which part is meant
            byKey[owner.Key] = known = (owner, known.Grounds);
        }

        known.Grounds.Add("by", how);
        known.Grounds.Add("by-kind", how, owner.Kind);
    }

    void AddPlace(Grounds grounds, Owner owner)
    {
        var places = named.Where(m => m.Owner.Key == owner.Key).ToList();
        if (places.Count == 0)
        {
            grounds.Add("not-here", named.Count == 0 ? "nobody" : named.Any(m => m.Owner.Force is not null) ? "force" : "area");
            grounds.Add("not-here-kind", owner.Kind, named.Count == 0 ? "nobody" : "somebody");
            return;
        }

        grounds.Add("only-one", named.Select(m => m.Owner.Key).Distinct(StringComparer.Ordinal).Count() == 1 ? 1 : 0);
        if (places.LastOrDefault(m => m.End <= candidate.Count.First) is { Owner: not null } left)
        {
            AddSide(grounds, "left", left, left.End, candidate.Count.First);
        }

        if (places.Find(m => m.First >= candidate.Count.First) is { Owner: not null } right)
        {
            AddSide(grounds, "right", right, candidate.Count.End, right.First);
        }

        var stretch = CountSegments.Of(candidate, counts);
        foreach (var mention in places)
        {
            var where = mention.First >= stretch.End ? "later" : mention.First < stretch.First ? "earlier" : mention.First >= candidate.Count.End ? "behind" : "before";
            grounds.Add("stretch", where);
            grounds.Add("stretch-type", where, mention.Type);
            AddTie(grounds, mention);
        }
    }

    void AddSide(Grounds grounds, string side, OwnerMention mention, int from, int to)
    {
        var between = counts.Count(c => c.Count.First >= from && c.Count.First < to && c != candidate);
        grounds.Add(side, Sizes.Distance(to - from));
        grounds.Add(side + "-counts", Math.Min(2, between));
        grounds.Add(side + "-type", mention.Type);
        var nearest = side == "left" ? named.Where(m => m.End <= candidate.Count.First).MaxBy(m => m.End) : named.Where(m => m.First >= candidate.Count.First).MinBy(m => m.First);
        if (nearest.Owner.Key == mention.Owner.Key)
        {
            grounds.Add(side + "-nearest", Math.Min(2, between));
        }

        var words = candidate.Sentence.Words;
        grounds.Add(side + "-word", mention.First > 0 ? words[mention.First - 1].Part is PartOfSpeech.Noun or PartOfSpeech.Name or PartOfSpeech.Number ? "noun" : words[mention.First - 1].Norm : "^");
        if (to - from <= 2 && to > from)
        {
            grounds.Add(side + "-between", string.Join(' ', Enumerable.Range(from, to - from).Select(i => words[i].Norm)));
        }

        if (to == from)
        {
            grounds.Add(side + "-adjacent");
        }
    }

    /// <summary>How the grammar ties a name to the count.</summary>
    void AddTie(Grounds grounds, OwnerMention mention)
    {
        var (parse, group) = (candidate.Sentence, candidate.Group);
        if (mention.First >= group.First && mention.First < group.End)
        {
            grounds.Add("tie", mention.First < group.Begin ? "possessive" : "inside");
            return;
        }

        var holder = parse.Elements.OfType<NounGroup>().FirstOrDefault(g => g.Holds(mention.First));
        if (holder is null)
        {
            return;
        }

        var preposition = parse.Governor(holder);
        if (preposition is not null && IsChained(parse, group, holder))
        {
            grounds.Add("tie", "behind " + preposition);
        }

        if (candidate.Clause is not { } clause)
        {
            return;
        }

        if (clause.Subjects.Contains(holder) && !clause.Subjects.Contains(group))
        {
            grounds.Add("tie", "subject");
            grounds.Add("tie-subject-verb", clause.Verb.Lemma);
        }

        foreach (var (word, noun) in clause.Phrases)
        {
            if (ReferenceEquals(noun, holder))
            {
                grounds.Add("tie", holder.First < clause.Verb.First ? "fronted" : "phrase", word);
            }
        }

        // "Kent said 12 had vanished": the subject of a clause before
        if (parse.Clauses.Any(c => c.Subjects.Contains(holder) && c != clause && c.Verb.First < clause.Verb.First))
        {
            grounds.Add("tie", "speaker");
        }
    }

    /// <summary>Whether only prepositions and nouns stand between a group and one behind it: "12 offenders on the register in Kent".</summary>
    static bool IsChained(SentenceParse parse, NounGroup group, NounGroup behind) =>
        behind.First >= group.End && parse.Elements.Where(e => e.First >= group.End && e.First < behind.First).All(e => e is Marker { IsPreposition: true } or NounGroup { Count: null });

    void AddFrequency(Grounds grounds, Owner owner)
    {
        var (sentence, times) = state.Of(owner);
        grounds.Add("share", state.TimesNamed == 0 || times == 0 ? 0 : 1 + (int)Math.Min(3, 5.0 * times / state.TimesNamed));
        grounds.Add("ago", sentence < 0 ? "never" : Math.Min(5, candidate.Index - sentence).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
