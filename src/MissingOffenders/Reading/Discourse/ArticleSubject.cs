using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>Finds what an article as a whole is about, for counts whose sentence and context name nobody.</summary>
static class ArticleSubject
{
    const int SentencesOfLead = 3;
    const string England = "England";
    const string Country = "United Kingdom";

    /// <summary>The one force that the article names, if it does so from the start, else the force that published it, or the country.</summary>
    public static Subject Of(IReadOnlyList<Lattice> lattices, string? publisher, Gazetteer gazetteer)
    {
        var forces = lattices.SelectMany(l => l.Mentions).Select(m => ForceOf(m, gazetteer)).Where(f => f is not null).Distinct().ToList();
        var country = new Subject(null, gazetteer.FindArea(forces.Select(f => f!.Nation).Distinct(StringComparer.Ordinal).ToList() is [not England and var nation] ? nation : Country));
        return forces is [{ } only] && lattices.Take(SentencesOfLead).SelectMany(l => l.Mentions).Any(m => ForceOf(m, gazetteer) == only) ? new(only, null)
            : publisher is not null && gazetteer.Find(publisher) is { } own ? new(own, null)
            : country;
    }

    static Force? ForceOf(Mention mention, Gazetteer gazetteer) => mention.Reading switch
    {
        ForceReading force => force.Force,
        AreaReading { Area: { Force: { } name, Level: not "nation" } } => gazetteer.Find(name),
        _ => null,
    };
}
