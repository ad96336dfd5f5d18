namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Totals that rest on different forces or areas.</summary>
static class ScopeStories
{
    const string Kind = "scope_mismatch";

    public static IEnumerable<Action<Desk>> All => [PartOfARegion, TwoNumbersOfForces, OtherForcesOtherTotal, FallOfForces];

    static void TwoNumbersOfForces(Desk desk)
    {
        var slot = desk.Nation();
        var first = Survey(desk, slot);
        var second = Survey(desk, slot);
        var other = desk.Publish(slot, StoryWriter.Survey(slot["missing"], slot.Say("responding-forces", 38)));
        desk.Plant(Kind, slot, "responding-forces", first[1], second[1], other[1]);
    }

    static void OtherForcesOtherTotal(Desk desk)
    {
        var slot = desk.Nation();
        var (first, second) = (Survey(desk, slot), Survey(desk, slot));
        var total = slot["missing"];
        var other = desk.Publish(slot, StoryWriter.Survey(total with { Value = total.Value + 103 }, slot.Say("forces-asked", 38)));
        desk.Plant(Kind, slot, "missing", [.. first, .. second, .. other]);
    }

    /// <summary>Eleven forces fewer, five offenders fewer.</summary>
    static void FallOfForces(Desk desk)
    {
        var slot = desk.Town();
        var later = slot.Later(1);
        var before = desk.Publish(slot, StoryWriter.Survey(slot.Say("missing", 322), slot.Say("responding-forces", 49)));
        desk.Plant(Kind, later, "missing", [.. before, .. desk.Publish(later, StoryWriter.Survey(later.Say("missing", 317), later.Say("responding-forces", 38)))]);
    }

    /// <summary>All of a region's forces but one make up its total.</summary>
    static void PartOfARegion(Desk desk)
    {
        var region = desk.World.Regions[desk.Random.Next(desk.World.Regions.Count)];
        var forces = desk.Together(region.Forces);
        var parts = forces.SkipLast(1).Select(f => f["missing"] with { Time = Time.Publication }).ToList();
        var slot = new Slot(region.Area, forces[0].Quarter);
        desk.Plant(Kind, slot, "missing", desk.Tell(slot, [new Count(region.Area, "missing", parts.Sum(p => p.Value), Time.Publication), .. parts]));
    }

    static Said[] Survey(Desk desk, Slot slot) => desk.Publish(slot, StoryWriter.Survey(slot["missing"], slot["responding-forces"]));
}
