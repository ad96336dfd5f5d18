namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>One name for counts of different people, or two names for one count.</summary>
static class DefinitionStories
{
    const string Kind = "definition_break";

    public static IEnumerable<Action<Desk>> All => [OneNumberUnderTwoNames, MostAreAbroad, PeriodBesideDay, CountedAnew, BesideLivingAbroad, SurveyBesideAnother];

    static void OneNumberUnderTwoNames(Desk desk)
    {
        var slot = desk.Force();
        var number = desk.Random.Next(80, 100);
        desk.Plant(Kind, slot, "missing", [.. desk.Tell(slot, slot.Say("missing", number)), .. desk.Tell(slot, slot.Say("wanted", number))]);
    }

    static void MostAreAbroad(Desk desk)
    {
        var slot = desk.Force();
        var total = slot["missing"];
        var split = desk.Publish(slot, desk.Writer.Split("split", total, total with { Value = total.Value - 6, Breakdown = "whereabouts=abroad" }));
        desk.Plant(Kind, slot, "missing", [.. split, .. desk.Tell(slot, total)]);
    }

    static void PeriodBesideDay(Desk desk)
    {
        var slot = desk.Force();
        var period = new Count(slot.Subject, "missing", 170, Time.Publication);
        var years = desk.Publish(slot, new Statement("years", $"A total of {{0}} sex offenders were missing or wanted in {slot.Subject.Name} in the last three years.", period));
        desk.Plant(Kind, slot, "missing", [.. desk.Tell(slot, slot["missing"]), .. desk.Tell(slot, slot["missing"] with { Time = Time.Publication }), .. years]);
    }

    static void CountedAnew(Desk desk)
    {
        var slot = desk.Force(1);
        var before = desk.Tell(slot.Later(-1), slot.Later(-1)["missing"]);
        var anew = new Statement("anew", $"{slot.Subject.Name} had {{0}} missing sex offenders{slot["missing"].Time.Text}, which cannot be compared with earlier numbers.", slot["missing"]);
        desk.Plant(Kind, slot, "missing", [.. before, .. desk.Publish(slot, anew)]);
    }

    static void BesideLivingAbroad(Desk desk)
    {
        var slot = desk.Force();
        desk.Plant(Kind, slot, "missing", desk.Tell(slot, slot["missing"], slot.Say("other:abroad", 160)));
    }

    /// <summary>Twice as many, a quarter later, by a source that names no forces.</summary>
    static void SurveyBesideAnother(Desk desk)
    {
        var slot = desk.Town();
        var later = slot.Later(1);
        var total = slot["missing"];
        var survey = desk.Publish(slot, StoryWriter.Survey(total, slot["responding-forces"]));
        desk.Plant(Kind, later, "missing", [survey[0], .. desk.Tell(later, later.Say("missing", 2 * total.Value))]);
    }
}
