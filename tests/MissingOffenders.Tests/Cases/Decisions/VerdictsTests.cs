using System.Text.Json;
using CsCheck;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Tests.Cases.Decisions;

public sealed class VerdictsTests
{
    static readonly string[] Figures = ["f1", "f2", "f3"];
    static readonly StatedFigure Part = new("p1", "a1", new("nine", "of the ", " men", 7), new Dictionary<string, string?>(StringComparer.Ordinal) { ["value"] = "9" });

    static readonly Gen<Act> AnyAct = OneOf<Act>(
        new Accept(), new Reject(), new Defer(), new Note(), new Merge("f2"), new Split([Part]), new Add(Part),
        new Correct([new("value", "12", "21")]), new Correct([new("force", "Kent Police", null), new("value", null, "7")]));

    static readonly Gen<(string By, string Figure, Act Act)[]> AnyDecisions =
        Gen.Select(OneOf("ann", "bob"), OneOf(Figures), AnyAct).Array[0, 30];

    [Fact]
    public void Undoing_everything_leads_back_to_the_start_and_redoing_it_to_the_end() =>
        AnyDecisions.Sample(all =>
        {
            Verdicts verdicts = new();
            foreach (var (by, figure, act) in all)
            {
                Add(verdicts, by, figure, act);
            }

            var end = State(verdicts);
            Drain(verdicts, v => v.NextUndo, d => new Undo(d.Id));
            Assert.Equal(State(new()), State(verdicts));
            Drain(verdicts, v => v.NextRedo, d => new Redo(d.Id));
            Assert.Equal(end, State(verdicts));
        });

    [Fact]
    public void Undo_and_redo_are_those_of_the_reviewer() =>
        AnyDecisions.Sample(all =>
        {
            Verdicts verdicts = new();
            foreach (var (by, figure, act) in all)
            {
                Add(verdicts, by, figure, act);
            }

            Drain(verdicts, v => v.NextUndo, d => new Undo(d.Id), "ann");

            var bobs = all.Where(d => d.By == "bob").ToList();
            Verdicts alone = new();
            bobs.ForEach(d => Add(alone, d.By, d.Figure, d.Act));
            Assert.Equal(Outcomes(alone), Outcomes(verdicts));
            Assert.Null(verdicts.NextUndo("ann"));
            Assert.Equal(bobs.Count > 0, verdicts.NextUndo("bob") is not null);
        });

    [Fact]
    public void The_last_decision_counts_and_corrections_add_up()
    {
        Verdicts verdicts = new();
        Add(verdicts, "ann", "f1", new Correct([new("value", "12", "21")]));
        Add(verdicts, "ann", "f1", new Correct([new("force", null, "Kent Police")]));
        Add(verdicts, "bob", "f1", new Reject());

        Assert.Equal(ReviewStatus.Rejected, verdicts.On("f1").Status);

        Add(verdicts, "bob", "f1", new Accept());

        var verdict = verdicts.On("f1");
        Assert.Equal((ReviewStatus.Corrected, "bob", 4L), (verdict.Status, verdict.Decided!.By, verdict.Decided.Id));
        Assert.Equal(["force=Kent Police", "value=21"], verdict.Corrections.Select(c => $"{c.Key}={c.Value}").Order());
    }

    [Fact]
    public void A_note_changes_nothing_but_the_notes()
    {
        Verdicts verdicts = new();
        Add(verdicts, "ann", "f1", new Reject());
        Add(verdicts, "bob", "f1", new Note());

        Assert.Equal((ReviewStatus.Rejected, "ann", 1), (verdicts.On("f1").Status, verdicts.On("f1").Decided!.By, verdicts.On("f1").Notes.Count));
    }

    [Fact]
    public void A_bulk_is_one_step()
    {
        Verdicts verdicts = new();
        Add(verdicts, "ann", "f1", new Reject());
        verdicts.Take(new(2, default, "ann", DecisionTarget.Figures("force=Kent"), new Bulk("accept", 2), null));
        verdicts.Take(new(3, default, "ann", DecisionTarget.Figure("f1"), new Accept(), null, 2));
        verdicts.Take(new(4, default, "ann", DecisionTarget.Figure("f2"), new Accept(), null, 2));
        Assert.Equal((ReviewStatus.Accepted, ReviewStatus.Accepted), (verdicts.On("f1").Status, verdicts.On("f2").Status));

        Assert.Equal(2, verdicts.NextUndo("ann")!.Id);
        verdicts.Take(new(5, default, "ann", DecisionTarget.Figures("force=Kent"), new Undo(2), null));

        Assert.Equal((ReviewStatus.Rejected, ReviewStatus.Open), (verdicts.On("f1").Status, verdicts.On("f2").Status));
        Assert.Equal(5, verdicts.LastOn(DecisionTarget.Figure("f2")));
    }

    [Fact]
    public void A_new_decision_leaves_nothing_to_redo()
    {
        Verdicts verdicts = new();
        Add(verdicts, "ann", "f1", new Reject());
        Add(verdicts, "ann", "f1", new Undo(1));
        Assert.Equal(1, verdicts.NextRedo("ann")!.Id);

        Add(verdicts, "ann", "f2", new Accept());

        Assert.Null(verdicts.NextRedo("ann"));
    }

    [Fact]
    public void A_figure_that_had_two_identifiers_has_the_decisions_on_both_in_their_order()
    {
        Verdicts verdicts = new();
        Add(verdicts, "ann", "old", new Accept());
        Add(verdicts, "ann", "new", new Reject());
        Add(verdicts, "ann", "old", new Defer());

        Assert.Equal(ReviewStatus.Unsure, verdicts.On("new", "old").Status);
    }

    [Fact]
    public void Every_act_comes_back_from_its_row() =>
        Gen.Select(AnyAct, OneOf<long?>(null, 7L)).Sample((act, bulk) =>
        {
            Decision decision = new(9, new(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero), "ann", DecisionTarget.Figure("f"), act, "because", bulk);
            Assert.Equal(JsonSerializer.Serialize(decision.ToRow()), JsonSerializer.Serialize(Decision.Of(decision.ToRow()).ToRow()));
            Assert.Equal(Json(decision), Json(Decision.Of(decision.ToRow())));
        });

    [Theory]
    [InlineData("resolve", """{"strategy":"official_first"}""")]
    [InlineData("correct", """{"changes":7}""")]
    [InlineData("undo", "[]")]
    [InlineData("accept", "no json")]
    public void What_is_not_understood_is_kept_as_it_is_and_decides_nothing(string action, string details)
    {
        MissingOffenders.Cases.DecisionRow row = new() { DecisionId = 1, DecidedAt = "2026-01-02T03:04:05.000Z", DecidedBy = "ann", SubjectType = "figure", SubjectId = "f", Action = action, Details = details };

        var decision = Decision.Of(row);

        Assert.Equal(row, decision.ToRow());
        Assert.Equal(ReviewStatus.Open, Verdicts.Of([decision]).On("f").Status);
    }

    static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    static void Add(Verdicts verdicts, string by, string figure, Act act) =>
        verdicts.Take(new(verdicts.Last + 1, default, by, DecisionTarget.Figure(figure), act, null));

    static void Drain(Verdicts verdicts, Func<Verdicts, Func<string, Decision?>> next, Func<Decision, Act> turn, params string[] reviewers)
    {
        foreach (var by in reviewers is [] ? ["ann", "bob"] : reviewers)
        {
            while (next(verdicts)(by) is { } step)
            {
                Add(verdicts, by, step.Target.Id, turn(step));
            }
        }
    }

    static string State(Verdicts verdicts) => string.Join('\n', Figures.Select(f => Json(verdicts.On(f))));

    /// <summary>As <see cref="State"/>, without the numbers that tell which log it was.</summary>
    static string Outcomes(Verdicts verdicts) =>
        string.Join('\n', Figures.Select(f => verdicts.On(f)).Select(v => Json(v with { Decided = null, Notes = [] }) + v.Notes.Count));

    static string Json(object value) => JsonSerializer.Serialize(value, JsonOptions);

    static readonly JsonSerializerOptions JsonOptions = new() { Converters = { new ActNames() } };

    /// <summary>Writes an act with what it really is: the serializer would take it for its base.</summary>
    sealed class ActNames : System.Text.Json.Serialization.JsonConverter<Act>
    {
        public override Act Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Act value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.GetType().Name + JsonSerializer.Serialize(value, value.GetType()));
    }
}
