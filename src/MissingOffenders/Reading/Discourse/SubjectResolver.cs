using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Discourse;

/// <summary>Finds whose count it is: what the rule bound, the clause, the sentence, the whole, the heading, the context, the article.</summary>
/// <param name="subjects">Tells whom a mention stands for.</param>
/// <param name="fallback">Subject of the article as a whole, where nothing nearer is found.</param>
sealed class SubjectResolver(SubjectReader subjects, Subject fallback)
{
    const int MostWordsAfter = 8;
    const int MostWordsToSpeaker = 3;

    /// <summary>A sentence that names more forces lists them, and speaks of none.</summary>
    public const int MostForcesOfTopic = 2;

    const string Say = "SAY";
    static readonly string[] Sharing = ["each", "both", "apiece"];
    static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
        { "in", "across", "by", "within", "for", "from", "throughout", "around", "of", "at", "to", "over", "with", "covering", "under" };

    // words before a preposition that lead to somebody else
    static readonly HashSet<string> Turning = new(StringComparer.Ordinal)
        { "and", "while", "but", "or", "followed", "trailed", "ahead", "compared", "than", "behind", "next", "then", "unlike", "against", "whereas" };

    /// <summary>Subject of the article as a whole.</summary>
    public Subject Fallback { get; } = fallback;

    /// <summary>The subjects of a claim (several for one that is shared out) and where they were found.</summary>
    public (IReadOnlyList<Subject> Subjects, string Basis) Resolve(Vicinity vicinity, Focus focus)
    {
        var claim = vicinity.Claim;
        if (claim.Captured(claim.Emission.Subject) is { } captured && subjects.Read(vicinity.Lattice, captured, focus) is { Count: > 0 } bound)
        {
            return (bound, "rule");
        }

        if (claim.Has("national"))
        {
            return ([subjects.NationIn(vicinity.Lattice)], "rule");
        }

        if (claim.Has("sum") && vicinity.Lattice.Mentions.Count(m => SubjectTypes.Named.Contains(m.Type) && m.First < claim.Count.First) > 1)
        {
            return ([focus.Wide ?? Fallback], "context");
        }

        return InClause(vicinity, focus) is { Count: > 0 } inClause ? (inClause, "clause")
            : claim.Has("part") && focus.Last is { } sibling && sibling.Sentence == vicinity.Lattice.Sentence ? ([sibling.Subject], "whole")
            : InSentence(vicinity, focus) is { } inSentence ? ([inSentence], "sentence")
            : Speaker(vicinity, focus) is { } speaker ? ([speaker], "sentence")
            : SubjectReader.OfForces(vicinity.Lattice) is { } surveyed ? ([surveyed], "sentence")
            : claim.Has("part") && focus.Last is { } whole ? ([whole.Subject], "whole")
            : focus.Heading is { } heading ? ([heading], "heading")
            : focus.Subject is { } context && vicinity.Lattice.Sentence.Block.Kind != BlockKind.ListItem ? ([context], "context")
            : ([Fallback], "article");
    }

    /// <summary>The subject that a sentence without figures brings up, or null; one that names more than two forces brings up none of them.</summary>
    public Subject? Topic(Lattice lattice, Focus focus)
    {
        var named = subjects.Read(lattice, lattice.Mentions.Where(m => (SubjectTypes.Named.Contains(m.Type) || m.Type == MentionTypes.National) && !IsWhereabouts(lattice, m)), focus).Where(s => s is { Force: not null } or { IsNational: true }).ToList();
        return named.Where(s => s.Force is not null).DistinctBy(s => s.Key, StringComparer.Ordinal).Count() > MostForcesOfTopic ? null : named.FirstOrDefault();
    }

    /// <summary>Keys of the forces that a sentence names.</summary>
    public IReadOnlySet<string> NamedIn(Lattice lattice, Focus focus) =>
        subjects.Read(lattice, lattice.OfType(MentionTypes.Force), focus).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);

    List<Subject> InClause(Vicinity vicinity, Focus focus)
    {
        var (lattice, claim) = (vicinity.Lattice, vicinity.Claim);

        // where they were found tells whose they are only where nothing else does
        List<Mention> found = focus.Subject is { IsNational: false } ? [.. claim.Narrowing, .. focus.Last?.Sentence == lattice.Sentence ? focus.Last.Claim.Narrowing : []] : [];
        foreach (var mention in vicinity.Nearest(SubjectTypes.Pointing).Where(m => !IsWhereabouts(lattice, m) && !found.Exists(p => p.First <= m.First && m.End <= p.End)))
        {
            var after = mention.First >= claim.Match.End;
            var attached = (!after && !IsPossessor(lattice, mention)) || mention.Type == MentionTypes.National
                || (mention.First - claim.Match.End <= MostWordsAfter && FollowsPreposition(lattice, claim.Count.End, mention.First));
            if (attached && subjects.SubjectOf(lattice, mention, focus) is { } subject)
            {
                return RowAround(lattice, mention) is not { } row ? [subject] : IsShared(vicinity) ? subjects.Read(lattice, row, focus) : [subjects.Join(lattice, row, subjects.Read(lattice, row, focus))];
            }
        }

        return [];
    }

    /// <summary>Whether a place is where the missing are, not whose they are: "12 are outwith the UK".</summary>
    static bool IsWhereabouts(Lattice lattice, Mention place) => lattice.OfType(MentionTypes.Breakdown).Any(b => b.First <= place.First && place.First < b.End);

    /// <summary>"Strathclyde, Britain's second biggest, had lost 16": of the nation only the rank is said.</summary>
    static bool IsPossessor(Lattice lattice, Mention mention) =>
        mention.Reading is AreaReading { Area.Level: "nation" } && mention.End + 1 < lattice.Tokens.Count && lattice.Tokens[mention.End].Norm == "’s" && lattice.Tokens[mention.End + 1].Norm is not ("police" or "forces" or "force");

    static Mention? RowAround(Lattice lattice, Mention subject) =>
        lattice.OfType(MentionTypes.Subjects).FirstOrDefault(s => s.First <= subject.First && subject.End <= s.End);

    /// <summary>Whether a count holds for each of several: "both", "each", and every zero.</summary>
    static bool IsShared(Vicinity vicinity) =>
        Sharing.Any(vicinity.Lattice.HasWord) || vicinity.Claim.Count.Reading is Quantity { Number: 0 };

    Subject? InSentence(Vicinity vicinity, Focus focus) =>
        vicinity.Lattice.Mentions
            .Where(m => SubjectTypes.Speaking.Contains(m.Type) && m.First < vicinity.Claim.Count.First && !IsWhereabouts(vicinity.Lattice, m) && !IsPossessor(vicinity.Lattice, m))
            .OrderByDescending(m => m.First)
            .Select(m => subjects.SubjectOf(vicinity.Lattice, m, focus))
            .FirstOrDefault(s => s is not null);

    /// <summary>"Four are missing, said Sussex Police": the force behind the count that says so, if it is the only one there.</summary>
    Subject? Speaker(Vicinity vicinity, Focus focus)
    {
        var lattice = vicinity.Lattice;
        return lattice.OfType(MentionTypes.Force).Where(m => m.First >= vicinity.Claim.Match.End).ToList() is [var only] && Says(lattice, only) ? subjects.SubjectOf(lattice, only, focus) : null;
    }

    static bool Says(Lattice lattice, Mention force) =>
        lattice.OfType(Say).Any(s => s.First == force.End || (s.End <= force.First && force.First - s.End <= MostWordsToSpeaker && !lattice.At(s.End).Any(m => m.Type == MentionTypes.Count)));

    static bool FollowsPreposition(Lattice lattice, int first, int token)
    {
        for (var i = token - 1; i >= Math.Max(first, token - 3); i--)
        {
            if (Prepositions.Contains(lattice.Tokens[i].Norm))
            {
                // "from four to nine, and in Kent from 12 to 14", "170, followed by Kent"
                return i == first || !Turning.Contains(lattice.Tokens[i - 1].Norm);
            }

            if (lattice.Tokens[i] is { Kind: TokenKind.Punctuation } or { Norm: "and" or "or" or "while" })
            {
                return false;
            }
        }

        return false;
    }
}
