namespace MissingOffenders.RuleFiles;

/// <summary>A rule file that cannot be used.</summary>
/// <param name="file">Path of the file.</param>
/// <param name="line">Line, counted from 1.</param>
/// <param name="column">Column in characters, counted from 1.</param>
/// <param name="found">What stands there.</param>
/// <param name="expected">What should stand there.</param>
public sealed class RuleFileException(string file, int line, int column, string found, string expected)
    : Exception($"{file}({line},{column}): found {found}, expected {expected}")
{
    /// <summary>Path of the file.</summary>
    public string File { get; } = file;

    /// <summary>Line, counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Column in characters, counted from 1.</summary>
    public int Column { get; } = column;

    /// <summary>What stands there.</summary>
    public string Found { get; } = found;

    /// <summary>What should stand there.</summary>
    public string Expected { get; } = expected;
}
