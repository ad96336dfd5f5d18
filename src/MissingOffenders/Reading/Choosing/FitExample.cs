namespace MissingOffenders.Reading.Choosing;

/// <summary>A question whose answer is known, its grounds as numbers.</summary>
/// <param name="Classes">For each class of alternatives the grounds of the situation, joined with the class.</param>
/// <param name="Alternatives">For each alternative the index of its class, its own grounds and whether it is right.</param>
sealed record FitExample(IReadOnlyList<ulong[]> Classes, IReadOnlyList<(int Class, ulong[] Own, bool IsRight)> Alternatives)
{
    /// <summary>Makes an example of a question with named grounds.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isRight">Tells the right answers.</param>
    /// <param name="names">Takes the names of all grounds.</param>
    public static FitExample Of<T>(Question<T> question, Func<T, bool> isRight, Dictionary<ulong, string> names)
    {
        var classes = question.Alternatives.Select(a => a.Class).Distinct(StringComparer.Ordinal).ToList();
        foreach (var alternative in question.Alternatives)
        {
            Remember(alternative.Grounds, names);
        }

        return new(
            [.. classes.Select(c => OfClass(c, question.Situation, names))],
            [.. question.Alternatives.Select(a => (classes.IndexOf(a.Class), a.Grounds.Keys.ToArray(), isRight(a.Value)))]);
    }

    static void Remember(Grounds grounds, Dictionary<ulong, string> names)
    {
        for (var i = 0; i < grounds.Keys.Count; i++)
        {
            names.TryAdd(grounds.Keys[i], grounds.Names![i]);
        }
    }

    static ulong[] OfClass(string name, Grounds situation, Dictionary<ulong, string> names)
    {
        var own = GroundKey.Of(name);
        names.TryAdd(own, name);
        var keys = new ulong[situation.Keys.Count + 1];
        keys[0] = own;
        for (var i = 0; i < situation.Keys.Count; i++)
        {
            keys[i + 1] = GroundKey.Join(own, situation.Keys[i]);
            if (!names.ContainsKey(keys[i + 1]))
            {
                names.Add(keys[i + 1], $"{name}&{situation.Names![i]}");
            }
        }

        return keys;
    }
}
