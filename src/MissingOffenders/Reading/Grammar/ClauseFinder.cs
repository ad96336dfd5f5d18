using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Grammar;

/// <summary>Finds for each verb of a sentence what it is said of, from left to right with the subjects that are still open.</summary>
static class ClauseFinder
{
    public static List<Clause> Find(IReadOnlyList<Element> elements)
    {
        var clauses = new List<Clause>();
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i] is VerbGroup found)
            {
                var verb = found.MayBePast && IsPast(elements, i) ? found with { IsParticiple = false, IsPast = true } : found;
                var (subjects, isRelative, objectBefore) = SubjectsOf(elements, i, verb, clauses);
                var objects = ObjectsOf(elements, i);
                clauses.Add(new(verb) { Subjects = subjects, IsRelative = isRelative, Objects = objectBefore is null ? objects : [objectBefore, .. objects], Phrases = PhrasesOf(elements, i) });
            }
        }

        return clauses;
    }

    /// <summary>"Kent lost 12" and not "12 lost by Kent have ...": a subject stands open before it, no "by" behind it, and no other verb takes the subject.</summary>
    static bool IsPast(IReadOnlyList<Element> elements, int index)
    {
        if (index + 1 < elements.Count && elements[index + 1] is Marker { Word: "by" })
        {
            return false;
        }

        var isOpen = false;
        for (var i = index - 1; i >= 0 && !isOpen; i--)
        {
            if (elements[i] is VerbGroup or Marker { IsStop: true })
            {
                break;
            }

            isOpen = elements[i] is Marker { Part: PartOfSpeech.Relative } || (elements[i] is NounGroup { IsPossessive: false } && !IsGoverned(elements, i));
        }

        for (var i = index + 1; isOpen && i < elements.Count && elements[i] is not (Marker { IsStop: true } or Marker { Part: PartOfSpeech.Conjunction or PartOfSpeech.Subordinator or PartOfSpeech.Relative } or Marker { Word: "," or "that" }); i++)
        {
            if (elements[i] is VerbGroup { IsParticiple: false, IsInfinitive: false })
            {
                return elements[i - 1] is NounGroup && !IsGoverned(elements, i - 1);
            }
        }

        return isOpen;
    }

    /// <summary>Whom a verb is said of; in a relative clause with a subject of its own also the noun that is its object.</summary>
    static (IReadOnlyList<NounGroup> Subjects, bool IsRelative, NounGroup? Object) SubjectsOf(IReadOnlyList<Element> elements, int index, VerbGroup verb, List<Clause> before)
    {
        var skipped = 0;
        for (var i = index - 1; i >= 0; i--)
        {
            switch (elements[i])
            {
                case Marker { Part: PartOfSpeech.Relative }:
                    return (Antecedent(elements, i), true, null);
                case Marker { IsStop: true } or Marker { Part: PartOfSpeech.Subordinator }:
                    return ([], false, null);
                case Marker { Part: PartOfSpeech.Conjunction } when skipped == 0 && !verb.IsParticiple || elements[i] is Marker { Part: PartOfSpeech.Conjunction } && ClauseAt(elements, i, before) is not null && skipped == 0:
                    return (ClauseAt(elements, i, before)?.Subjects ?? [], false, null);
                case NounGroup group when !IsGoverned(elements, i) && !group.IsPossessive:
                    // "the 12 offenders police lost", "offenders that police lost": the noun before is the object
                    var relative = i > 0 && (elements[i - 1] is Marker { Part: PartOfSpeech.Relative } || (elements[i - 1] is Marker { Word: "that" } && i > 1 && elements[i - 2] is NounGroup));
                    return (Row(elements, i), relative, relative && Antecedent(elements, i - 1) is [.., var last] ? last : null);
                case VerbGroup { IsInfinitive: false } other when i < index - 1 || !verb.IsInfinitive:
                    var clause = before.FindLast(c => c.Verb.Main == other.Main);
                    if (clause is { IsRelative: true } && !verb.IsParticiple)
                    {
                        // behind a relative clause the outer sentence goes on
                        return (Outer(elements, i, clause), false, null);
                    }

                    return verb.IsParticiple && clause is { Objects.Count: > 0 } ? (clause.Objects, true, null) : (clause?.Subjects ?? [], false, null);
                case VerbGroup infinitive:
                    return (before.FindLast(c => c.Verb.Main == infinitive.Main)?.Subjects ?? [], false, null);
                case NounGroup group when verb.IsParticiple && skipped == 0 && group.Count is not null:
                    return ([group], true, null);
                default:
                    skipped++;
                    break;
            }
        }

        return ([], false, null);
    }

    static Clause? ClauseAt(IReadOnlyList<Element> elements, int index, List<Clause> before)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (elements[i] is VerbGroup verb)
            {
                return before.FindLast(c => c.Verb.Main == verb.Main);
            }
        }

        return null;
    }

    static IReadOnlyList<NounGroup> Outer(IReadOnlyList<Element> elements, int index, Clause relative) => relative.Subjects.Count > 0 ? relative.Subjects : [];

    /// <summary>The noun before "who": the nearest, or the counted one of which it is a part.</summary>
    static IReadOnlyList<NounGroup> Antecedent(IReadOnlyList<Element> elements, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - 4; i--)
        {
            if (elements[i] is NounGroup group)
            {
                return i >= 2 && elements[i - 1] is Marker { Word: "of" } && elements[i - 2] is NounGroup { Count: not null } counted ? [counted, group] : IsGoverned(elements, i) && i >= 2 && elements[i - 2] is NounGroup { Count: not null } far && group.Names.Count > 0 ? [far] : [group];
            }
        }

        return [];
    }

    /// <summary>A group and those joined to it by commas and "and": "Kent, Essex and Sussex have ...".</summary>
    static List<NounGroup> Row(IReadOnlyList<Element> elements, int last)
    {
        var row = new List<NounGroup> { (NounGroup)elements[last] };
        var i = last;
        while (i >= 2 && elements[i - 1] is Marker { Part: PartOfSpeech.Conjunction } or Marker { Word: "," } && elements[i - 2] is NounGroup more && !IsGoverned(elements, i - 2))
        {
            row.Add(more);
            i -= 2;
        }

        row.Reverse();
        return row;
    }

    static bool IsGoverned(IReadOnlyList<Element> elements, int index)
    {
        var at = index - 1;
        if (at >= 0 && elements[at] is NounGroup { IsPossessive: true })
        {
            at--;
        }

        while (at >= 0 && elements[at] is Marker { Part: PartOfSpeech.Possessive })
        {
            at -= 2;
        }

        return at >= 0 && elements[at] is Marker { IsPreposition: true };
    }

    static List<NounGroup> ObjectsOf(IReadOnlyList<Element> elements, int index)
    {
        var objects = new List<NounGroup>();
        for (var i = index + 1; i < elements.Count; i++)
        {
            switch (elements[i])
            {
                case NounGroup { IsPossessive: true }:
                    break;
                case NounGroup group when objects.Count == 0 || elements[i - 1] is Marker { Part: PartOfSpeech.Conjunction } or Marker { Word: "," }:
                    objects.Add(group);
                    break;
                case Marker { Part: PartOfSpeech.Possessive }:
                    break;
                case Marker { Part: PartOfSpeech.Conjunction } or Marker { Word: "," } when objects.Count > 0:
                    break;
                case Adjunct when objects.Count == 0:
                    break;
                default:
                    return objects;
            }
        }

        return objects;
    }

    static List<(string, NounGroup)> PhrasesOf(IReadOnlyList<Element> elements, int index)
    {
        var phrases = new List<(string, NounGroup)>();
        for (var i = index - 1; i >= 1 && elements[i] is not (VerbGroup or Marker { IsStop: true } or Marker { Part: PartOfSpeech.Subordinator }); i--)
        {
            AddPhrase(elements, i, phrases);
        }

        for (var i = index + 1; i < elements.Count && elements[i] is not (VerbGroup or Marker { IsStop: true } or Marker { Part: PartOfSpeech.Subordinator }); i++)
        {
            AddPhrase(elements, i, phrases);
        }

        return phrases;
    }

    static void AddPhrase(IReadOnlyList<Element> elements, int index, List<(string, NounGroup)> phrases)
    {
        if (elements[index] is NounGroup group && elements[index - 1] is Marker { IsPreposition: true } preposition)
        {
            phrases.Add((preposition.Word, group));
        }
    }
}
