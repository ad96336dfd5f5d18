namespace MissingOffenders.Cases.Decisions;

/// <summary>What has become of a figure that somebody decided on, after its article was read again.</summary>
public enum Anchoring
{
    /// <summary>The article yields it as before, or a reviewer stated it and its words are there.</summary>
    Held,

    /// <summary>The article yields the same claim in the same words under another identifier.</summary>
    Moved,

    /// <summary>Its words are there, but the rules read the same number in another way.</summary>
    Reread,

    /// <summary>Its words are there, but the rules take no figure from them.</summary>
    Unread,

    /// <summary>Its words are gone.</summary>
    Orphaned,
}
