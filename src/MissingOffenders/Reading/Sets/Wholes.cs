using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Sets;

/// <summary>Tells whether a count is a part of a set, and of which.</summary>
static class Wholes
{
    static readonly HashSet<string> Including = new(StringComparer.Ordinal) { "including", "with", "among" };

    /// <summary>By which words a count is a part: <c>of-count</c>, <c>of-them</c>, <c>fronted</c>, <c>including</c>, <c>other</c>, or <c>-</c>.</summary>
    public static string SignOf(Candidate candidate)
    {
        var (parse, group) = (candidate.Sentence, candidate.Group);
        var words = parse.Words;
        if (parse.Beside(group, 1) is Marker { Word: "of" } && parse.Beside(group, 2) is NounGroup whole)
        {
            return whole.Count is not null ? "of-count" : whole.IsPronoun || whole.Determiner is "these" or "those" or "them" || (whole.Head >= 0 && words[whole.Head].Norm is "these" or "those" or "whom" or "which") ? "of-them" : "of-group";
        }

        if (parse.Beside(group, 1) is Marker { Word: "of" } && parse.Beside(group, 2) is Marker { Word: "whom" or "which" or "these" or "those" or "them" })
        {
            return "of-them";
        }

        if (IsFronted(parse, group))
        {
            return "fronted";
        }

        if (Enumerable.Range(Math.Max(0, candidate.Count.First - 4), Math.Min(4, candidate.Count.First)).Any(i => Including.Contains(words[i].Norm) && i < group.First))
        {
            return "including";
        }

        return group.Determiner is "another" ? "another" : Enumerable.Range(group.Begin, Math.Max(0, (group.Head < 0 ? group.End : group.Head) - group.Begin)).Any(i => words[i].Norm is "other" or "others" or "remaining" or "further" or "rest") ? "other"
            : group.Determiner is "the" or "these" or "those" ? "the" : candidate.IsFused ? "fused" : "-";
    }

    /// <summary>"Of these, four ...", "Of the nine in Norfolk, four ...": the sentence opens with those of whom it counts some.</summary>
    static bool IsFronted(SentenceParse parse, NounGroup group) =>
        parse.Words.Length > 1 && (parse.Words[0].Norm is "of" or "among" || (parse.Words[0].Norm == "out" && parse.Words[1].Norm == "of")) && group.First > 1
        && !(parse.Elements.OfType<NounGroup>().FirstOrDefault() is { } first && first == group);

    /// <summary>The set of which a count is a part, as far as the text so far has it; null where it is none or nobody knows.</summary>
    public static CountSet? Of(Candidate candidate, DiscourseState state)
    {
        var sign = SignOf(candidate);
        var size = candidate.Quantity.Number;
        if (sign == "of-count" && candidate.Sentence.Beside(candidate.Group, 2) is NounGroup { Count.Reading: Quantity { Number: var whole } })
        {
            return state.Sets.FindLast(s => s.Size == whole);
        }

        if (sign == "fronted")
        {
            var named = candidate.Sentence.Elements.OfType<NounGroup>().FirstOrDefault(g => g.Count is not null && g != candidate.Group)?.Count?.Reading as Quantity;
            return state.Sets.FindLast(s => s.Size == named?.Number) ?? state.Sets.FindLast(s => s.Whole is null && s.Size > size && state.Sentence - s.Candidate.Index <= 3);
        }

        return sign is "-" || candidate.Lattice.Sentence.Block.Kind is BlockKind.ListItem or BlockKind.TableRow ? null : state.Sets.FindLast(s => s.Size > size && state.Sentence - s.Candidate.Index <= 2 && s.Whole is null);
    }
}
