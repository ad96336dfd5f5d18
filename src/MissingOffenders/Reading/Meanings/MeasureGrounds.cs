using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Reading.Frames;

namespace MissingOffenders.Reading.Meanings;

/// <summary>What speaks for a count being of one measure.</summary>
static class MeasureGrounds
{
    public static void Add(Grounds grounds, string measure, string kind, Candidate candidate, DiscourseState state, CountSet? whole, CountSet? before)
    {
        AddSaid(grounds, measure, kind, candidate);
        AddClaims(grounds, measure, candidate);
        AddFrom(grounds, "last", measure, state.LastMeasure);
        AddFrom(grounds, "topic", measure, state.Topic);
        AddFrom(grounds, "spoken", measure, state.Spoken);
        if (candidate.Lattice.Sentence.Block.Kind == BlockKind.ListItem)
        {
            AddFrom(grounds, "lead", measure, state.Lead);
        }

        AddFrom(grounds, "whole", measure, whole?.Measure);
        AddFrom(grounds, "before", measure, before?.Measure);
        if (state.Sets.Count > 0)
        {
            AddFrom(grounds, state.Sets[^1].Candidate.Lattice.Sentence.Block == candidate.Lattice.Sentence.Block ? "last-of-block" : "last-of-article", measure, state.Sets[^1].Measure);
        }

        AddFrom(grounds, "main", measure, state.Main);
        AddRelations(grounds, measure, candidate, state, whole, before);
        var total = state.Spokens.Values.Sum();
        grounds.Add("share-of-article", total == 0 ? "-" : (5 * state.Spokens.GetValueOrDefault(measure) / total).ToString(System.Globalization.CultureInfo.InvariantCulture));
        grounds.Add("share-of-sets", state.Sets.Count == 0 ? "-" : (4 * state.Sets.Count(s => s.Measure == measure) / state.Sets.Count).ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (!candidate.Said.Any(p => p.Predicate.Measure is not null && p.Link < Link.WrongPart))
        {
            AddFrom(grounds, "silent-last", measure, state.LastMeasure);
            AddFrom(grounds, "silent-spoken", measure, state.Spoken);
            AddFrom(grounds, "silent-before", measure, before?.Measure);
            AddFrom(grounds, "silent-whole", measure, whole?.Measure);
            AddFrom(grounds, "silent-topic", measure, state.Topic);
            AddFrom(grounds, "silent-main", measure, state.Main);
        }

        if (candidate.Quantity.Number > 1 && state.Sets.FindLast(s => s.Size == candidate.Quantity.Number)?.Measure == measure)
        {
            grounds.Add("same-size");
            grounds.Add("same-size-determiner", candidate.Group.Determiner);
        }
    }

    /// <summary>The same as a count before, by the words that tie the two.</summary>
    static void AddRelations(Grounds grounds, string measure, Candidate candidate, DiscourseState state, CountSet? whole, CountSet? before)
    {
        var sign = Wholes.SignOf(candidate);
        AddRelation("whole", whole?.Measure);
        AddRelation("before", before?.Measure);
        AddRelation("last", state.LastMeasure);
        AddRelation("antecedent", candidate.IsFused && state.Antecedent.Measure is not ("-" or MeaningQuestions.NoFigure) ? state.Antecedent.Measure : null);
        AddRelation("run", state.Run.Count > 0 && state.Run[^1] != MeaningQuestions.NoFigure ? state.Run[^1] : null);

        void AddRelation(string name, string? other)
        {
            if (other == measure)
            {
                grounds.Add("relation", name, sign);
            }
        }
    }

    static void AddClaims(Grounds grounds, string measure, Candidate candidate)
    {
        if (candidate.Claims is { Count: > 0 } claims)
        {
            var first = claims[0].Emission.Measure;
            grounds.Add("rules", first == measure ? "first" : claims.Any(c => c.Emission.Measure == measure) ? "later" : first is "context" or "none" ? first : "against");
            if (first == measure)
            {
                grounds.Add("rules-family", claims[0].Rule.Id.Split('.')[0]);
            }
        }
    }

    static void AddSaid(Grounds grounds, string measure, string kind, Candidate candidate)
    {
        var (own, rival) = (false, false);
        var (ownLink, rivalLink) = (Link.Loose, Link.Loose);
        foreach (var (predicate, link, distance) in candidate.Said)
        {
            if (predicate.Measure != measure)
            {
                rival |= predicate.Measure is not null && link < Link.WrongPart;
                rivalLink = predicate.Measure is not null ? Stronger(rivalLink, link) : rivalLink;
                continue;
            }

            own |= link < Link.WrongPart;
            ownLink = Stronger(ownLink, link);
            grounds.Add("said", link.ToString());
            grounds.Add("said-voice", link.ToString(), predicate.Voice.ToString());
            grounds.Add("said-of", measure, link.ToString());
            if (link < Link.WrongPart)
            {
                grounds.Add("said-frame", predicate.Frame.Name, kind);
                grounds.Add("said-kind", link.ToString(), kind);
            }

            if (predicate.IsNegated)
            {
                grounds.Add("said-denied", link.ToString());
            }

            if (link is Link.Loose or Link.WrongPart)
            {
                grounds.Add("said-far", Sizes.Distance(distance));
                grounds.Add("said-far-voice", predicate.Voice.ToString(), distance < 0 ? "before" : "behind");
            }
        }

        grounds.Add(own ? rival ? "own-and-rival" : "own" : rival ? "rival-only" : "nothing-said");
        grounds.Add(own ? "own" : "not-own", measure);
        if (own || rival)
        {
            grounds.Add("links", ownLink.ToString(), rivalLink.ToString());
        }

        // what is done to them tells more than what they are called
        static Link Stronger(Link a, Link b) => a == Link.Modifier && b < Link.WrongPart ? b : b == Link.Modifier && a < Link.WrongPart ? a : a < b ? a : b;
    }

    public static void AddFrom(Grounds grounds, string where, string measure, string? said)
    {
        if (said == measure)
        {
            grounds.Add("from", where);
            grounds.Add("from-of", where, measure);
        }
        else if (said is not null)
        {
            grounds.Add("not-from", where);
        }
    }
}
