using MissingOffenders.Mentions;
using MissingOffenders.Rules;

namespace MissingOffenders.Discourse;

/// <summary>Finds what an article as a whole is about, for counts whose sentence and context name nobody.</summary>
static class ArticleSubject
{
    const int SentencesOfLead = 3;

    /// <summary>The one force that the article names, if it does so from the start, or the country.</summary>
    public static Subject Of(IReadOnlyList<Lattice> lattices, Gazetteer gazetteer)
    {
        var country = new Subject(null, gazetteer.FindArea("United Kingdom"));
        var forces = lattices.SelectMany(l => l.Mentions).Select(m => ForceOf(m, gazetteer)).Where(f => f is not null).Distinct().Take(2).ToList();
        return forces is [{ } only] && lattices.Take(SentencesOfLead).SelectMany(l => l.Mentions).Any(m => ForceOf(m, gazetteer) == only) ? new(only, null) : country;
    }

    static Force? ForceOf(Mention mention, Gazetteer gazetteer) => mention.Reading switch
    {
        ForceReading force => force.Force,
        AreaReading { Area: { Force: { } name, Level: not "nation" } } => gazetteer.Find(name),
        _ => null,
    };
}
