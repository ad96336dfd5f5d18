using static MissingOffenders.Reading.Mentions.MentionTypes;

namespace MissingOffenders.Reading.Discourse;

/// <summary>The types of mentions that can tell whose count it is.</summary>
static class SubjectTypes
{
    /// <summary>Names.</summary>
    public static readonly string[] Named = [Force, Area];

    /// <summary>Names, words that stand for one, and words for all of them.</summary>
    public static readonly string[] Pointing = [Force, Area, TheForce, TheArea, National, Forces];

    /// <summary>What may be named earlier in a sentence than the count: also an office, which speaks for its area.</summary>
    public static readonly string[] Speaking = [.. Pointing, "OFFICE"];
}
