namespace MissingOffenders.Cases.Export.Tables;

/// <summary>A column of an exported table.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="Name">See <see cref="Field"/>.</param>
/// <param name="Type">See <see cref="Field"/>.</param>
/// <param name="Description">See <see cref="Field"/>.</param>
/// <param name="Value">The field of a row, as in CSV; null for what is unknown.</param>
sealed record Column<T>(string Name, string Type, string Description, Func<T, string?> Value) : Field(Name, Type, Description);
