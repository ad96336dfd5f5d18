using MissingOffenders.Reading.Subjects;
using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Reading.Owners;
using MissingOffenders.Reading.Tables;
using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Meanings;

/// <summary>Lays out what a count may mean: no figure, or a measure of an owner, each with its grounds.</summary>
/// <param name="subject">The subject's measures and nouns.</param>
/// <param name="withNames">Whether the grounds keep their names.</param>
/// <param name="book">The verbs that tell nothing of those of whom they are said.</param>
sealed class MeaningQuestions(SubjectRules subject, WordBook book, bool withNames)
{
    /// <summary>The class of alternatives that are no figure.</summary>
    public const string NoFigure = "none";

    readonly SituationGrounds situations = new(subject.Kinds);
    readonly CellHints hints = new(subject);

    public Question<Meaning> Ask(Candidate candidate, DiscourseState state, IReadOnlyList<OwnerMention> named, IReadOnlyList<(string How, Owner Owner)> around, IReadOnlyList<Candidate> counts)
    {
        var whole = Wholes.Of(candidate, state);
        var before = state.Sets.Count > 0 && state.Sets[^1].Candidate.Index == candidate.Index ? state.Sets[^1] : null;
        var situation = new Grounds(withNames);
        situations.Add(situation, candidate, state, counts.Count);
        situation.Add("partitive", Wholes.SignOf(candidate));
        var owners = new OwnerGrounds(candidate, state, named, counts).Find(withNames, whole, before, around);
        var cell = candidate.Cell is { } context ? new Dictionary<string, CellHint>(StringComparer.Ordinal) { ["column"] = hints.Of(context.Heads), ["row"] = hints.Of(context.Labels), ["caption"] = hints.Of(context.Captions) } : null;
        AddCell(situation, candidate, cell);
        var alternatives = new List<Alternative<Meaning>> { new(Meaning.None, NoFigure, new(withNames)) };
        var kind = subject.Kinds.Of(candidate.Lattice, candidate.Group);
        var isDeedAlone = UnknownPredicate.IsDeedAlone(candidate, book);
        foreach (var measure in subject.Measures.Keys.Where(m => state.Families.Contains(subject.Measures[m].Family) && !IsOfNounAlone(m, candidate, isDeedAlone)))
        {
            var ofMeasure = new Grounds(withNames);
            MeasureGrounds.Add(ofMeasure, measure, kind, candidate, state, whole, before);
            foreach (var (where, hint) in cell ?? [])
            {
                MeasureGrounds.AddFrom(ofMeasure, where, measure, hint.Measure);
            }

            foreach (var (owner, ofOwner) in owners)
            {
                var grounds = new Grounds(withNames);
                grounds.AddAll(ofMeasure);
                grounds.AddAll(ofOwner);
                AddPair(grounds, measure, owner, candidate, state);
                alternatives.Add(new(new(measure, owner), measure, grounds));
            }
        }

        return new(situation, alternatives);
    }

    /// <summary>The word of a cell's head by which its numbers count nobody, or null.</summary>
    public string? UnitOf(CellContext cell) => cell.Heads.Take(1)
        .Where(h => hints.Of(h).Measure is null || h.Words.Any(w => w.Part is not (PartOfSpeech.Noun or PartOfSpeech.Verb) && book.Uncounted.Contains(w.Norm)))
        .SelectMany(h => h.Words).Select(w => w.Norm).FirstOrDefault(book.Uncounted.Contains);

    /// <summary>What they are called does not tell what they are counted for where an unknown verb does.</summary>
    static bool IsOfNounAlone(string measure, Candidate candidate, bool isDeedAlone) =>
        isDeedAlone && candidate.Said.Any(p => p.Link == Link.Modifier && p.Predicate.Measure == measure);

    static void AddCell(Grounds grounds, Candidate candidate, Dictionary<string, CellHint>? cell)
    {
        if (cell is null)
        {
            return;
        }

        foreach (var (where, hint) in cell)
        {
            grounds.Add(where + "-says", hint.Says);
            grounds.Add(where + "-measure", hint.Measure ?? "-");
        }

        grounds.Add("only-number", candidate.Cell!.IsOnly ? 1 : 0);
        foreach (var head in candidate.Cell.Heads.Take(1).SelectMany(h => h.Words.Take(4)))
        {
            grounds.Add("column-word", head.Lemma);
        }
    }

    /// <summary>What only measure, owner and size together tell.</summary>
    void AddPair(Grounds grounds, string measure, Owner owner, Candidate candidate, DiscourseState state)
    {
        var family = subject.Measures[measure].Family;
        grounds.Add("size-of", $"{family},{owner.Kind}", Sizes.Of(candidate.Quantity.Number));
        grounds.Add("measure-owner", family, owner.Kind);
        foreach (var set in state.Sets)
        {
            if (set.Owner.Key != owner.Key || subject.Measures[set.Measure].Family != family)
            {
                continue;
            }

            if (set.Size == candidate.Quantity.Number)
            {
                grounds.Add("told-already", Wholes.SignOf(candidate) == "-" ? "plain" : "part");
            }
            else if (set.Narrowing.IsEmpty)
            {
                grounds.Add("other-total", set.Size < candidate.Quantity.Number ? "smaller" : "larger");
                grounds.Add("other-total-of", family, set.Size < candidate.Quantity.Number ? "smaller" : "larger");
            }
        }
    }
}
