namespace MissingOffenders.Reading.Frames;

/// <summary>How a predicate stands to a count.</summary>
enum Link
{
    /// <summary>Inside the counted group: "12 missing offenders".</summary>
    Modifier,

    /// <summary>Right behind it: "12 offenders unaccounted for".</summary>
    Behind,

    /// <summary>Said of it as subject of the sentence in the right voice.</summary>
    Subject,

    /// <summary>Said of it as object in the right voice.</summary>
    Object,

    /// <summary>Said in a clause that only says more of it: "12 who have vanished".</summary>
    Relative,

    /// <summary>Said of the noun that the number is the size of: "the number of missing offenders is 12".</summary>
    SizeOf,

    /// <summary>A noun that governs it: "the hunt for 12".</summary>
    Governed,

    /// <summary>In a clause of which the count has a part, but not the one that the voice wants.</summary>
    WrongPart,

    /// <summary>In a sentence in which nothing ties them.</summary>
    Loose,
}
