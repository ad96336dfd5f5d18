using MissingOffenders.Mentions;
using MissingOffenders.Rules;
using MissingOffenders.Text;

namespace MissingOffenders.Discourse;

/// <summary>Whose row of a table it is.</summary>
static class RowLabel
{
    const string Total = "total";
    const string PartLevel = "part";

    /// <summary>
    /// The subject that the words before the first number name: a known force or area, everything for a total, or else a
    /// part of the territory that the table is about; null where the row has no words.
    /// </summary>
    public static Subject? Read(Lattice row, int firstNumber, Subject? whole, Gazetteer gazetteer)
    {
        if (firstNumber == 0)
        {
            return null;
        }

        var named = row.Mentions.FirstOrDefault(m => m.Type is "FORCE" or "AREA" && m.First == 0 && m.End == firstNumber);
        return named?.Reading switch
        {
            ForceReading force => new(force.Force, null),
            AreaReading { Area: { Force: { } name } area } => new(gazetteer.Find(name), area),
            AreaReading { Area: { Level: not PartLevel } area } => new(null, area),
            AreaReading part => new(ForceOf(whole, gazetteer), part.Area),
            _ when IsTotal(row, firstNumber) => AreaOf(row, firstNumber) ?? whole,
            _ => new(ForceOf(whole, gazetteer), new(row.Words(0, firstNumber), PartLevel, null)),
        };
    }

    /// <summary>The area that the label of a total names: "North East total".</summary>
    static Subject? AreaOf(Lattice row, int firstNumber) =>
        row.OfType("AREA").FirstOrDefault(m => m.End <= firstNumber)?.Reading is AreaReading { Area: var area } ? new(null, area) : null;

    /// <summary>The force whose territory the table divides: that of its subject, or the one that polices the whole nation.</summary>
    static Force? ForceOf(Subject? whole, Gazetteer gazetteer) =>
        whole?.Force ?? gazetteer.Forces.FirstOrDefault(f => f.To is null && f.Area.Length > 0 && f.Area == whole?.Area?.Name);

    /// <summary>The time that the words before the first number are, for rows of years; null where they are none.</summary>
    public static string? Period(Lattice row, int firstNumber) =>
        row.OfType("DATE").FirstOrDefault(m => m.First == 0 && m.End <= firstNumber && row.Tokens.Take(firstNumber).Skip(m.End).All(t => t.Kind == TokenKind.Punctuation))?.Reading.Value;

    static bool IsTotal(Lattice row, int firstNumber) => row.Tokens.Take(firstNumber).Any(t => t is { Kind: TokenKind.Word, Norm: Total or "totals" or "all" });
}
