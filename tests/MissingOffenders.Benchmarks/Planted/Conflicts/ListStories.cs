namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Claims of a force among the others, of a count among earlier ones, and years that make up a time; some that hold.</summary>
static class ListStories
{
    public static IEnumerable<Action<Desk>> All => [NotTheMost, NotTheFirst, YearsMissTime, OutcomesMissTotal];

    public static IEnumerable<Action<Desk>> Right => [TheMost, TheFirst, YearsMakeTime, OpenOutcomes];

    static void NotTheMost(Desk desk) => Most(desk, 0, isPlanted: true);

    static void TheMost(Desk desk) => Most(desk, 3, isPlanted: false);

    /// <summary>Four forces, of which one is said to have the most.</summary>
    static void Most(Desk desk, int first, bool isPlanted)
    {
        var forces = desk.Together(desk.World.Forces.Skip(desk.Random.Next(desk.World.Forces.Count - 4)).Take(4)).OrderBy(f => f["missing"].Value).ThenBy(f => f.Subject.Name, StringComparer.Ordinal).ToList();
        var (named, others) = (forces[first], forces.Where((_, i) => i != first).ToList());
        var count = named["missing"];
        var said = desk.Publish(named, [new Statement("most", $"{named.Subject.Name} had {{0}} missing sex offenders{count.Time.Text}, more than any other force.", count), .. others.Select((f, i) => desk.Writer.Say($"other{i}", f["missing"]))]);
        if (isPlanted && others[^1]["missing"].Value > count.Value)
        {
            desk.Plant("arithmetic", named, "missing", said[0], said[^1]);
        }
    }

    static void NotTheFirst(Desk desk) => First(desk, -30, isPlanted: true);

    static void TheFirst(Desk desk) => First(desk, 30, isPlanted: false);

    /// <summary>A register that is said to be at its highest, and one two years before in another article.</summary>
    static void First(Desk desk, int rise, bool isPlanted)
    {
        var slot = desk.Town();
        var (before, now) = (slot.Later(-8).Say("registered", 2004), slot.Say("registered", 2004 + rise));
        var earlier = desk.Tell(slot.Later(-8), before);
        var said = desk.Publish(slot, new Statement("record", $"{slot.Subject.Name} had {{0}} registered sex offenders{now.Time.Text}, a record high.", now));
        if (isPlanted)
        {
            desk.Plant("arithmetic", slot, "registered", [.. said, .. earlier]);
        }
    }

    static void YearsMissTime(Desk desk) => Years(desk, 9, isPlanted: true);

    static void YearsMakeTime(Desk desk) => Years(desk, 0, isPlanted: false);

    static void Years(Desk desk, int error, bool isPlanted)
    {
        var slot = desk.Town();
        var first = slot.Day.Year - 3;
        List<Count> years = [.. Enumerable.Range(0, 3).Select(i => new Count(slot.Subject, "breach", 41 + (6 * i), Time.Year(first + i)))];
        var span = new Time($"{first}/{first + 3}", new(first, 4, 1), new(first + 3, 3, 31), "stated");
        var whole = new Count(slot.Subject, "breach", years.Sum(y => y.Value) - error, span);
        var said = desk.Tell(slot, [.. years, whole]);
        if (isPlanted)
        {
            desk.Plant(new("", "sum_mismatch", slot.Subject.Name, "breach", "", span.End!.Value, said.ToHashSet()));
        }
    }

    static void OutcomesMissTotal(Desk desk) => Outcomes(desk, "");

    static void OpenOutcomes(Desk desk) => Outcomes(desk, "among others ");

    /// <summary>Three outcomes, told in a row, that leave two of fifty unsaid; or that are said to be some.</summary>
    static void Outcomes(Desk desk, string some)
    {
        var slot = desk.Town();
        var total = new Count(slot.Subject, "breach", 50, Time.Year(slot.Day.Year - 1));
        Count[] parts = [.. new[] { ("convicted", 30), ("awaiting-trial", 11), ("acquitted", 7) }.Select(o => total with { Value = o.Item2, Breakdown = $"outcome={o.Item1}", IsPart = true })];
        var said = desk.Publish(slot, new Statement("outcomes", $"{slot.Subject.Name} dealt with {{0}} breaches{total.Time.Text}: {some}{{1}} were convicted, {{2}} are awaiting trial and {{3}} were acquitted.", [total, .. parts]));
        if (some.Length == 0)
        {
            desk.Plant(new("", "sum_mismatch", slot.Subject.Name, "breach", "", total.Time.End!.Value, said.ToHashSet()));
        }
    }
}
