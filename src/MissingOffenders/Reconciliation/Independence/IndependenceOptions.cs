namespace MissingOffenders.Reconciliation.Independence;

/// <summary>How much must be shared before two articles count as one voice. Words are weighted: see <see cref="QuotedWeight"/>.</summary>
public sealed record IndependenceOptions
{
    /// <summary>The values that are used where nothing else is asked for.</summary>
    public static IndependenceOptions Default { get; } = new();

    /// <summary>Share of the longer article from which on two articles are the same story, whenever they appeared.</summary>
    public double SameStory { get; init; } = 0.6;

    /// <summary>Share of the shorter article from which on it is the other one cut down, if both appeared close together.</summary>
    public double CutDown { get; init; } = 0.5;

    /// <summary>Share of the shorter article from which on a long passage makes one voice of two, if both appeared close together.</summary>
    public double Borrowed { get; init; } = 0.2;

    /// <summary>Words of the longest such passage.</summary>
    public int Passage { get; init; } = 20;

    /// <summary>Share of the shorter article that is enough where both credit the same agency within <see cref="AgencyDays"/>.</summary>
    public double SameAgency { get; init; } = 0.1;

    /// <summary>Words of the longest passage that is enough there.</summary>
    public int AgencyPassage { get; init; } = 15;

    /// <summary>Days between two articles that credit the same agency.</summary>
    public int AgencyDays { get; init; } = 3;

    /// <summary>Least number of shared words, unless two articles are the same from end to end.</summary>
    public int LeastWords { get; init; } = 30;

    /// <summary>Days between two articles that appeared close together.</summary>
    public int CloseDays { get; init; } = 30;

    /// <summary>Months in which a passage must turn up to be a set phrase and no news.</summary>
    public int SetPhraseMonths { get; init; } = 4;

    /// <summary>Least number of different stories that must hold a passage to make it a set phrase; in a large case, the square root of its size.</summary>
    public int SetPhraseStories { get; init; } = 12;

    /// <summary>What a word in quotation marks weighs against a word outside: reporters who quote one statement may have asked for it themselves.</summary>
    public double QuotedWeight { get; init; } = 0.25;

    /// <summary>Days that may lie between the times of two figures of one origin. A count of which only the day of publication is known should be given a time that reaches back from it.</summary>
    public int OriginDays { get; init; } = 3;

    /// <summary>Days that figures of one origin may span in all.</summary>
    public int OriginSpan { get; init; } = 366;
}
