namespace MissingOffenders.Documents.Records;

/// <summary>One line of input.</summary>
/// <param name="Number">Number of the line, counted from 1.</param>
/// <param name="Bytes">The line without its end; null where it is too long to be kept.</param>
readonly record struct InputLine(long Number, byte[]? Bytes);
