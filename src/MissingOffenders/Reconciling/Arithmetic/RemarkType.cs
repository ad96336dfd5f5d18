namespace MissingOffenders.Reconciling.Arithmetic;

/// <summary>The types of mention by which rules mark what an article remarks of its numbers.</summary>
static class RemarkType
{
    public const string RisePercent = "RISE-PERCENT";
    public const string FallPercent = "FALL-PERCENT";
    public const string RiseShare = "RISE-SHARE";
    public const string FallShare = "FALL-SHARE";
    public const string RiseCount = "RISE-COUNT";
    public const string FallCount = "FALL-COUNT";
    public const string Times = "TIMES-AS-MANY";
    public const string Below = "BELOW-THEN";
    public const string Above = "ABOVE-THEN";
    public const string ShareOfForces = "SHARE-OF-FORCES";
    public const string ShareOfRegister = "SHARE-OF-REGISTER";
    public const string OneInRegister = "ONE-IN-REGISTER";
    public const string ShareOfCount = "SHARE-OF-COUNT";
    public const string OneInCount = "ONE-IN-COUNT";
    public const string Rate = "RATE-OF";
    public const string InYears = "IN-YEARS";
    public const string ShareFound = "SHARE-FOUND";
    public const string RatePer = "RATE-PER";
    public const string Population = "POPULATION";

    public const string ShareNamed = "SHARE-NAMED";
    public const string FromTop = "RANK-FROM-TOP";
    public const string FromBottom = "RANK-FROM-BOTTOM";
    public const string TimesAnyOther = "TIMES-ANY-OTHER";
    public const string AtMostAny = "AT-MOST-ANY";
    public const string EverySome = "EVERY-SOME";
    public const string OnlyNone = "ONLY-NONE";
    public const string FirstTime = "FIRST-TIME";
    public const string RecordHigh = "RECORD-HIGH";
    public const string RecordLow = "RECORD-LOW";

    static readonly HashSet<string> Changes = new(StringComparer.Ordinal) { RisePercent, FallPercent, RiseShare, FallShare, RiseCount, FallCount, Times, Below, Above };

    static readonly HashSet<string> Ranks = new(StringComparer.Ordinal) { FromTop, FromBottom, TimesAnyOther, AtMostAny, EverySome, OnlyNone };

    static readonly HashSet<string> Records = new(StringComparer.Ordinal) { FirstTime, RecordHigh, RecordLow };

    public static IReadOnlySet<string> All { get; } = new HashSet<string>(
        [
            .. Changes, .. Ranks, .. Records, ShareOfForces, ShareOfRegister, OneInRegister, ShareOfCount, OneInCount, Rate, InYears, ShareFound, ShareNamed, RatePer, Population,
        ],
        StringComparer.Ordinal);

    /// <summary>Whether it compares two figures of different times.</summary>
    public static bool IsChange(string type) => Changes.Contains(type);

    /// <summary>Whether it compares forces with each other.</summary>
    public static bool IsRank(string type) => Ranks.Contains(type);

    /// <summary>Whether it compares a count with all before it.</summary>
    public static bool IsRecord(string type) => Records.Contains(type);
}
