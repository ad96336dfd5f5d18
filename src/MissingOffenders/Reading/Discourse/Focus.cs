using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>What the text speaks of at a place: what a clause leaves out is taken from here. Immutable.</summary>
sealed record Focus
{
    /// <summary>Subject of the last clause or sentence that named one.</summary>
    public Subject? Subject { get; init; }

    /// <summary>Last subject that was no nation: what "the force" and "the county" mean.</summary>
    public Subject? Local { get; init; }

    /// <summary>Subject of the heading above, until the next heading.</summary>
    public Subject? Heading { get; init; }

    /// <summary>Last subject that was no force: whose a sum over several forces is.</summary>
    public Subject? Wide { get; init; }

    /// <summary>Region that the text named last, which is no force's own: what "the region" means.</summary>
    public Area? Region { get; init; }

    /// <summary>Nation or region of the forces that the text spoke of last: what "the four forces" means.</summary>
    public Subject? Forces { get; init; }

    /// <summary>Whether the sentence before asks how many.</summary>
    public bool Asked { get; init; }

    /// <summary>Whether the years of the lines tell since when the missing have been gone: they are no times of counts.</summary>
    public bool TellsSince { get; init; }

    /// <summary>What was last counted or spoken of.</summary>
    public string? Measure { get; init; }

    /// <summary>Whether the text last spoke of sex offenders, not of other people.</summary>
    public bool OnSubject { get; init; } = true;

    /// <summary>Last figure, whole or part.</summary>
    public Draft? Last { get; init; }

    /// <summary>Last figure that is no part of another.</summary>
    public Draft? Whole { get; init; }

    /// <summary>Subject of the article as a whole: a sentence about the nation does not take a local article away from it.</summary>
    public Subject? Article { get; init; }

    public Focus On(Subject subject) => this with
    {
        Subject = subject.IsNational && Article is { IsNational: false } ? Subject ?? Article : subject,
        Local = subject.IsNational ? Local : subject,
        Wide = subject.Force is null ? subject : Wide,
    };

    /// <summary>After a list of forces the text speaks again of whom it spoke before.</summary>
    public Focus BackTo(Focus before) =>
        before.Subject is null ? this : this with { Subject = before.Subject, Local = before.Local ?? Local, Whole = before.Whole ?? Whole, Last = before.Whole ?? Last };

    public Focus After(Draft draft) => On(draft.Subject) with
    {
        Measure = draft.Claim.Has("national") || IsBase(draft) ? Measure : draft.Measure,
        Last = draft,
        Whole = draft.IsPart ? Whole : draft,
    };

    /// <summary>"Nine of its 700": the text goes on to speak of the nine.</summary>
    bool IsBase(Draft draft) => draft.Claim.Has("whole") && Last is { } part && part.Sentence == draft.Sentence && part.Subject.Key == draft.Subject.Key;
}
