using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>What the label of a row says of the numbers behind it. What it leaves out is null.</summary>
/// <param name="Subject">Whose they are.</param>
/// <param name="Measure">What they count.</param>
/// <param name="Timex">The time that they are true of.</param>
/// <param name="Breakdown">What narrows them.</param>
sealed record RowLabel(Subject? Subject, string? Measure, string? Timex, Breakdown Breakdown)
{
    const string Total = "TOTAL-ROW";
    const string PartLevel = "part";

    /// <summary>Says nothing.</summary>
    public static RowLabel Nothing { get; } = new(null, null, null, Breakdown.None);

    /// <summary>Reads a label; null where its row is of no interest.</summary>
    public static RowLabel? Read(TableCell cell, TableContext context, Gazetteer gazetteer)
    {
        if (cell.Lattice is not { } label)
        {
            return null;
        }

        return cell.Place is { } place ? Nothing with { Subject = SubjectOf(place, context, gazetteer) }
            : ForceCalled(label.Words(0, label.Tokens.Count), gazetteer) is { } called ? Nothing with { Subject = new(called, null) }
            : cell.Timex is { } timex ? context.TellsSince ? Nothing with { Breakdown = Breakdown.None.With("since", timex) } : Nothing with { Timex = timex }
            : cell.Duration is { } duration ? Nothing with { Breakdown = Breakdown.None.With("duration", duration) }
            : cell.Has(Total) || cell.Measure is not null || cell.Has(MentionTypes.Breakdown)
                ? new(PlaceIn(cell, context, gazetteer) ?? (cell.Has(Total) ? context.Total : null), cell.Measure, null, BreakdownReader.Phrases(label, Breakdown.None))
            : context.LabelsMeasure || ForceOf(context.Whole, gazetteer) is not { } force ? null
            : Nothing with { Subject = new(force, new(label.Words(0, label.Tokens.Count), PartLevel, null)) };
    }

    /// <summary>The subject that a name of a place stands for.</summary>
    public static Subject SubjectOf(MentionReading place, TableContext context, Gazetteer gazetteer) => place switch
    {
        ForceReading force => new(force.Force, null),
        AreaReading { Area: { Force: { } name } area } => new(gazetteer.Find(name), area),
        AreaReading { Area: { Level: not PartLevel } area } => new(null, area),
        AreaReading part => new(ForceOf(context.Whole, gazetteer), part.Area),
        _ => throw new ArgumentException("no place", nameof(place)),
    };

    /// <summary>A table of forces leaves out what kind each is: "Northern" is a constabulary there, and nothing elsewhere.</summary>
    static Force? ForceCalled(string words, Gazetteer gazetteer) => gazetteer.Find($"{words} Constabulary") ?? gazetteer.Find($"{words} Police");

    /// <summary>The place that stands among other words: "North East total", "Missing from Kent".</summary>
    static Subject? PlaceIn(TableCell cell, TableContext context, Gazetteer gazetteer) =>
        cell.Lattice!.Mentions.FirstOrDefault(m => m.Type is MentionTypes.Force or MentionTypes.Area && !TableCell.IsPartOfBreakdown(cell.Lattice, m)) is { } place ? SubjectOf(place.Reading, context, gazetteer) : null;

    /// <summary>The force whose territory the table divides: that of its subject, or the one that polices the whole nation.</summary>
    static Force? ForceOf(Subject? whole, Gazetteer gazetteer) =>
        whole?.Force ?? gazetteer.Forces.FirstOrDefault(f => f.To is null && f.Area.Length > 0 && f.Area == whole?.Area?.Name);
}
