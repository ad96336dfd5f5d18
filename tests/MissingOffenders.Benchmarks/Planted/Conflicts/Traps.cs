namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Stories of several articles that look like contradictions and are none.</summary>
static class Traps
{
    public static IEnumerable<Action<Desk>> All =>
    [
        WholeRegion, OtherWeek, Bounds, CopiesChangeTheWord, OtherBreakdown, SaysBoth, PartWithoutItsNarrowing, NumberOfAnotherYear, SmallNumber,
        TownOfAForce, UndatedAndAlone, OneUnderTwoNames, RiseBeyondForces, PeriodBetweenCounts, AbroadLongAgo,
    ];

    static void OtherWeek(Desk desk)
    {
        var slot = desk.Force();
        var truth = slot["missing"];
        desk.Tell(slot, truth with { Time = Time.Day(slot.At(12)), Value = truth.Value + 6 });
        desk.Tell(slot, truth);
        desk.Tell(slot, truth with { Time = Time.Day(slot.At(49)), Value = truth.Value - 2 });
    }

    static void Bounds(Desk desk)
    {
        var slot = desk.Force();
        var exact = slot["managed"];
        var said = desk.Tell(slot, exact).ToList();
        said.AddRange(desk.Tell(slot, exact with { Value = 1900, Modifier = "less-than" }));
        said.AddRange(desk.Tell(slot, exact with { Value = 1500, Modifier = "more-than" }));
        said.AddRange(desk.Tell(slot, exact with { Value = exact.Value / 100 * 100, Modifier = "approx" }));
        said.AddRange(desk.Tell(slot, exact with { Value = 1400, Modifier = "at-least" }));
        desk.Plant("rounding", slot, "managed", said);
    }

    static void CopiesChangeTheWord(Desk desk)
    {
        var slot = desk.Force();
        var told = slot.Say("missing", desk.Random.Next(80, 100));
        var original = desk.Draft(slot, desk.Writer.Say("missing", told));
        original = original with { Paragraphs = [.. original.Paragraphs, .. desk.Writer.Fill("r", 5)] };
        desk.Print(original);
        desk.Print(original with
        {
            Id = desk.NextId(),
            Paragraphs = [.. original.Paragraphs.Select(p => p.Key == "missing" ? desk.Writer.Say("missing", told with { Measure = "wanted" }) : p)],
        });
    }

    static void OtherBreakdown(Desk desk)
    {
        var slot = desk.Force();
        var truth = slot["missing"];
        desk.Tell(slot, truth);
        desk.Tell(slot, truth with { Value = 9, Breakdown = "whereabouts=abroad" });
        desk.Tell(slot, truth with { Value = 4, Breakdown = "risk=high" });
        desk.Publish(slot, desk.Writer.Split(
            "split",
            truth,
            truth with { Value = truth.Value - 3, Breakdown = "duration=P1Y" },
            truth with { Value = truth.Value - 8, Breakdown = "duration=P2Y" }));
    }

    static void SaysBoth(Desk desk)
    {
        var slot = desk.Force();
        var truth = slot["wanted"];
        desk.Tell(slot, truth);
        desk.Tell(slot, truth with { Value = truth.Value + 4 }, truth);
    }

    static void PartWithoutItsNarrowing(Desk desk)
    {
        var slot = desk.Force();
        var truth = slot["missing"] with { Time = Time.Publication };
        desk.Tell(slot, truth);
        desk.Tell(slot, truth, truth with { Value = truth.Value - 11 });
    }

    /// <summary>As many wanted as were missing half a year before; how many are missing now is known.</summary>
    static void NumberOfAnotherYear(Desk desk)
    {
        var slot = desk.Force(2);
        var number = desk.Random.Next(80, 100);
        desk.Tell(slot.Later(-2), slot.Later(-2).Say("missing", number));
        desk.Tell(slot, slot["missing"]);
        desk.Tell(slot, slot.Say("wanted", number));
    }

    static void SmallNumber(Desk desk)
    {
        var slot = desk.Force();
        desk.Tell(slot, slot.Say("missing", 7));
        desk.Tell(slot, slot.Say("wanted", 7));
    }

    static void TownOfAForce(Desk desk)
    {
        var slot = desk.Force();
        var town = slot.Subject with { Area = desk.World.Towns[desk.Random.Next(desk.World.Towns.Count)].Area };
        desk.Tell(slot, slot["registered"]);
        desk.Tell(slot, slot["registered"] with { Subject = town, Value = 800 });
    }

    static void UndatedAndAlone(Desk desk)
    {
        var slot = desk.Force();
        var truth = slot["missing"];
        desk.Tell(slot, truth);
        desk.Print(desk.Draft(slot, desk.Writer.Say("s", truth with { Value = truth.Value + 13, Time = Time.Unknown })) with { Published = null });
    }

    static void OneUnderTwoNames(Desk desk)
    {
        var slot = desk.Force();
        desk.Tell(slot, slot["wanted"]);
        desk.Tell(slot, slot["wanted"] with { Subject = new(null, desk.World.AreaOf(slot.Subject)) });
    }

    static void RiseBeyondForces(Desk desk)
    {
        var slot = desk.Town();
        var later = slot.Later(2);
        desk.Publish(slot, StoryWriter.Survey(slot.Say("missing", 396), slot.Say("responding-forces", 39)));
        desk.Publish(later, StoryWriter.Survey(later.Say("missing", 485), later.Say("responding-forces", 41)));
    }

    static void WholeRegion(Desk desk)
    {
        var region = desk.World.Regions[desk.Random.Next(desk.World.Regions.Count)];
        var forces = desk.Together(region.Forces);
        var parts = forces.Select(f => f["missing"] with { Time = Time.Publication }).ToList();
        desk.Tell(new(region.Area, forces[0].Quarter), [new Count(region.Area, "missing", parts.Sum(p => p.Value), Time.Publication), .. parts]);
    }

    /// <summary>A count in a year beside the register, and the same in the year after.</summary>
    static void PeriodBetweenCounts(Desk desk)
    {
        var slot = desk.Town();
        desk.Tell(slot, new Count(slot.Subject, "breach", 303, Time.Year(slot.Day.Year - 2)), slot.Say("registered", 1200));
        desk.Tell(slot, new Count(slot.Subject, "breach", 76, Time.Year(slot.Day.Year - 1)));
    }

    /// <summary>As many are missing as half a year before, when most were abroad; articles with bounds fill the months between.</summary>
    static void AbroadLongAgo(Desk desk)
    {
        var slot = desk.Town();
        var total = slot.Say("missing", 21) with { Time = Time.Publication };
        var split = desk.Print(desk.Writer.Draft(desk.NextId(), slot.At(0), desk.Writer.Split("s", total, total with { Value = 17, Breakdown = "whereabouts=abroad" })));
        var bounds = Enumerable.Range(1, 4).SelectMany(month => desk.Print(desk.Writer.Draft(desk.NextId(), slot.At(30 * month), desk.Writer.Say("s", total with { Value = 10, Modifier = "more-than" })))).ToList();
        var again = desk.Print(desk.Writer.Draft(desk.NextId(), slot.At(150), desk.Writer.Say("s", total)));
        desk.Plant(new("", "rounding", slot.Subject.Name, "missing", "", slot.At(30), new HashSet<Said> { split[0], bounds[0], bounds[3], again[0] }));
    }
}
