namespace MissingOffenders.Web.Api;

/// <summary>What an endpoint answers, for the description of the interface.</summary>
/// <param name="Schema">Name of the schema of one record.</param>
/// <param name="List">Name of the list, if it answers a part of one with the number of all.</param>
sealed record Answer(string Schema, string? List = null);
