using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Subjects;
using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Words;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Meanings;

/// <summary>What the words around a count tell of it, whatever it may be.</summary>
/// <param name="kinds">Of whom or what nouns speak.</param>
sealed class SituationGrounds(Kinds kinds)
{
    const int LongParagraph = 12;

    public void Add(Grounds grounds, Candidate candidate, DiscourseState state, int countsInSentence)
    {
        AddNumber(grounds, candidate);
        AddGroup(grounds, candidate);
        AddClause(grounds, candidate);
        AddNeighbours(grounds, candidate);
        AddSentence(grounds, candidate, countsInSentence);
        AddContext(grounds, candidate, state);
        AddClaims(grounds, candidate);
        AddTheme(grounds, candidate, state);
    }

    static void AddTheme(Grounds grounds, Candidate candidate, DiscourseState state)
    {
        grounds.Add("theme-ago", Ago(candidate, state));
        grounds.Add("said-first", candidate.Said.Where(p => p.Link < Link.WrongPart).Select(p => p.Predicate.Measure ?? "nothing known").FirstOrDefault() ?? "-");
        grounds.Add("theme-in-headline", state.IsThemeOfHeadline ? 1 : 0);
        grounds.Add("others", state.IsMoreOfOthers ? "more" : "fewer");
    }

    static string Ago(Candidate candidate, DiscourseState state) => state.LastTheme < 0 ? "never" : (candidate.Index - state.LastTheme) switch { 0 => "here", 1 => "1", 2 => "2", < 6 => "few", _ => "far" };

    /// <summary>Whom a number without a noun counts: those whom the last one did, or those of the noun it is a part of.</summary>
    static void AddAntecedent(Grounds grounds, Candidate candidate, DiscourseState state)
    {
        if (candidate.IsFused)
        {
            grounds.Add("antecedent", state.Antecedent.Kind, state.Antecedent.Measure);
            grounds.Add("antecedent-kind", state.Antecedent.Kind);
            grounds.Add("antecedent-measure", state.Antecedent.Measure);
            grounds.Add("antecedent-sign", Wholes.SignOf(candidate), state.Antecedent.Measure);
        }

        if (state.Run.Count > 0)
        {
            grounds.Add("run", state.Run[^1]);
            grounds.Add("run-all", state.Run.All(m => m == state.Run[^1]) ? state.Run[^1] : "mixed", Math.Min(4, state.Run.Count).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    static void AddClaims(Grounds grounds, Candidate candidate)
    {
        if (candidate.Claims is not { } claims)
        {
            return;
        }

        grounds.Add("rule", claims.Count == 0 ? "silent" : claims[0].Emission.Measure);
        foreach (var claim in claims.Take(2))
        {
            grounds.Add("rule-family", claim.Rule.Id.Split('.')[0], claim.Emission.Measure);
            grounds.Add("rule-id", claim.Rule.Id);
        }
    }

    static void AddNumber(Grounds grounds, Candidate candidate)
    {
        grounds.Add("size", Sizes.Of(candidate.Quantity.Number));
        grounds.Add("modifier", candidate.Quantity.Modifier.Code());
        grounds.Add("digits", char.IsAsciiDigit(candidate.Lattice.Tokens[candidate.Count.First].Norm[0]) ? 1 : 0);
        grounds.Add("number-type", candidate.Count.Type);
    }

    void AddGroup(Grounds grounds, Candidate candidate)
    {
        var (group, words) = (candidate.Group, candidate.Sentence.Words);
        var kind = kinds.Of(candidate.Lattice, group);
        grounds.Add("kind", kind);
        grounds.Add("head", group.Head < 0 ? "-" : words[group.Head].Lemma);
        grounds.Add("determiner", group.Determiner);
        grounds.Add("owned", group.Owner is not null ? 1 : 0);
        for (var i = candidate.Count.End; i < (group.Head < 0 ? group.End : group.Head); i++)
        {
            grounds.Add("modifier-word", words[i].Lemma);
        }

        AddOf(grounds, candidate);
        if (group.Names.Count > 0)
        {
            grounds.Add("named-inside");
        }
    }

    void AddOf(Grounds grounds, Candidate candidate)
    {
        if (candidate.Sentence.Beside(candidate.Group, 1) is Marker { Word: "of" } && candidate.Sentence.Beside(candidate.Group, 2) is NounGroup whole)
        {
            grounds.Add("of", whole.Count is not null ? "count" : whole.IsPronoun ? "pronoun" : kinds.Of(candidate.Lattice, whole));
            grounds.Add("of-head", whole.Head < 0 ? "-" : candidate.Sentence.Words[whole.Head].Lemma);
        }

        if (candidate.Sentence.Governor(candidate.Group) is { } preposition)
        {
            grounds.Add("preposition", preposition);
            if (candidate.Sentence.Beside(candidate.Group, -2) is NounGroup governor)
            {
                grounds.Add("governor", governor.Count is not null ? "count" : candidate.Sentence.Words[Math.Max(governor.Head, governor.Begin)].Lemma);
            }
        }
    }

    static void AddClause(Grounds grounds, Candidate candidate)
    {
        grounds.Add("part", candidate.Part);
        if (candidate.Clause is not { } clause)
        {
            return;
        }

        var verb = clause.Verb;
        grounds.Add("verb", verb.Lemma);
        grounds.Add("part-verb", candidate.Part, verb.Lemma);
        grounds.Add("voice", candidate.Part, verb.IsPassive ? "passive" : "active");
        if (verb.IsNegated)
        {
            grounds.Add("negated");
        }

        if (verb.IsConditional)
        {
            grounds.Add("conditional");
        }

        if (clause.IsRelative)
        {
            grounds.Add("relative");
        }

        if (candidate.Part == "object" && clause.Subjects is [.., var subject])
        {
            grounds.Add("subject-head", subject.Head < 0 ? "-" : candidate.Sentence.Words[subject.Head].Lemma);
            grounds.Add("subject-named", subject.Names.Count > 0 ? 1 : 0);
        }

        if (!candidate.Said.Any(p => verb.Holds(p.Predicate.First)))
        {
            grounds.Add("verb-unknown", candidate.Part);
        }
    }

    static void AddNeighbours(Grounds grounds, Candidate candidate)
    {
        var words = candidate.Sentence.Words;
        for (var i = 1; i <= 2; i++)
        {
            grounds.Add("before" + (i == 1 ? "" : "2"), candidate.Count.First - i >= 0 ? words[candidate.Count.First - i].Norm : "^");
            grounds.Add("after" + (i == 1 ? "" : "2"), candidate.Count.End + i - 1 < words.Length ? words[candidate.Count.End + i - 1].Norm : "$");
        }

        var end = candidate.Group.End;
        grounds.Add("behind-group", end < words.Length ? words[end].Part == PartOfSpeech.Verb ? words[end].Lemma : words[end].Norm : "$");
        grounds.Add("behind-part", end < words.Length ? words[end].Part.ToString() : "$");
    }

    void AddSentence(Grounds grounds, Candidate candidate, int counts)
    {
        var lattice = candidate.Lattice;
        grounds.Add("block", lattice.Sentence.Block.Kind.ToString());
        grounds.Add("counts", Math.Min(4, counts));
        grounds.Add("length", Math.Min(4, lattice.Tokens.Count / LongParagraph));
        foreach (var type in (string[])["PERCENT", "CHANGE", "RATE", "MONEY", "AGE", "SENTENCE", "RATIO", "AVERAGE", "STAFF"])
        {
            if (lattice.HasType(type))
            {
                grounds.Add("sentence-has", type);
            }
        }

        if (candidate.Sentence.Words[^1].Norm == "?")
        {
            grounds.Add("question");
        }

        if (candidate.Sentence.Clauses.Count == 0)
        {
            grounds.Add("no-verb");
        }

        foreach (var topic in lattice.Mentions.Where(m => m.Type is MentionTypes.Topic or "LOCAL-TOPIC").Select(m => m.Reading.Value).Distinct(StringComparer.Ordinal))
        {
            grounds.Add("sentence-topic", topic);
        }

        foreach (var kind in kinds.In(lattice))
        {
            grounds.Add("sentence-kind", kind);
        }

        if (lattice.HasType("FOREIGN-PLACE") || lattice.HasType("FOREIGN-COUNTRY"))
        {
            grounds.Add("abroad");
        }

        foreach (var frame in candidate.Said.Select(p => p.Predicate.Frame.Name).Distinct(StringComparer.Ordinal))
        {
            grounds.Add("sentence-frame", frame);
        }

        if (candidate.Said.Count > 0)
        {
            var nearest = candidate.Said.MinBy(p => Math.Abs(p.Distance));
            grounds.Add("nearest", nearest.Predicate.Frame.Name, Sizes.Distance(nearest.Distance));
        }
    }

    static void AddContext(Grounds grounds, Candidate candidate, DiscourseState state)
    {
        grounds.Add("topic", state.Topic ?? "-");
        grounds.Add("last", state.LastMeasure ?? "-");
        grounds.Add("spoken", state.Spoken ?? "-");
        grounds.Add("people", state.People ?? "-");
        grounds.Add("about", Math.Min(5, state.Aboutness));
        grounds.Add("decided", state.LastDecision.Sentence == candidate.Index ? "here" : "earlier", state.LastDecision.Measure);
        if (candidate.Lattice.Sentence.Block.Kind == BlockKind.ListItem)
        {
            grounds.Add("lead", state.Lead ?? "-");
        }
        grounds.Add("place", Math.Min(3, candidate.Index / 4));
        AddAntecedent(grounds, candidate, state);
        if (candidate.Quantity.Number > 1 && state.Sets.FindLast(s => s.Size == candidate.Quantity.Number) is { } same)
        {
            grounds.Add("known-size", same.Measure);
        }
    }
}
