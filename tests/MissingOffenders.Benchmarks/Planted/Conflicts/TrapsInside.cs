namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Articles that look as if they contradicted themselves.</summary>
static class TrapsInside
{
    public static IEnumerable<Action<Desk>> All => [RoundHeadline, OtherHeadline, BoundInHeadline, NarrowerHeadline, PartsOfAList, LengthsOfAbsence, WholeTable, PartsOfTotalOfAnother, .. ArithmeticStories.Right];

    static void RoundHeadline(Desk desk) => Headline(desk, 1.02m);

    /// <summary>Further off, it is another fact, of which the text speaks as well.</summary>
    static void OtherHeadline(Desk desk) => Headline(desk, 1.6m, " It is one of {0} files that a clerk has kept in boxes.");

    static void Headline(Desk desk, decimal share, string words = "")
    {
        var slot = desk.Force();
        var body = slot["managed"];
        var told = body with { Value = (int)(body.Value * share) };
        Statement[] other = words.Length == 0 ? [] : [new("other", words.Trim().Replace("{0}", told.Text, StringComparison.Ordinal))];
        desk.Publish(slot, [InsideStories.Headline(told), desk.Writer.Say("body", body), .. other]);
    }

    static void BoundInHeadline(Desk desk)
    {
        var slot = desk.Force();
        var body = slot["managed"];
        desk.Plant("rounding", slot, "managed", desk.Publish(slot, InsideStories.Headline(body with { Value = (body.Value / 100 * 100) + 100, Modifier = "nearly" }), desk.Writer.Say("body", body)));
    }

    static void NarrowerHeadline(Desk desk)
    {
        var slot = desk.Force();
        var body = slot["missing"];
        desk.Publish(slot, InsideStories.Headline(body with { Value = body.Value - 3 }, "convicted paedophiles missing"), desk.Writer.Say("body", body));
    }

    static void PartsOfAList(Desk desk)
    {
        var slot = desk.Force();
        var total = slot["missing"];
        desk.Publish(slot, desk.Writer.Split("split", total, total with { Value = 3, Breakdown = "risk=high" }, total with { Value = 5, Breakdown = "risk=medium" }));
    }

    /// <summary>Who is gone for two years is gone for one.</summary>
    static void LengthsOfAbsence(Desk desk)
    {
        var slot = desk.Force();
        var total = slot["missing"];
        desk.Publish(slot, desk.Writer.Split(
            "split",
            total,
            total with { Value = total.Value - 2, Breakdown = "duration=P1Y" },
            total with { Value = total.Value - 5, Breakdown = "duration=P2Y" }));
    }

    static void WholeTable(Desk desk)
    {
        var slot = desk.Force();
        var registered = slot["registered"];
        var rows = desk.World.Towns.Skip(desk.Random.Next(desk.World.Towns.Count - 4)).Take(4)
            .Select((t, i) => registered with { Subject = slot.Subject with { Area = t.Area }, Value = i < 3 ? 700 + i : registered.Value - 2103 });
        desk.Tell(slot, [registered, .. rows]);
    }

    static void PartsOfTotalOfAnother(Desk desk)
    {
        var slot = desk.Force();
        var total = slot["missing"];
        desk.Tell(slot, total);
        desk.Tell(slot, total with { Value = total.Value - 6, Breakdown = "whereabouts=uk" }, total with { Value = 6, Breakdown = "whereabouts=abroad" });
        desk.Tell(slot, total with { Value = 2, Breakdown = "risk=high" }, total with { Value = 3, Breakdown = "risk=low" });
    }
}
