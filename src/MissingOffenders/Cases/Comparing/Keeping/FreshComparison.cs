using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciling;

namespace MissingOffenders.Cases.Comparing.Keeping;

/// <summary>A comparison that was just made.</summary>
public sealed class FreshComparison
{
    readonly CaseFile source;
    readonly Rulebook rules;
    readonly string key;

    FreshComparison(CaseFile source, Rulebook rules, string key, ReconciliationResult result) =>
        (this.source, this.rules, this.key, Result) = (source, rules, key, result);

    /// <summary>What was found, with the decisions on conflicts that held when it began.</summary>
    public ReconciliationResult Result { get; }

    /// <summary>Compares all that a case holds.</summary>
    /// <param name="source">The case. It must stay open until the comparison is kept.</param>
    /// <param name="rules">How its figures are compared.</param>
    /// <param name="progress">Is told how far that is.</param>
    public static FreshComparison Of(CaseFile source, Rulebook rules, IProgress<ComparisonProgress> progress)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rules);
        var verdicts = VerdictsOf(source);
        return new(source, rules, ComparisonKey.Of(source, verdicts, rules), rules.Compare(source, verdicts, progress));
    }

    /// <summary>Keeps it in the case in the place of the one before; does nothing where the case has changed since it began.</summary>
    /// <exception cref="Documents.Files.OutputException">The case cannot be written.</exception>
    public void Keep()
    {
        if (key == ComparisonKey.Of(source, VerdictsOf(source), rules))
        {
            source.KeepComparison(KeptComparison.Program, key, KeptComparison.Written(Result));
        }
    }

    static Verdicts VerdictsOf(CaseFile source) => Verdicts.Of(source.Decisions().Select(Decision.Of));
}
