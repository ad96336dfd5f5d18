using MissingOffenders.Documents.Loading;

namespace MissingOffenders.Cli.Commands;

/// <summary>A file to read, or what is known of it already.</summary>
/// <param name="File">The file.</param>
/// <param name="Problem">Why it cannot be read, or null.</param>
readonly record struct LoadableFile(SourceFile File, LoadedFile? Problem);
