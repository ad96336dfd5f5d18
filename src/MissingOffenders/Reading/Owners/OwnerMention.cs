using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Owners;

/// <summary>Words of a sentence that name an owner.</summary>
/// <param name="Owner">Whom they name.</param>
/// <param name="First">Index of their first token.</param>
/// <param name="End">Index after their last token.</param>
/// <param name="Type">Type of the mention.</param>
readonly record struct OwnerMention(Owner Owner, int First, int End, string Type)
{
    /// <summary>Whether it is a name, and no word that points back: "the force".</summary>
    public bool IsByName => Type is MentionTypes.Force or MentionTypes.Area;
}
