using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Surveys;

/// <summary>A number as any article may word it: whatever it calls the count, and whatever country it gives a total of many forces to.</summary>
/// <param name="Force">Force, or null for a total of several.</param>
/// <param name="Place">Part of the force's area, or null.</param>
/// <param name="Family">The measures that are taken for each other.</param>
/// <param name="Breakdown">What narrows it.</param>
/// <param name="Value">The number.</param>
readonly record struct Fact(string? Force, string? Place, string Family, string Breakdown, decimal Value)
{
    const decimal Particular = 100;
    const decimal VeryParticular = 1000;

    public static Fact Of(Observation figure, ReconciliationRules rules) => new(
        figure.Subject.Force, figure.Subject.Force is null ? null : figure.Subject.Area, rules.FamilyOf(figure.Figure.Measure), rules.Unmarked.Contains(figure.Breakdown) ? "" : figure.Breakdown, figure.Value);

    /// <summary>Whether it is of all offenders of its subject.</summary>
    public bool IsTotal => Breakdown.Length == 0 && Value > 0;

    /// <summary>Whether two who count for themselves do not meet in it.</summary>
    public bool IsParticular => Digits(Value) >= Particular;

    /// <summary>Whether it alone tells that one count is meant.</summary>
    public bool IsVeryParticular => Digits(Value) >= VeryParticular;

    /// <summary>Whether figures can be compared as facts.</summary>
    public static bool IsTold(Observation figure) => figure is { IsHeadline: false, Nature: not MeasureNature.Scope, Value: > 0 } && (figure.IsExact || (figure.Modifier == Modifier.Approx && Digits(figure.Value) >= VeryParticular));

    /// <summary>The number without its round end: 400 is 4.</summary>
    static decimal Digits(decimal value)
    {
        while (value >= 1 && value % 10 == 0)
        {
            value /= 10;
        }

        return value;
    }
}
