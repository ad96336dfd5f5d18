namespace MissingOffenders.Web.Figures;

/// <summary>What stands open beside the article instead of the record's fields.</summary>
enum Panel
{
    /// <summary>Nothing: the fields.</summary>
    None,

    /// <summary>The form that corrects fields.</summary>
    Correct,

    /// <summary>The form that splits the figure.</summary>
    Split,

    /// <summary>The list of figures to merge into.</summary>
    Merge,

    /// <summary>The form for a note.</summary>
    Note,

    /// <summary>The form for a figure that the rules missed.</summary>
    Add,

    /// <summary>The question whether to decide on all that the filter lets through.</summary>
    Bulk,

    /// <summary>The same for those that are nearly certain.</summary>
    Sure,

    /// <summary>The question which words of the article state a figure.</summary>
    Words,

    /// <summary>The keys.</summary>
    Help,
}
