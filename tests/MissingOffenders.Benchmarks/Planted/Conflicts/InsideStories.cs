namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Articles that contradict themselves, in the headline or in a sum, and lists that exceed the total of another article.</summary>
static class InsideStories
{
    public static IEnumerable<Action<Desk>> All => [ListExceedsTotalOfAnother, OtherHeadline, HeadlineFromNowhere, PartsExceedTotal, PartsMissTotal, ForcesExceedTotal, TableMissesTotal, PartsExceedTotalOfAnother];

    static void OtherHeadline(Desk desk)
    {
        var slot = desk.Force();
        var body = slot["managed"];
        desk.Plant("headline_body", slot, "managed", desk.Publish(slot, Headline(body with { Value = body.Value + desk.Random.Next(100, 200) }), desk.Writer.Say("body", body)));
    }

    /// <summary>Far off, and of nothing that the text speaks of.</summary>
    static void HeadlineFromNowhere(Desk desk)
    {
        var slot = desk.Force();
        var body = slot["managed"];
        desk.Plant("headline_body", slot, "managed", desk.Publish(slot, Headline(body with { Value = body.Value * 2 }), desk.Writer.Say("body", body)));
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
        List<Slot> nations, forces;
        do
        {
            nations = desk.Together([new(null, "United Kingdom"), new(null, "England and Wales")]);
            forces = Most(desk, nations[0]["missing"].Value, nations[0].Quarter);
        }
        while (forces.Count == 0);

        desk.Take(forces);
        desk.Plant("sum_mismatch", nations[0], "missing", [.. desk.Tell(nations[0], nations[0]["missing"]), .. desk.Tell(forces[0], forces.Select(f => f["missing"]))]);
    }

    /// <summary>Forces of a quarter in which nothing else is planted, enough to have more than a total; none where there are not as many.</summary>
    static List<Slot> Most(Desk desk, int total, int quarter)
    {
        var sum = 0;
        List<Slot> forces = [];
        foreach (var force in desk.World.Forces.OrderBy(_ => desk.Random.Next()).Select(f => new Slot(f, quarter)).Where(desk.IsFree))
        {
            forces.Add(force);
            sum += force["missing"].Value;
            if (sum > total)
            {
                return forces;
            }
        }

        return [];
    }
}
