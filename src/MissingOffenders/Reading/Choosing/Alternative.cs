namespace MissingOffenders.Reading.Choosing;

/// <summary>One of the ways to understand something.</summary>
/// <param name="Value">What it would mean.</param>
/// <param name="Class">The class that the grounds of the situation are weighed for, for instance the measure.</param>
/// <param name="Grounds">What speaks for it alone.</param>
sealed record Alternative<T>(T Value, string Class, Grounds Grounds);
