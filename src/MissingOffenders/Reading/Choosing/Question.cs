namespace MissingOffenders.Reading.Choosing;

/// <summary>Something to be understood, with the alternatives.</summary>
/// <param name="Situation">Grounds of the situation, which weigh differently for each class of alternatives.</param>
/// <param name="Alternatives">The alternatives.</param>
sealed record Question<T>(Grounds Situation, IReadOnlyList<Alternative<T>> Alternatives);
