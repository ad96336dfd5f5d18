using System.Globalization;

namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Changes, shares and rates that the figures beside them do not bear out, and some that they do.</summary>
static class ArithmeticStories
{
    public static IEnumerable<Action<Desk>> All => [WrongRise, WrongFall, NotDoubled, WrongShareOfForces, WrongRate, WrongShareOfRegister];

    public static IEnumerable<Action<Desk>> Right => [RightRise, RightFall, RightShareOfForces, RightRate, RightShareOfRegister];

    static void WrongRise(Desk desk) => Rise(desk, desk.Random.Next(30, 90), isPlanted: true);

    static void RightRise(Desk desk) => Rise(desk, 0, isPlanted: false);

    static void Rise(Desk desk, int error, bool isPlanted)
    {
        var (now, then) = Years(desk);
        var percent = (100.0 * (now.Value - then.Value) / then.Value) + error;
        var change = string.Create(CultureInfo.InvariantCulture, $"{(percent < 0 ? "down" : "up")} {Math.Abs(percent):0}%");
        Tell(desk, isPlanted, now, then, new Statement("change", $"{now.Subject.Name} had {{0}} managed sex offenders{now.Time.Text}, {change} from {{1}}{then.Time.Text}.", now, then));
    }

    static void WrongFall(Desk desk) => Fall(desk, 45, isPlanted: true);

    static void RightFall(Desk desk) => Fall(desk, 0, isPlanted: false);

    /// <summary>"That was a fall of 45 since ...", told of a difference that is another, or a rise.</summary>
    static void Fall(Desk desk, int error, bool isPlanted)
    {
        var (now, then) = Years(desk);
        var difference = now.Value - then.Value;
        var word = difference < 0 ? "fall" : "rise";
        Tell(
            desk,
            isPlanted,
            now,
            then,
            new("now", $"{now.Subject.Name} had {{0}} managed sex offenders{now.Time.Text}.", now),
            new("then", $"That was a {word} of {Math.Abs(difference) + error} since{then.Time.Text[3..]}, when {now.Subject.Name} had {{0}} managed sex offenders.", then));
    }

    static void NotDoubled(Desk desk)
    {
        var (now, then) = Years(desk);
        Tell(
            desk,
            isPlanted: true,
            now,
            then,
            new("now", $"{now.Subject.Name} had {{0}} managed sex offenders{now.Time.Text}.", now),
            new("then", $"That number has more than doubled since{then.Time.Text[3..]}, when {now.Subject.Name} had {{0}} managed sex offenders.", then));
    }

    static void WrongShareOfForces(Desk desk) => Share(desk, "half", isPlanted: true);

    static void RightShareOfForces(Desk desk) => Share(desk, "nine in ten", isPlanted: false);

    static void Share(Desk desk, string share, bool isPlanted)
    {
        var slot = desk.Nation();
        var said = desk.Publish(
            slot,
            StoryWriter.Survey(slot["missing"], slot["responding-forces"]),
            new Statement("share", $"The numbers were given out by {share} of the country's police forces."));
        if (isPlanted)
        {
            desk.Plant("arithmetic", slot, "responding-forces", said[1]);
        }
    }

    static void WrongRate(Desk desk) => Rate(desk, "five a day", isPlanted: true);

    static void RightRate(Desk desk) => Rate(desk, "two a day", isPlanted: false);

    static void Rate(Desk desk, string rate, bool isPlanted)
    {
        var slot = desk.Town();
        var year = new Count(slot.Subject, "breach", 721, Time.Year(slot.Day.Year - 1));
        var said = desk.Publish(slot, new Statement("rate", $"{slot.Subject.Name} dealt with {{0}} breaches{year.Time.Text}, which equals {rate}.", year));
        if (isPlanted)
        {
            desk.Plant(new("", "arithmetic", slot.Subject.Name, "breach", "", year.Time.End!.Value, said.ToHashSet()));
        }
    }

    static void WrongShareOfRegister(Desk desk) => ShareOfRegister(desk, "20%", isPlanted: true);

    static void RightShareOfRegister(Desk desk) => ShareOfRegister(desk, "about 1%", isPlanted: false);

    static void ShareOfRegister(Desk desk, string share, bool isPlanted)
    {
        var slot = desk.Force();
        var said = desk.Publish(
            slot,
            desk.Writer.Say("register", slot["registered"]),
            desk.Writer.Say("missing", slot["missing"]),
            new("share", $"They make up {share} of all registered sex offenders in the area."));
        if (isPlanted)
        {
            desk.Plant("arithmetic", slot, "missing", said);
        }
    }

    /// <summary>A count, and that of a year before.</summary>
    static (Count Now, Count Then) Years(Desk desk)
    {
        var slot = desk.Force(4);
        return (slot["managed"], slot.Later(-4)["managed"]);
    }

    static void Tell(Desk desk, bool isPlanted, Count now, Count then, params Statement[] statements)
    {
        var draft = desk.Writer.Draft(desk.NextId(), now.Time.Start!.Value.AddDays(10), statements);
        var said = desk.Print(draft);
        if (isPlanted)
        {
            desk.Plant(new("", "arithmetic", now.Subject.Name, "managed", "", now.Time.Start.Value, said.ToHashSet()));
        }
    }
}
