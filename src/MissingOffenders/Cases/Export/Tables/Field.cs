namespace MissingOffenders.Cases.Export.Tables;

/// <summary>What stands in a column of an exported table, and what <c>datapackage.json</c> says of it.</summary>
/// <param name="Name">Name in the first line.</param>
/// <param name="Type">Type in the words of Data Package 2.0: <c>string</c>, <c>integer</c>, <c>number</c>, <c>boolean</c>, <c>date</c>, <c>datetime</c>.</param>
/// <param name="Description">What it means.</param>
record Field(string Name, string Type, string Description)
{
    /// <summary>Whose words may stand in it.</summary>
    public Wording Wording { get; init; }
}
