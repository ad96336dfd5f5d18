using MissingOffenders.Reconciling.Subjects;

namespace MissingOffenders.Reconciling.Observations;

/// <summary>What figures must share to be compared.</summary>
/// <param name="Subject">Whose count it is.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Breakdown">What narrows it.</param>
public readonly record struct GroupKey(SubjectKey Subject, string Measure, string Breakdown);
