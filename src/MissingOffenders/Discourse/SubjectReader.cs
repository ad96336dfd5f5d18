using MissingOffenders.Mentions;
using MissingOffenders.Rules;

namespace MissingOffenders.Discourse;

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
        MentionTypes.National or MentionTypes.Forces => Country,
        MentionTypes.TheForce or MentionTypes.TheArea => NamedBefore(lattice, mention, focus) ?? focus.Heading ?? focus.Local ?? Capital(mention),
        _ => mention.Reading switch
        {
            ForceReading force => new(force.Force, null),
            AreaReading { Area: { Force: { } name } area } when area.Level != "nation" => new(gazetteer.Find(name), area),
            AreaReading { Area: { Within: { } name } area } => new(gazetteer.Find(name), area),
            AreaReading { Area: var area } => new(null, area),
            _ => null,
        },
    };

    /// <summary>The one nation that the sentence names, or the whole country.</summary>
    public Subject NationIn(Lattice lattice) =>
        lattice.OfType(MentionTypes.Area).Select(m => ((AreaReading)m.Reading).Area).Where(a => a.Level == "nation").Distinct().ToList() is [var nation]
            ? new(null, nation)
            : Country;

    /// <summary>Several with one count between them: their nation or their force where all have the same, else a joint area that is none's own.</summary>
    public Subject Join(Lattice lattice, Mention row, List<Subject> members) =>
        members.Count > 0 && members.TrueForAll(m => m.IsNational) ? Union(members)
            : members.Select(m => m.Force).Distinct().ToList() is [{ } only] ? members[^1] with { Force = only }
            : new(null, new(lattice.Words(row.First, row.End), "joint", null));

    /// <summary>"West Midlands Police said 14 of the region's 46": the sentence itself names what "the region" is.</summary>
    Subject? NamedBefore(Lattice lattice, Mention deictic, Focus focus) =>
        lattice.Mentions.LastOrDefault(m => m.Type == MentionTypes.Force && m.End <= deictic.First) is { } named ? SubjectOf(lattice, named, focus) : null;

    /// <summary>In a British newspaper "the capital" is London where the article has named no other place.</summary>
    Subject? Capital(Mention deictic) =>
        deictic.Reading.Value == "capital" && gazetteer.FindArea("London") is { Force: { } force } london ? new(gazetteer.Find(force), london) : null;

    Subject Union(List<Subject> nations) =>
        nations.TrueForAll(n => n.Area!.Name is "England" or "Wales" or EnglandAndWales) ? new(null, gazetteer.FindArea(EnglandAndWales)) : Country;
}
