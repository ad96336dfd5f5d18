using MissingOffenders.Articles;
using MissingOffenders.Clauses;
using MissingOffenders.Mentions;
using MissingOffenders.Rules;

namespace MissingOffenders.Discourse;

/// <summary>Finds whose count it is: what the rule bound, the clause, the sentence, the whole, the heading, the context, the article.</summary>
/// <param name="gazetteer">The known forces and areas.</param>
/// <param name="fallback">Subject of the article as a whole, where nothing nearer is found.</param>
sealed class SubjectResolver(Gazetteer gazetteer, Subject fallback)
{
    const int MostWordsAfter = 8;
    static readonly string[] Named = ["FORCE", "AREA"];
    static readonly string[] Deictic = ["THE-FORCE", "THE-AREA"];
    static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
        { "in", "across", "by", "within", "for", "from", "throughout", "around", "of", "at", "to", "over", "with", "covering", "under" };

    /// <summary>The subjects of a claim (several for one that is shared out) and where they were found.</summary>
    public (IReadOnlyList<Subject> Subjects, string Basis) Resolve(Vicinity vicinity, Focus focus)
    {
        var claim = vicinity.Claim;
        if (claim.Captured(claim.Emission.Subject) is { } captured && Read(vicinity.Lattice, captured, focus) is { Count: > 0 } bound)
        {
            return (bound, "rule");
        }

        if (claim.Has("national"))
        {
            return ([NationalIn(vicinity.Lattice)], "rule");
        }

        return InClause(vicinity, focus) is { Count: > 0 } inClause ? (inClause, "clause")
            : claim.Has("part") && focus.Last is { } whole ? ([whole.Subject], "whole")
            : InSentence(vicinity, focus) is { } inSentence ? ([inSentence], "sentence")
            : focus.Heading is { } heading ? ([heading], "heading")
            : focus.Subject is { } context && vicinity.Lattice.Sentence.Block.Kind != BlockKind.ListItem ? ([context], "context")
            : ([fallback], "article");
    }

    /// <summary>The subject that a sentence without figures brings up, or null.</summary>
    public Subject? Topic(Lattice lattice, Focus focus) =>
        lattice.Mentions.Where(m => Named.Contains(m.Type) || m.Type == "NATIONAL").Select(m => AsSubject(m, focus)).FirstOrDefault(s => s is { Force: not null } or { IsNational: true });

    List<Subject> Read(Lattice lattice, Mention captured, Focus focus) =>
        [.. Named.Contains(captured.Type) || Deictic.Contains(captured.Type) || captured.Type == "NATIONAL"
            ? Subjects([captured], focus)
            : Subjects(lattice.Mentions.Where(m => Named.Contains(m.Type) && m.First >= captured.First && m.End <= captured.End), focus)];

    IEnumerable<Subject> Subjects(IEnumerable<Mention> mentions, Focus focus) =>
        mentions.Select(m => AsSubject(m, focus)).Where(s => s is not null).Select(s => s!);

    List<Subject> InClause(Vicinity vicinity, Focus focus)
    {
        var (lattice, claim) = (vicinity.Lattice, vicinity.Claim);
        foreach (var mention in vicinity.Nearest([.. Named, .. Deictic, "NATIONAL", "FORCES"]).Where(m => !IsWhereabouts(lattice, m)))
        {
            var after = mention.First >= claim.Match.End;
            var attached = !after || mention.Type == "NATIONAL"
                || (mention.First - claim.Match.End <= MostWordsAfter && FollowsPreposition(lattice, mention.First));
            if (attached && AsSubject(mention, focus) is { } subject)
            {
                return Shared(vicinity, mention) is { } all ? Read(lattice, all, focus) : [subject];
            }
        }

        return [];
    }

    /// <summary>Whether a place is where the missing are, not whose they are: "12 are outwith the UK".</summary>
    static bool IsWhereabouts(Lattice lattice, Mention place) => lattice.OfType("BREAKDOWN").Any(b => b.First <= place.First && place.End <= b.End);

    /// <summary>The row of subjects around one of them, where the count holds for each: "both", "each", and every zero.</summary>
    static Mention? Shared(Vicinity vicinity, Mention subject)
    {
        var lattice = vicinity.Lattice;
        var each = lattice.HasWord("each") || lattice.HasWord("both") || lattice.HasWord("apiece") || vicinity.Claim.Count.Reading is Quantity { Number: 0 };
        return each ? lattice.OfType("SUBJECTS").FirstOrDefault(s => s.First <= subject.First && subject.End <= s.End) : null;
    }

    Subject? InSentence(Vicinity vicinity, Focus focus) =>
        vicinity.Lattice.Mentions
            .Where(m => (Named.Contains(m.Type) || Deictic.Contains(m.Type) || m.Type is "NATIONAL" or "FORCES") && m.First < vicinity.Claim.Count.First && !IsWhereabouts(vicinity.Lattice, m))
            .OrderByDescending(m => m.First)
            .Select(m => AsSubject(m, focus))
            .FirstOrDefault(s => s is not null);

    Subject NationalIn(Lattice lattice) =>
        lattice.OfType("AREA").Select(m => ((AreaReading)m.Reading).Area).FirstOrDefault(a => a.Level == "nation") is { } nation
            ? new(null, nation)
            : Country;

    Subject Country => new(null, gazetteer.FindArea("United Kingdom"));

    Subject? AsSubject(Mention mention, Focus focus) => mention.Type switch
    {
        "NATIONAL" or "FORCES" => Country,
        "THE-FORCE" or "THE-AREA" => focus.Heading ?? focus.Local ?? Capital(mention),
        _ => mention.Reading switch
        {
            ForceReading force => new(force.Force, null),
            AreaReading { Area: { Force: { } name } area } when area.Level != "nation" => new(gazetteer.Find(name), area),
            AreaReading { Area: var area } => new(null, area),
            _ => null,
        },
    };

    /// <summary>In a British newspaper "the capital" is London where the article has named no other place.</summary>
    Subject? Capital(Mention deictic) =>
        deictic.Reading.Value == "capital" && gazetteer.FindArea("London") is { Force: { } force } london ? new(gazetteer.Find(force), london) : null;

    static bool FollowsPreposition(Lattice lattice, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 3); i--)
        {
            if (Prepositions.Contains(lattice.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }
}
