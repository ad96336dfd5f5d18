using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>Tells whom a mention stands for: a name, "the force", "the county", "the capital", "nationally", a row of names.</summary>
/// <param name="gazetteer">The known forces and areas.</param>
sealed class SubjectReader(Gazetteer gazetteer)
{
    const string EnglandAndWales = "England and Wales";

    /// <summary>The whole country.</summary>
    public Subject Country => new(null, gazetteer.FindArea("United Kingdom"));

    /// <summary>The subjects that a captured mention names or holds the names of.</summary>
    public List<Subject> Read(Lattice lattice, Mention captured, Focus focus) =>
        [.. SubjectTypes.Pointing.Contains(captured.Type)
            ? Read(lattice, [captured], focus)
            : Read(lattice, lattice.Mentions.Where(m => SubjectTypes.Named.Contains(m.Type) && m.First >= captured.First && m.End <= captured.End), focus)];

    /// <summary>The subjects of those mentions that stand for one.</summary>
    public IEnumerable<Subject> Read(Lattice lattice, IEnumerable<Mention> mentions, Focus focus) =>
        mentions.Select(m => SubjectOf(lattice, m, focus)).Where(s => s is not null).Select(s => s!);

    /// <summary>The subject of a mention, or null where the text so far does not tell.</summary>
    public Subject? SubjectOf(Lattice lattice, Mention mention, Focus focus) => mention.Type switch
    {
        MentionTypes.National => Country,
        MentionTypes.Forces => AreaOf(lattice, mention) ?? (IsKnown(lattice, mention) ? focus.Forces : null) ?? Country,
        MentionTypes.TheForce or MentionTypes.TheArea => Named(lattice, mention, focus) ?? Region(mention, focus) ?? focus.Heading ?? focus.Local ?? Capital(mention) ?? Own(mention, focus),
        _ => mention.Reading switch
        {
            ForceReading force => new(force.Force, null),
            AreaReading { Area: { Force: { } name } area } when area.Level != "nation" => new(gazetteer.Find(name), area),
            AreaReading { Area: { Within: { } name } area } => new(gazetteer.Find(name), area),
            AreaReading { Area: var area } => new(null, area),
            _ => null,
        },
    };

    /// <summary>Where the forces of a sentence are: what the sentence calls their area, the one nation that it names, or the whole country.</summary>
    public Subject NationIn(Lattice lattice) =>
        lattice.OfType(MentionTypes.Forces).Select(m => AreaOf(lattice, m)).FirstOrDefault(s => s is not null) is { } own ? own
        : lattice.OfType(MentionTypes.Area).Select(m => ((AreaReading)m.Reading).Area).Where(a => a.Level == "nation").Distinct().ToList() is [var nation]
            ? new(null, nation)
            : Country;

    /// <summary>Several with one count between them: their nation or their force where all have the same, else a joint area that is none's own.</summary>
    public Subject Join(Lattice lattice, Mention row, List<Subject> members) =>
        members.Count > 0 && members.TrueForAll(m => m.IsNational) ? Union(members)
            : members.Select(m => m.Force).Distinct().ToList() is [{ } only] ? members[^1] with { Force = only }
            : new(null, new(lattice.Words(row.First, row.End), "joint", null));

    /// <summary>"The five forces of the South West", "Wales' four forces": the nation or region of some forces, where their words name one.</summary>
    static Subject? AreaOf(Lattice lattice, Mention forces) =>
        lattice.OfType(MentionTypes.Area).FirstOrDefault(a => a.First >= forces.First && a.End <= forces.End) is { Reading: AreaReading { Area: { Level: "nation" or "region" } area } } named
        && !lattice.OfType(MentionTypes.Subjects).Any(row => row.First <= named.First && named.End <= row.End) ? new(null, area) : null;

    /// <summary>"The four forces": those that the text named before.</summary>
    static bool IsKnown(Lattice lattice, Mention forces) => forces.First > 0 && lattice.Tokens[forces.First - 1].Norm is "the" or "these" or "those" or "all";

    /// <summary>Nation or region of the last forces in a sentence that are said to be of one.</summary>
    public static Subject? OfForces(Lattice lattice) => lattice.OfType(MentionTypes.Forces).Select(m => AreaOf(lattice, m)).LastOrDefault(s => s is not null);

    /// <summary>"West Midlands Police said 14 of the region's 46": the sentence itself names what "the region" is.</summary>
    Subject? Named(Lattice lattice, Mention deictic, Focus focus) =>
        lattice.Mentions.LastOrDefault(m => m.Type == MentionTypes.Force && m.End <= deictic.First) is { } named ? SubjectOf(lattice, named, focus)
        : deictic.Type == MentionTypes.TheForce && ForceBefore(lattice, deictic) is { } force ? new(force, null)
        : lattice.OfType(MentionTypes.Force).DistinctBy(m => m.Reading.Value, StringComparer.Ordinal).ToList() is [var only] ? SubjectOf(lattice, only, focus)
        : null;

    /// <summary>"An offender in Wiltshire has been gone since 1999, said the force there."</summary>
    Force? ForceBefore(Lattice lattice, Mention deictic) =>
        lattice.OfType(MentionTypes.Area).LastOrDefault(m => m.End <= deictic.First)?.Reading is AreaReading { Area: { Level: not "nation" } area } && (area.Force ?? area.Within) is { } name ? gazetteer.Find(name) : null;

    /// <summary>"Across the region", where the text has named one.</summary>
    static Subject? Region(Mention deictic, Focus focus) => deictic.Reading.Value == "region" && focus.Region is { } region ? new(null, region) : null;

    /// <summary>"The force" is the one that the article is about where it has named no other.</summary>
    static Subject? Own(Mention deictic, Focus focus) => deictic.Type == MentionTypes.TheForce && focus.Article is { Force: not null } ? focus.Article : null;

    /// <summary>In a British newspaper "the capital" is London where the article has named no other place.</summary>
    Subject? Capital(Mention deictic) =>
        deictic.Reading.Value == "capital" && gazetteer.FindArea("London") is { Force: { } force } london ? new(gazetteer.Find(force), london) : null;

    Subject Union(List<Subject> nations) =>
        nations.TrueForAll(n => n.Area!.Name is "England" or "Wales" or EnglandAndWales) ? new(null, gazetteer.FindArea(EnglandAndWales)) : Country;
}
