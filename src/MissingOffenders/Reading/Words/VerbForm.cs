namespace MissingOffenders.Reading.Words;

/// <summary>Which form of its verb a word is.</summary>
enum VerbForm
{
    None,

    /// <summary>"lose", also "loses".</summary>
    Present,

    /// <summary>"went": past and nothing else.</summary>
    Past,

    /// <summary>"gone": participle and nothing else.</summary>
    Participle,

    /// <summary>"lost", "vanished": past or participle.</summary>
    PastOrParticiple,

    /// <summary>"losing".</summary>
    Ing,
}
