using MissingOffenders.Reading.Subjects;
using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Tables;

/// <summary>Tells what words beside or above a number say of it.</summary>
sealed class CellHints(SubjectRules subject)
{
    readonly PredicateFinder predicates = new(subject.Frames);

    public CellHint Of(IReadOnlyList<SentenceParse> words)
    {
        var says = "nothing";
        foreach (var parse in words)
        {
            var hint = Of(parse);
            if (hint.Measure is not null)
            {
                return hint;
            }

            says = says == "nothing" ? hint.Says : says;
        }

        return new(null, says);
    }

    public CellHint Of(SentenceParse parse)
    {
        var lattice = parse.Lattice;
        var measure = predicates.Find(parse).Select(p => p.Measure).LastOrDefault(m => m is not null && subject.Measures[m].Nature != "scope");
        return new(measure, measure is not null ? "measure"
            : subject.Kinds.In(lattice).FirstOrDefault() is { } kind ? kind
            : lattice.HasType("PERCENT") || lattice.HasType("RATE") ? "rate"
            : lattice.HasType(MentionTypes.Force) || lattice.HasType(MentionTypes.Area) ? "place"
            : lattice.HasType(MentionTypes.Date) ? "time"
            : "thing");
    }
}
