namespace MissingOffenders.Evaluation;

/// <summary>A gold file that cannot be read.</summary>
/// <param name="file">Path of the file.</param>
/// <param name="line">Line, counted from 1.</param>
/// <param name="column">Column in bytes, counted from 1.</param>
/// <param name="cause">What is wrong there.</param>
/// <param name="inner">The error of the reader below, or null.</param>
public sealed class GoldFileException(string file, long line, long column, string cause, Exception? inner = null)
    : Exception($"{file}({line},{column}): {cause}", inner)
{
    /// <summary>Path of the file.</summary>
    public string File { get; } = file;

    /// <summary>Line, counted from 1.</summary>
    public long Line { get; } = line;

    /// <summary>Column in bytes, counted from 1.</summary>
    public long Column { get; } = column;
}
