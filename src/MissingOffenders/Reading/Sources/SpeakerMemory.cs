using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Sources;

/// <summary>Who was named so far: what "she", "it", "the spokeswoman" and "the paper" mean.</summary>
sealed class SpeakerMemory
{
    Attribution? person;
    Attribution? body;
    Attribution? speaker;
    Attribution? outlet;

    /// <summary>Source of the last sentence that had one.</summary>
    public Attribution? Last { get; private set; }

    /// <summary>The source itself, or for a word that points back the one that it means, where one was named.</summary>
    public Attribution Resolve(Attribution named) => Tokens(named) switch
    {
        ["he" or "she"] => person ?? named,
        ["it"] => body ?? named,
        ["they"] => Last is { } last && (last.Name.EndsWith('s') || last.Name.EndsWith("police", StringComparison.OrdinalIgnoreCase)) ? last : named,
        ["the", "spokesman" or "spokeswoman" or "spokesperson" or "officer" or "detective"] => speaker ?? person ?? named,
        ["the" or "a", "paper" or "newspaper"] => outlet ?? named,
        _ => named,
    };

    /// <summary>Takes note of an outlet that the article names somewhere.</summary>
    public void Expect(Attribution later) => outlet ??= later;

    /// <summary>Takes note of a source that a sentence names.</summary>
    public void Heard(Attribution source)
    {
        Last = source;
        if (source.Type is "person" or "politician")
        {
            person = source;
        }
        else if (source.Type == "media" && source != outlet)
        {
            outlet = source;
        }

        if (IsSpeaker(source))
        {
            (speaker, person) = (source, source);
        }
        else if (source.Type is not ("person" or "politician" or "records"))
        {
            body = source;
        }
    }

    /// <summary>Takes note of people and outlets that a sentence speaks of without making them say anything.</summary>
    public void Met(Lattice lattice, Func<Mention, Attribution> asSource)
    {
        foreach (var met in lattice.OfType("AGENT").Select(asSource))
        {
            if (IsSpeaker(met))
            {
                (speaker, person) = (met, met);
            }
            else if (met.Type is "person" or "politician")
            {
                person = met;
            }
        }

        if (lattice.OfType(MentionTypes.Outlet).FirstOrDefault() is { } paper)
        {
            outlet = asSource(paper) with { Type = "media" };
        }
    }

    static bool IsSpeaker(Attribution source) => Tokens(source).Any(w => w.StartsWith("spokes", StringComparison.Ordinal));

    static string[] Tokens(Attribution source) => source.Name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
