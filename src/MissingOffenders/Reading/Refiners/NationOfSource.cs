using MissingOffenders.Reading.Discourse;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Reading.Refiners;

/// <summary>
/// Ministries of London count registered offenders for England and Wales alone: MAPPA exists nowhere else under that law
/// (Criminal Justice Act 2003, sections 325 to 327B). Where the text names no nation beside such a count, that is meant.
/// </summary>
sealed class NationOfSource(Gazetteer gazetteer) : IRefiner
{
    const string Source = "ENGLAND-AND-WALES-SOURCE";
    static readonly HashSet<string> OfMinistries = new(StringComparer.Ordinal) { "registered", "managed" };

    public string Name => "nation-of-source";

    public IReadOnlyList<Draft> Refine(IReadOnlyList<Draft> drafts, ArticleContext context, Trail trail)
    {
        if (gazetteer.FindArea("England and Wales") is not { } nation || !context.Sentences.Any(s => s.HasType(Source)))
        {
            return drafts;
        }

        return [.. drafts.Select(d => IsMeant(d, context) ? d with { Subject = new(null, nation), SubjectBasis = "source" } : d)];
    }

    static bool IsMeant(Draft draft, ArticleContext context) =>
        OfMinistries.Contains(draft.Measure) && draft.Subject is { IsNational: true, Area.Name: "United Kingdom" } && (draft.SubjectBasis is "context" or "article" or "whole" || !NamesNation(context.Sentences[draft.SentenceIndex]));

    // "nationally" leaves it open which nation
    static bool NamesNation(Lattice sentence) => sentence.OfType(MentionTypes.Area).Any(m => m.Reading is AreaReading { Area.Level: "nation" });
}
