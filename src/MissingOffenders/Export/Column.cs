namespace MissingOffenders.Export;

/// <summary>A column of an exported table: what stands in it, and what <c>datapackage.json</c> says of it.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="Name">Name in the first line.</param>
/// <param name="Type">Type in the words of Data Package 2.0: <c>string</c>, <c>integer</c>, <c>number</c>, <c>boolean</c>, <c>date</c>.</param>
/// <param name="Description">What it means.</param>
/// <param name="Value">The field of a row; null for what is unknown.</param>
sealed record Column<T>(string Name, string Type, string Description, Func<T, string?> Value);
