namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>One number of a place and of a part of it, in articles that quote the same words; and two numbers that only happen to be equal.</summary>
static class PlaceStories
{
    public static IEnumerable<Action<Desk>> All => [OneNumberOfTwoPlaces];

    public static IEnumerable<Action<Desk>> Right => [OneNumberByChance, BothTold];

    /// <summary>A region's number that another paper, which quotes the same words, gives to one of its forces.</summary>
    static void OneNumberOfTwoPlaces(Desk desk)
    {
        var (region, force) = Region(desk);
        var words = Quoted(desk);
        var first = Tell(desk, region, words, region.Say("missing", 17));
        var second = Tell(desk, force, words, force.Say("missing", 17));
        desk.Plant("scope_mismatch", region, "missing", [.. first, .. second]);
    }

    static void OneNumberByChance(Desk desk)
    {
        var (region, force) = Region(desk);
        Tell(desk, region, Quoted(desk), region.Say("missing", 17));
        Tell(desk, force, Quoted(desk), force.Say("missing", 17));
    }

    /// <summary>Who gives both numbers knows that all are in the part.</summary>
    static void BothTold(Desk desk)
    {
        var (region, force) = Region(desk);
        var words = Quoted(desk);
        Tell(desk, region, words, region.Say("missing", 17), force.Say("missing", 17));
        Tell(desk, force, words, force.Say("missing", 17));
    }

    static Said[] Tell(Desk desk, Slot slot, string words, params Count[] counts) =>
        desk.Publish(slot, [.. counts.Select((c, i) => desk.Writer.Say($"s{i}", c)), new Statement("quoted", words)]);

    static string Quoted(Desk desk) => $"\"{desk.Writer.Fill("w", 1).First().Words.Split('.')[0]}\", a spokesman said.";

    /// <summary>A region and the first of its forces in a quarter in which none of them is spoken of.</summary>
    static (Slot Region, Slot Force) Region(Desk desk)
    {
        var region = desk.World.Regions[desk.Random.Next(desk.World.Regions.Count)];
        var forces = desk.Together([region.Area, .. region.Forces]);
        return (forces[0], forces[1]);
    }
}
