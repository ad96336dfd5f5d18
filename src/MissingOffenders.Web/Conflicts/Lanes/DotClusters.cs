namespace MissingOffenders.Web.Conflicts.Lanes;

/// <summary>Puts dots together that would hide each other.</summary>
static class DotClusters
{
    /// <summary>Per cent of the width at which two dots still touch on a narrow screen.</summary>
    const double Near = 3;

    /// <summary>One dot for each place. Only copies are put together; what counts stays by itself.</summary>
    /// <param name="dots">The dots of a row, by time.</param>
    public static IReadOnlyList<Dot> Of(IReadOnlyList<Dot> dots)
    {
        List<Dot> made = [];
        foreach (var dot in dots)
        {
            if (made is not [.., var last] || dot.At - last.At > Near)
            {
                made.Add(dot);
            }
            else if (last.IsCopy && dot.IsCopy)
            {
                made[^1] = last with { Count = last.Count + 1, Words = $"{last.Words}\n{dot.Words}", From = Math.Min(last.From, dot.From), IsLoose = last.IsLoose && dot.IsLoose };
            }
            else
            {
                made.Add(dot with { At = last.At, IsBeside = true });
            }
        }

        return made;
    }
}
