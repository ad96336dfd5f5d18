namespace MissingOffenders.Web.Articles.Texts;

/// <summary>How marked words are shown, strongest last.</summary>
public enum MarkKind
{
    /// <summary>They state another figure.</summary>
    Other,

    /// <summary>They state this figure again.</summary>
    Again,

    /// <summary>They state this figure.</summary>
    Main,

    /// <summary>They are its number.</summary>
    Number,
}
