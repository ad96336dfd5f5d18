namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Articles that agree with each other: what most of a case consists of.</summary>
static class DailyStories
{
    /// <summary>Publishes one, of a quarter in which nothing is planted.</summary>
    public static void Print(Desk desk)
    {
        var random = desk.Random;
        var subjects = random.Next(20) == 0 ? desk.World.Nations : desk.World.Forces;
        var slot = new Slot(subjects[random.Next(subjects.Count)], random.Next(10, Slot.Quarters));
        if (!desk.IsFree(slot))
        {
            return;
        }

        if (random.Next(20) == 0 && slot.Subject.Force is not null)
        {
            desk.Tell(slot, Neighbours(desk, slot));
            return;
        }

        var isDated = random.Next(50) > 0;
        var time = isDated && random.Next(2) == 0 ? Time.Publication : Time.Day(slot.Day);
        var draft = desk.Draft(slot, slot.Subject.Force is null ? Survey(slot, time) : random.Next(2) == 0 ? Missing(desk, slot, time) : Register(desk, slot, time));
        desk.Print(isDated ? draft : draft with { Published = null });
    }

    /// <summary>The counts of a few forces, without a total.</summary>
    static IEnumerable<Count> Neighbours(Desk desk, Slot slot) => desk.World.Forces
        .Skip(desk.Random.Next(desk.World.Forces.Count - 4)).Take(4)
        .Select(f => slot with { Subject = f })
        .Where(desk.IsFree)
        .Select(f => f["missing"]);

    static IEnumerable<Statement> Survey(Slot slot, Time time) =>
        [StoryWriter.Survey(slot["missing"] with { Time = time }, slot["responding-forces"] with { Time = time })];

    static IEnumerable<Statement> Missing(Desk desk, Slot slot, Time time)
    {
        var total = slot["missing"] with { Time = time };
        var abroad = total.Value / 4;
        return
        [
            desk.Writer.Split(
                "missing",
                total,
                total with { Value = total.Value - abroad, Breakdown = "whereabouts=uk" },
                total with { Value = abroad, Breakdown = "whereabouts=abroad" }),
            desk.Writer.Say("wanted", slot["wanted"] with { Time = time }),
        ];
    }

    /// <summary>A register, with what it held a year before where nothing is planted there.</summary>
    static IEnumerable<Statement> Register(Desk desk, Slot slot, Time time)
    {
        var earlier = slot.Later(-4);
        return
        [
            desk.Writer.Say("registered", slot["registered"] with { Time = time }),
            desk.Writer.Say("managed", slot["managed"] with { Time = time }),
            .. desk.IsFree(earlier) ? [desk.Writer.Say("earlier", earlier["registered"])] : Array.Empty<Statement>(),
        ];
    }
}
