using MissingOffenders.Mentions;
using MissingOffenders.Rules;

namespace MissingOffenders.Discourse;

/// <summary>Finds what an article as a whole is about, for counts whose sentence and context name nobody.</summary>
static class ArticleSubject
{
    /// <summary>The one force that the article names, or the country where it names several or none.</summary>
    public static Subject Of(IEnumerable<Lattice> lattices, Gazetteer gazetteer)
    {
        var country = new Subject(null, gazetteer.FindArea("United Kingdom"));
        var forces = lattices.SelectMany(l => l.Mentions).Select(m => ForceOf(m, gazetteer)).Where(f => f is not null).Distinct().Take(2).ToList();
        return forces is [{ } only] ? new(only, null) : country;
    }

    static Force? ForceOf(Mention mention, Gazetteer gazetteer) => mention.Reading switch
    {
        ForceReading force => force.Force,
        AreaReading { Area: { Force: { } name, Level: not "nation" } } => gazetteer.Find(name),
        _ => null,
    };
}
