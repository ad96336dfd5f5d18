namespace MissingOffenders.Documents.Formats.Pdf.Limits;

/// <summary>What drawing a page asks for.</summary>
/// <param name="Words">Number of operators and operands that it goes through; <see cref="long.MaxValue"/> where it does not end.</param>
sealed record AskedWork(long Words);
