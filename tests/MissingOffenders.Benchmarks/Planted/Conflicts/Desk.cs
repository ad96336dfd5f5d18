using System.Globalization;
using MissingOffenders.Cases;

namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Where stories are given out and articles come in: keeps what was planted, and hands each article on.</summary>
sealed class Desk
{
    const int Tries = 100_000;

    readonly Action<SavedArticle> print;
    readonly Queue<Subject> towns;
    readonly HashSet<Slot> taken = [];
    readonly List<PlantedDifference> planted = [];
    readonly Dictionary<(Slot Slot, string Measure), HashSet<Said>> agreed = [];
    string name = "";

    public Desk(Random random, World world, Action<SavedArticle> print)
    {
        (Random, World, Writer, this.print) = (random, world, new(random), print);
        towns = new(world.Towns);
    }

    public Random Random { get; }

    public World World { get; }

    public StoryWriter Writer { get; }

    /// <summary>Number of articles so far.</summary>
    public int Articles { get; private set; }

    /// <summary>Number of figures so far.</summary>
    public int Figures { get; private set; }

    /// <summary>All that was planted; the articles that agree in a number which two do not meet in by chance are copies.</summary>
    public IEnumerable<PlantedDifference> Planted => planted.Concat(
        agreed.Where(a => a.Value.Count > 1).Select(a => new PlantedDifference("agreement on one count", "copy", a.Key.Slot.Subject.Name, a.Key.Measure, "", a.Key.Slot.Day, a.Value)));

    /// <summary>Runs a recipe, whose name stands for what it plants.</summary>
    public void Run(Action<Desk> recipe)
    {
        // a local function has a name such as <In>g__GreatWireStory|5_0
        name = recipe.Method.Name.Split("g__")[^1].Split('|')[0];
        recipe(this);
    }

    /// <summary>A quarter of a force that no other story touches, and with it the one so many quarters before.</summary>
    public Slot Force(int back = 0) => Free(World.Forces, back);

    /// <summary>A quarter of a nation that no other story touches.</summary>
    public Slot Nation() => Free(World.Nations, 0);

    /// <summary>A town of which nothing else is ever told.</summary>
    public Slot Town() => new(towns.Dequeue(), Random.Next(20, Slot.Quarters - 20));

    /// <summary>A quarter in which no other story touches these subjects.</summary>
    public List<Slot> Together(IEnumerable<Subject> subjects) => Free(() => Random.Next(10, Slot.Quarters), quarter => subjects.Select(s => new Slot(s, quarter)));

    /// <summary>Whether no story owns the quarter.</summary>
    public bool IsFree(Slot slot) => !taken.Contains(slot);

    /// <summary>Keeps other stories from these quarters.</summary>
    public void Take(IEnumerable<Slot> slots) => taken.UnionWith(slots);

    /// <summary>Publishes the sentences and gives what they say, in their order.</summary>
    public Said[] Publish(Slot slot, params IEnumerable<Statement> statements) => Print(Draft(slot, statements));

    /// <summary>Publishes the counts, a sentence each.</summary>
    public Said[] Tell(Slot slot, params IEnumerable<Count> counts) => Publish(slot, counts.Select((c, i) => Writer.Say(string.Create(CultureInfo.InvariantCulture, $"s{i}"), c)));

    /// <summary>An article that is not yet published.</summary>
    public ArticleDraft Draft(Slot slot, params IEnumerable<Statement> statements) => Writer.Draft(NextId(), slot.At(Random.Next(50, 80)), statements);

    /// <summary>Publishes an article.</summary>
    public Said[] Print(ArticleDraft draft)
    {
        var saved = draft.Save();
        Articles++;
        Figures += saved.Figures.Count;
        print(saved);
        var counts = draft.Paragraphs.SelectMany(p => p.Counts).ToList();
        counts.ForEach(c => Note(c, draft));
        return [.. counts.Select(c => new Said(draft.Id, c.Measure, c.Value))];
    }

    /// <summary>Identifier of the next article.</summary>
    public string NextId() => string.Create(CultureInfo.InvariantCulture, $"a{Articles:000000}");

    /// <summary>Plants a difference between these figures.</summary>
    public void Plant(string kind, Slot slot, string measure, params IEnumerable<Said> figures) => Plant(new(name, kind, slot.Subject.Name, measure, "", slot.Day, figures.ToHashSet()));

    /// <summary>Plants a difference.</summary>
    public void Plant(PlantedDifference difference)
    {
        if (difference.Kind != "copy" || difference.Figures.Count > 1)
        {
            planted.Add(difference with { Name = name });
        }
    }

    /// <summary>Notes a count that is so particular that whoever gives it has it from one source.</summary>
    void Note(Count count, ArticleDraft draft)
    {
        var isParticular = count.Measure is "registered" or "managed" || (count.Subject.Force is null && World.Nations.Contains(count.Subject));
        if (isParticular && count is { Modifier: "exact", Breakdown: null, Subject: { Force: null } or { Area: null } } && (count.Time.Start ?? draft.Published) is { } day
            && Slot.Of(count.Subject, day) is var slot && slot.Gives(count))
        {
            if (!agreed.TryGetValue((slot, count.Measure), out var said))
            {
                agreed[(slot, count.Measure)] = said = [];
            }

            said.Add(new(draft.Id, count.Measure, count.Value));
        }
    }

    Slot Free(IReadOnlyList<Subject> subjects, int back) =>
        Free(() => new Slot(subjects[Random.Next(subjects.Count)], Random.Next(10, Slot.Quarters)), slot => [slot, slot.Later(-back)])[0];

    /// <summary>Takes the first quarters that are all free, of so many tries.</summary>
    List<Slot> Free<T>(Func<T> draw, Func<T, IEnumerable<Slot>> slotsOf)
    {
        for (var i = 0; i < Tries; i++)
        {
            var slots = slotsOf(draw()).ToList();
            if (slots.TrueForAll(IsFree))
            {
                taken.UnionWith(slots);
                return slots;
            }
        }

        throw new InvalidOperationException("The stories leave no quarter free: plant fewer.");
    }
}
