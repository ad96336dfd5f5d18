namespace MissingOffenders.Reconciling.Independence;

/// <summary>What makes one voice of two.</summary>
public enum LinkKind
{
    /// <summary>Most of the text of both is the same.</summary>
    SameStory,

    /// <summary>One holds most of the other, or a long passage of it.</summary>
    SharedPassage,

    /// <summary>Both credit the same agency, and share a passage.</summary>
    AgencyCredit,

    /// <summary>Both figures stand in articles with one text.</summary>
    SameText,

    /// <summary>Both figures name the same source.</summary>
    SameSource,

    /// <summary>Both give the same number, so particular that two counts would not meet in it.</summary>
    SameNumber,

    /// <summary>Both articles give the total of one survey, and the same number for one of its parts.</summary>
    SameSurvey,
}
