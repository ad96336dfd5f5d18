using MissingOffenders.Articles;
using MissingOffenders.Clauses;
using MissingOffenders.Mentions;
using MissingOffenders.Rules;
using MissingOffenders.Text;

namespace MissingOffenders.Discourse;

/// <summary>Finds whose count it is: what the rule bound, the clause, the sentence, the whole, the heading, the context, the article.</summary>
/// <param name="gazetteer">The known forces and areas.</param>
/// <param name="fallback">Subject of the article as a whole, where nothing nearer is found.</param>
sealed class SubjectResolver(Gazetteer gazetteer, Subject fallback)
{
    /// <summary>Subject of the article as a whole.</summary>
    public Subject Fallback { get; } = fallback;

    const int MostWordsAfter = 8;
    static readonly string[] Named = ["FORCE", "AREA"];
    const string EnglandAndWales = "England and Wales";
    static readonly string[] Sharing = ["each", "both", "apiece"];
    static readonly string[] Deictic = ["THE-FORCE", "THE-AREA"];
    static readonly string[] Pointing = [.. Named, .. Deictic, "NATIONAL", "FORCES"];
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
            : claim.Has("part") && focus.Last is { } sibling && sibling.Sentence == vicinity.Lattice.Sentence ? ([sibling.Subject], "whole")
            : InSentence(vicinity, focus) is { } inSentence ? ([inSentence], "sentence")
            : claim.Has("part") && focus.Last is { } whole ? ([whole.Subject], "whole")
            : focus.Heading is { } heading ? ([heading], "heading")
            : focus.Subject is { } context && vicinity.Lattice.Sentence.Block.Kind != BlockKind.ListItem ? ([context], "context")
            : ([Fallback], "article");
    }

    /// <summary>The subject that a sentence without figures brings up, or null.</summary>
    public Subject? Topic(Lattice lattice, Focus focus) =>
        lattice.Mentions.Where(m => Named.Contains(m.Type) || m.Type == "NATIONAL").Select(m => AsSubject(lattice, m, focus)).FirstOrDefault(s => s is { Force: not null } or { IsNational: true });

    /// <summary>Keys of the forces that a sentence names.</summary>
    public IReadOnlySet<string> NamedIn(Lattice lattice, Focus focus) =>
        Subjects(lattice, lattice.OfType(Named[0]), focus).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);

    List<Subject> Read(Lattice lattice, Mention captured, Focus focus) =>
        [.. Named.Contains(captured.Type) || Deictic.Contains(captured.Type) || captured.Type == "NATIONAL"
            ? Subjects(lattice, [captured], focus)
            : Subjects(lattice, lattice.Mentions.Where(m => Named.Contains(m.Type) && m.First >= captured.First && m.End <= captured.End), focus)];

    IEnumerable<Subject> Subjects(Lattice lattice, IEnumerable<Mention> mentions, Focus focus) =>
        mentions.Select(m => AsSubject(lattice, m, focus)).Where(s => s is not null).Select(s => s!);

    List<Subject> InClause(Vicinity vicinity, Focus focus)
    {
        var (lattice, claim) = (vicinity.Lattice, vicinity.Claim);
        foreach (var mention in vicinity.Nearest(Pointing).Where(m => !IsWhereabouts(lattice, m)))
        {
            var after = mention.First >= claim.Match.End;
            var attached = !after || mention.Type == "NATIONAL"
                || (mention.First - claim.Match.End <= MostWordsAfter && FollowsPreposition(lattice, claim.Count.End, mention.First));
            if (attached && AsSubject(lattice, mention, focus) is { } subject)
            {
                return RowAround(lattice, mention) is not { } row ? [subject] : IsShared(vicinity) ? Read(lattice, row, focus) : [Joint(lattice, row, Read(lattice, row, focus))];
            }
        }

        return [];
    }

    /// <summary>Whether a place is where the missing are, not whose they are: "12 are outwith the UK".</summary>
    static bool IsWhereabouts(Lattice lattice, Mention place) => lattice.OfType("BREAKDOWN").Any(b => b.First <= place.First && place.End <= b.End);

    static Mention? RowAround(Lattice lattice, Mention subject) =>
        lattice.OfType("SUBJECTS").FirstOrDefault(s => s.First <= subject.First && subject.End <= s.End);

    /// <summary>Whether a count holds for each of several: "both", "each", and every zero.</summary>
    static bool IsShared(Vicinity vicinity) =>
        Sharing.Any(vicinity.Lattice.HasWord) || vicinity.Claim.Count.Reading is Quantity { Number: 0 };

    /// <summary>Several forces with one count between them, which is none's own.</summary>
    Subject Joint(Lattice lattice, Mention row, List<Subject> members) =>
        members.Count > 0 && members.TrueForAll(m => m.IsNational) ? Union(members) : members.Select(m => m.Force).Distinct().ToList() is [{ } only] ? members[^1] with { Force = only }
            : new(null, new(lattice.Words(row.First, row.End), "joint", null));

    Subject? InSentence(Vicinity vicinity, Focus focus) =>
        vicinity.Lattice.Mentions
            .Where(m => Pointing.Contains(m.Type) && m.First < vicinity.Claim.Count.First && !IsWhereabouts(vicinity.Lattice, m))
            .OrderByDescending(m => m.First)
            .Select(m => AsSubject(vicinity.Lattice, m, focus))
            .FirstOrDefault(s => s is not null);

    /// <summary>The one nation that the sentence names, or the whole country.</summary>
    Subject NationalIn(Lattice lattice) =>
        lattice.OfType("AREA").Select(m => ((AreaReading)m.Reading).Area).Where(a => a.Level == "nation").Distinct().ToList() is [var nation]
            ? new(null, nation)
            : Country;

    Subject Country => new(null, gazetteer.FindArea("United Kingdom"));

    Subject? AsSubject(Lattice lattice, Mention mention, Focus focus) => mention.Type switch
    {
        "NATIONAL" or "FORCES" => Country,
        "THE-FORCE" or "THE-AREA" => NamedBefore(lattice, mention, focus) ?? focus.Heading ?? focus.Local ?? Capital(mention),
        _ => mention.Reading switch
        {
            ForceReading force => new(force.Force, null),
            AreaReading { Area: { Force: { } name } area } when area.Level != "nation" => new(gazetteer.Find(name), area),
            AreaReading { Area: { Within: { } name } area } => new(gazetteer.Find(name), area),
            AreaReading { Area: var area } => new(null, area),
            _ => null,
        },
    };

    /// <summary>"West Midlands Police said 14 of the region's 46": the sentence itself names what "the region" is.</summary>
    Subject? NamedBefore(Lattice lattice, Mention deictic, Focus focus) =>
        lattice.Mentions.LastOrDefault(m => m.Type == Named[0] && m.End <= deictic.First) is { } named ? AsSubject(lattice, named, focus) : null;

    /// <summary>In a British newspaper "the capital" is London where the article has named no other place.</summary>
    Subject? Capital(Mention deictic) =>
        deictic.Reading.Value == "capital" && gazetteer.FindArea("London") is { Force: { } force } london ? new(gazetteer.Find(force), london) : null;

    /// <summary>Several nations together.</summary>
    Subject Union(List<Subject> nations) =>
        nations.TrueForAll(n => n.Area!.Name is "England" or "Wales" or EnglandAndWales) ? new(null, gazetteer.FindArea(EnglandAndWales)) : Country;

    static bool FollowsPreposition(Lattice lattice, int first, int token)
    {
        for (var i = token - 1; i >= Math.Max(first, token - 3); i--)
        {
            if (Prepositions.Contains(lattice.Tokens[i].Norm))
            {
                return true;
            }

            if (lattice.Tokens[i] is { Kind: TokenKind.Punctuation } or { Norm: "and" or "or" or "while" })
            {
                return false;
            }
        }

        return false;
    }
}
