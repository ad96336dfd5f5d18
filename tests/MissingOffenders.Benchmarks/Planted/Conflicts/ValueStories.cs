namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Values of different articles that cannot both hold.</summary>
static class ValueStories
{
    const string Kind = "value_disagreement";

    public static IEnumerable<Action<Desk>> All => [OnOneDay, WithoutAStatedDay, AgainstABound, AgainstCopies, OneAgainstMany, UnderTwoNames, OfPartOfAll, TwiceInALongRow];

    static void OnOneDay(Desk desk)
    {
        var slot = desk.Force();
        var truth = slot["registered"];
        desk.Plant(Kind, slot, "registered", [.. desk.Tell(slot, truth), .. desk.Tell(slot, truth with { Value = truth.Value + desk.Random.Next(60, 99) })]);
    }

    static void WithoutAStatedDay(Desk desk)
    {
        var slot = desk.Force();
        var truth = slot["missing"] with { Time = Time.Publication };
        desk.Plant(Kind, slot, "missing", [.. desk.Tell(slot, truth), .. desk.Tell(slot, truth), .. desk.Tell(slot, truth with { Value = truth.Value - 3 })]);
    }

    static void AgainstABound(Desk desk)
    {
        var slot = desk.Force();
        var truth = slot["registered"];
        desk.Plant(Kind, slot, "registered", [.. desk.Tell(slot, truth), .. desk.Tell(slot, truth with { Value = 3700, Modifier = "more-than" })]);
    }

    /// <summary>A wire story in many papers against one reporter: two sources.</summary>
    static void AgainstCopies(Desk desk)
    {
        var slot = desk.Force();
        var truth = slot["missing"] with { Time = Time.Publication };
        var copies = CopyStories.Wire(desk, slot, desk.Random.Next(3, 9), truth);
        var other = desk.Tell(slot, truth with { Value = truth.Value + 9 });
        desk.Plant(new("", Kind, slot.Subject.Name, "missing", "", slot.Day, copies.Concat(other).ToHashSet()) { Sources = 2 });
        desk.Plant("copy", slot, "missing", copies);
    }

    static void OneAgainstMany(Desk desk)
    {
        var slot = desk.Force();
        var truth = slot["missing"];
        var many = Enumerable.Range(0, 12).SelectMany(i => desk.Tell(slot, truth with { Time = i % 2 == 0 ? truth.Time : Time.Publication })).ToList();
        desk.Plant(Kind, slot, "missing", many.Concat(desk.Tell(slot, truth with { Value = truth.Value - 5 })));
    }

    /// <summary>The force in one article, its area in the other.</summary>
    static void UnderTwoNames(Desk desk)
    {
        var slot = desk.Force();
        var truth = slot["missing"];
        var area = new Subject(null, desk.World.AreaOf(slot.Subject));
        desk.Plant(Kind, slot, "missing", [.. desk.Tell(slot, truth), .. desk.Tell(slot, truth with { Subject = area, Value = truth.Value - 4 })]);
    }

    static void OfPartOfAll(Desk desk)
    {
        var slot = desk.Force();
        var abroad = slot["missing"] with { Breakdown = "whereabouts=abroad", Value = 7 };
        var said = desk.Tell(slot, abroad).Concat(desk.Tell(slot, abroad with { Value = 11 })).ToHashSet();
        desk.Plant(new("", Kind, slot.Subject.Name, "missing", "whereabouts=abroad", slot.Day, said));
    }

    /// <summary>Articles that follow each other closely for two years; one at the start and one at the end disagree with those around them.</summary>
    static void TwiceInALongRow(Desk desk)
    {
        var slot = desk.Town();
        var told = slot.Say("missing", 21) with { Time = Time.Publication };
        var row = Enumerable.Range(0, 36).Select(i => (Day: slot.At(20 * i), Said: desk.Print(desk.Writer.Draft(desk.NextId(), slot.At(20 * i), desk.Writer.Say("s", told)))[0])).ToList();
        foreach (var (at, value) in new[] { (4, 25), (30, 16) })
        {
            var day = slot.At((20 * at) + 1);
            var other = desk.Print(desk.Writer.Draft(desk.NextId(), day, desk.Writer.Say("s", told with { Value = value })))[0];
            var near = row.Where(r => Math.Abs(r.Day.DayNumber - day.DayNumber) <= 45).Select(r => r.Said);
            desk.Plant(new("", Kind, slot.Subject.Name, "missing", "", day, near.Append(other).ToHashSet()));
        }
    }
}
