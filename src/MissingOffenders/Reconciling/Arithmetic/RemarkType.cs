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

    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>(StringComparer.Ordinal) { RisePercent, FallPercent, RiseShare, FallShare, RiseCount, FallCount, Times, Below, Above, ShareOfForces, ShareOfRegister, OneInRegister, ShareOfCount, OneInCount, Rate, InYears, ShareFound, RatePer, Population };

    /// <summary>Whether it compares two figures of different times.</summary>
    public static bool IsChange(string type) => type is not (ShareOfForces or ShareOfRegister or OneInRegister or ShareOfCount or OneInCount or Rate or InYears or ShareFound or RatePer or Population);
}
