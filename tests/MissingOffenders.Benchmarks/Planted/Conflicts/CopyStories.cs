namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Differences that are none and are told so: copies, rounding, other times.</summary>
static class CopyStories
{
    public static IEnumerable<Action<Desk>> All => [WireStory, UndatedCopy, TwoNamedSources, Rounded, Revised];

    /// <summary>One story in many articles, whole or changed; gives what each says of its first count.</summary>
    public static List<Said> Wire(Desk desk, Slot slot, int articles, params Count[] counts)
    {
        var original = desk.Draft(slot, counts.Select(c => desk.Writer.Say(c.Measure, c)));
        original = original with { AgencyCredit = "Union Agency", Paragraphs = [.. original.Paragraphs, .. desk.Writer.Fill("r", 4)] };
        List<Said> said = [.. desk.Print(original)];
        for (var i = 1; i < articles; i++)
        {
            said.AddRange(desk.Print(desk.Writer.Changed(original, desk.NextId())));
        }

        return said;
    }

    /// <summary>One story in so many articles.</summary>
    public static Action<Desk> In(int articles)
    {
        return GreatWireStory;

        void GreatWireStory(Desk desk) => Copied(desk, articles);
    }

    static void WireStory(Desk desk) => Copied(desk, desk.Random.Next(2, 9));

    static void Copied(Desk desk, int articles)
    {
        var slot = desk.Force();
        var said = Wire(desk, slot, articles, slot["missing"], slot["registered"], slot["wanted"]);
        foreach (var copies in said.Where(s => s.Measure != "registered").GroupBy(s => s.Measure))
        {
            desk.Plant("copy", slot, copies.Key, copies);
        }
    }

    /// <summary>A paper that gives no date printed a dated story: its time is known from that.</summary>
    static void UndatedCopy(Desk desk)
    {
        var slot = desk.Force();
        var told = slot["missing"] with { Time = Time.Publication };
        var original = desk.Draft(slot, desk.Writer.Say("missing", told));
        original = original with { Paragraphs = [.. original.Paragraphs, .. desk.Writer.Fill("r", 4)] };
        var undated = original with
        {
            Id = "u" + original.Id,
            Publisher = "Undated News",
            Published = null,
            Paragraphs = [.. original.Paragraphs.Select(p => p.Key == "missing" ? p with { Counts = [told with { Time = Time.Unknown }] } : p)],
        };
        desk.Plant("copy", slot, "missing", [.. desk.Print(original), .. desk.Print(undated)]);
    }

    /// <summary>Two sources that agree, each named by two articles, are two voices.</summary>
    static void TwoNamedSources(Desk desk)
    {
        var slot = desk.Force();
        foreach (var source in new[] { "Union Agency", "Channel Nine News" })
        {
            var told = slot["missing"] with { Source = source };
            desk.Plant("copy", slot, "missing", [.. desk.Tell(slot, told), .. desk.Tell(slot, told)]);
        }
    }

    static void Rounded(Desk desk)
    {
        var slot = desk.Force();
        var exact = slot["managed"];
        desk.Plant("rounding", slot, "managed", [.. desk.Tell(slot, exact), .. desk.Tell(slot, exact with { Value = (exact.Value / 100 * 100) + 100, Modifier = "nearly" })]);
    }

    static void Revised(Desk desk)
    {
        var slot = desk.Town();
        var (before, after) = (slot.Say("missing", 21), slot.Later(1).Say("missing", 17));
        desk.Plant("revision_over_time", slot, "missing", [.. desk.Tell(slot, before), .. desk.Tell(slot.Later(1), after)]);
    }
}
