namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Articles that contradict themselves, in the headline or in a sum, and lists that exceed the total of another article.</summary>
static class InsideStories
{
    public static IEnumerable<Action<Desk>> All => [OtherHeadline, PartsExceedTotal, PartsMissTotal, ForcesExceedTotal, TableMissesTotal, PartsExceedTotalOfAnother, ListExceedsTotalOfAnother];

    static void OtherHeadline(Desk desk)
    {
        var slot = desk.Force();
        var body = slot["managed"];
        desk.Plant("headline_body", slot, "managed", desk.Publish(slot, Headline(body with { Value = body.Value + desk.Random.Next(100, 200) }), desk.Writer.Say("body", body)));
    }

    /// <summary>A headline with a count.</summary>
    public static Statement Headline(Count count, string noun = "managed offenders") =>
        new("headline", $"{count.Subject.Name} had {(count.Modifier == "exact" ? "" : count.Modifier + " ")}{{0}} {noun}", count) { IsHeadline = true };

    static void PartsExceedTotal(Desk desk) => Whereabouts(desk, desk.Random.Next(5, 9));

    static void PartsMissTotal(Desk desk) => Whereabouts(desk, -desk.Random.Next(2, 5));

    static void Whereabouts(Desk desk, int excess)
    {
        var slot = desk.Force();
        var total = slot["missing"];
        var abroad = total.Value / 4;
        desk.Plant("sum_mismatch", slot, "missing", desk.Publish(slot, desk.Writer.Split(
            "split",
            total,
            total with { Value = total.Value - abroad + excess, Breakdown = "whereabouts=uk" },
            total with { Value = abroad, Breakdown = "whereabouts=abroad" })));
    }

    static void ForcesExceedTotal(Desk desk)
    {
        var forces = desk.Together(desk.World.Forces.Skip(desk.Random.Next(desk.World.Forces.Count - 3)).Take(3));
        var parts = forces.Select(f => f["missing"]).ToList();
        var town = desk.Town() with { Quarter = forces[0].Quarter };
        var total = town.Say("missing", parts.Sum(p => p.Value) - 7);
        desk.Plant("sum_mismatch", town, "missing", desk.Publish(town, desk.Writer.Split("split", total, [.. parts])));
    }

    /// <summary>Four areas make up the register, and three of them all but a few of the missing.</summary>
    static void TableMissesTotal(Desk desk)
    {
        var slot = desk.Force();
        var (registered, missing) = (slot["registered"], slot["missing"]);
        var towns = desk.World.Towns.Skip(desk.Random.Next(desk.World.Towns.Count - 4)).Take(4).ToList();
        var rows = towns.Select((t, i) => registered with { Subject = slot.Subject with { Area = t.Area }, Value = i < 3 ? 700 + i : registered.Value - 2103 });
        var column = towns.Take(3).Select((t, i) => missing with { Subject = slot.Subject with { Area = t.Area }, Value = 2 + i }).ToList();
        var said = desk.Tell(slot, [registered, .. rows, missing, .. column]);
        desk.Plant("sum_mismatch", slot, "missing", said.Skip(5));
    }

    static void PartsExceedTotalOfAnother(Desk desk)
    {
        var slot = desk.Force();
        var total = slot["missing"];
        var parts = desk.Tell(slot, total with { Value = total.Value - 3, Breakdown = "whereabouts=uk" }, total with { Value = 9, Breakdown = "whereabouts=abroad" });
        desk.Plant("sum_mismatch", slot, "missing", [.. desk.Tell(slot, total), .. parts]);
    }

    /// <summary>So many forces that they have more than the whole country.</summary>
    static void ListExceedsTotalOfAnother(Desk desk)
    {
        var nation = new Slot(new(null, "United Kingdom"), desk.Random.Next(10, Slot.Quarters));
        var total = nation["missing"];
        var forces = desk.World.Forces.Select(f => nation with { Subject = f }).Where(desk.IsFree).ToList();
        Slot[] nations = [nation, nation with { Subject = new(null, "England and Wales") }];
        if (!nations.All(desk.IsFree) || forces.Sum(f => f["missing"].Value) <= total.Value)
        {
            ListExceedsTotalOfAnother(desk);
            return;
        }

        desk.Take([.. nations, .. forces]);
        desk.Plant("sum_mismatch", nation, "missing", [.. desk.Tell(nation, total), .. desk.Tell(forces[0], forces.Select(f => f["missing"]))]);
    }
}
