using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Frames;

/// <summary>Tells how each predicate of a sentence stands to a counted group.</summary>
static class Predications
{
    public static List<Predication> Of(SentenceParse parse, IReadOnlyList<Predicate> predicates, NounGroup group, IReadOnlySet<string> shares)
    {
        // "half of its 24 offenders were missing", "none of the nine": not all of them
        var whole = group.Owner ?? group;
        var isWhole = parse.Governor(whole) == "of" && IsShare(parse, parse.Beside(whole, -1)!.First - 1, shares);
        return [.. predicates.Select(p => new Predication(p, LinkOf(parse, p, group) is var link && isWhole && IsOfSentence(parse, p, group) ? Link.WrongPart : link, Distance(p, group)))];
    }

    /// <summary>Whether a predicate is what the sentence says, not a clause that only says more of a noun: "one of the 12 who are missing".</summary>
    static bool IsOfSentence(SentenceParse parse, Predicate predicate, NounGroup group) =>
        parse.Clauses.Any(c => c is { IsRelative: false, Verb.IsParticiple: false } && c.Verb.First >= group.End && c.Verb.First <= predicate.First);

    static bool IsShare(SentenceParse parse, int token, IReadOnlySet<string> shares) => token >= 0
        && (shares.Contains(parse.Words[token].Norm) || parse.Words[token].Part == PartOfSpeech.Number || parse.Lattice.Mentions.Any(m => m.End == token + 1 && m.Type is "PERCENT" or "RATIO"));

    static int Distance(Predicate p, NounGroup group) => p.First >= group.End ? p.First - group.End + 1 : p.End <= group.Begin ? p.End - 1 - group.Begin : 0;

    static Link LinkOf(SentenceParse parse, Predicate predicate, NounGroup group)
    {
        if (predicate.First >= group.Begin && predicate.First < group.End)
        {
            return Link.Modifier;
        }

        if (IsWhose(parse, predicate, group))
        {
            return Link.Relative;
        }

        var clause = ClauseOf(parse, predicate);
        return predicate.Voice switch
        {
            Voice.Nominal => OfNoun(parse, predicate, group),
            Voice.State => OfState(parse, predicate, group, clause),
            Voice.Become => OfVerb(parse, clause, predicate, group, clause is { Verb.IsPassive: false }),
            _ => OfVerb(parse, clause, predicate, group, clause is { Verb.IsPassive: true }),
        };
    }

    /// <summary>"12 offenders whose whereabouts are unknown", "one of 298 whose address ...".</summary>
    static bool IsWhose(SentenceParse parse, Predicate predicate, NounGroup group)
    {
        var at = predicate.First > 0 && parse.Words[predicate.First - 1].Norm == "whose" ? predicate.First - 1 : -1;
        return at >= group.End && parse.Elements.Where(e => e.First >= group.End && e.First < at).All(e => e is Marker { IsPreposition: true } or Marker { Word: "," } or NounGroup);
    }

    /// <summary>The clause whose verb a predicate is, or to whose verb it belongs as complement.</summary>
    static Clause? ClauseOf(SentenceParse parse, Predicate predicate) =>
        parse.Clauses.FirstOrDefault(c => c.Verb.First <= predicate.First && predicate.First < c.Verb.End && c.Verb.Main >= predicate.First)
        ?? parse.Clauses.FirstOrDefault(c => c.Verb.Holds(predicate.First))
        ?? parse.Clauses.LastOrDefault(c => c.Verb.End <= predicate.First && Continues(parse, c.Verb.End, predicate.First));

    /// <summary>Whether only the object and small words stand between a verb and its complement.</summary>
    static bool Continues(SentenceParse parse, int from, int to) =>
        parse.Elements.Where(e => e.First >= from && e.First < to).All(e => e is NounGroup or Adjunct or Marker { IsPreposition: true } or Marker { Word: "," } or Marker { Part: PartOfSpeech.Conjunction }) && to - from <= 14;

    static Link OfState(SentenceParse parse, Predicate predicate, NounGroup group, Clause? clause)
    {
        if (predicate.First >= group.End && predicate.First - group.End <= 1 || IsBehind(parse, predicate.First, group))
        {
            return Link.Behind;
        }

        if (clause is null)
        {
            return OfSize(parse, predicate, group) ?? Link.Loose;
        }

        var holds = clause.Subjects.Contains(group);
        return holds && clause.Objects.Count == 0 ? clause.IsRelative ? Link.Relative : Link.Subject
            : clause.Objects.Contains(group) && predicate.First >= group.End ? Link.Object
            : OfSize(parse, predicate, group) ?? (holds || clause.Objects.Contains(group) ? Link.WrongPart : Link.Loose);
    }

    /// <summary>"12 offenders in Kent missing": only a phrase of place or time stands between.</summary>
    static bool IsBehind(SentenceParse parse, int first, NounGroup group) =>
        first > group.End && first - group.End <= 6 && parse.Elements.Where(e => e.First >= group.End && e.First < first).All(e => e is Adjunct or Marker { IsPreposition: true } || (e is NounGroup { Count: null } n && parse.Governor(n) is not null));

    static Link OfVerb(SentenceParse parse, Clause? clause, Predicate predicate, NounGroup group, bool wantsSubject)
    {
        if (clause is null)
        {
            return OfSize(parse, predicate, group) ?? Link.Loose;
        }

        var isSubject = clause.Subjects.Contains(group);
        var isObject = clause.Objects.Contains(group) || IsObjectOfPhrase(parse, predicate, group);
        if (clause.Verb.IsParticiple && !clause.Verb.IsPassive && isSubject)
        {
            // "offenders lost by Kent", "offenders living in Kent"
            var past = parse.Words[clause.Verb.Main].MayBeParticiple;
            return past == (predicate.Voice == Voice.Cause) ? Link.Relative : Link.WrongPart;
        }

        if (wantsSubject ? isSubject : isObject)
        {
            return clause.IsRelative ? Link.Relative : isSubject ? Link.Subject : Link.Object;
        }

        return OfSize(parse, predicate, group) ?? (isSubject || isObject ? Link.WrongPart : Link.Loose);
    }

    /// <summary>The noun right behind the last word of a phrase: "lost track of 12", "know where 12 are".</summary>
    static bool IsObjectOfPhrase(SentenceParse parse, Predicate predicate, NounGroup group) =>
        predicate.End <= group.First && parse.Elements.Where(e => e.First >= predicate.End && e.First < group.First).All(e => e is Marker { Part: PartOfSpeech.Subordinator } or Marker { Word: "all" } or NounGroup { IsPossessive: true } or Marker { Part: PartOfSpeech.Possessive } or Marker { Word: "of" }
            || (e is NounGroup && group.Count is not null && parse.Governor(group) == "of"));

    static Link OfNoun(SentenceParse parse, Predicate predicate, NounGroup group) =>
        predicate.End <= group.First && group.First - predicate.End <= 2 && parse.Governor(group) is not null ? Link.Governed
        : OfSize(parse, predicate, group) ?? (parse.Clauses.Any(c => c.Objects.Contains(group) && c.Subjects.Any(s => s.Holds(predicate.First))) ? Link.SizeOf : Link.Loose);

    /// <summary>"The number of missing offenders is 12": the count is what the subject's size is said to be, and the predicate stands in the subject.</summary>
    static Link? OfSize(SentenceParse parse, Predicate predicate, NounGroup group)
    {
        foreach (var clause in parse.Clauses)
        {
            var isSize = clause.Objects.Contains(group) || clause.Phrases.Any(p => ReferenceEquals(p.Noun, group) && p.Preposition is "at" or "to" or "from" or "of");
            if (isSize && predicate.End <= clause.Verb.First && clause.Subjects.Count > 0 && predicate.First >= clause.Subjects[0].First)
            {
                return Link.SizeOf;
            }
        }

        return null;
    }
}
