namespace MissingOffenders.RuleFiles;

/// <summary>A place in a rule file.</summary>
/// <param name="File">Path below the folder of rules, with forward slashes.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in characters, counted from 1.</param>
readonly record struct Place(string File, int Line, int Column)
{
    public override string ToString() => $"{File}({Line},{Column})";

    public RuleFileException Broken(string found, string expected) => new(File, Line, Column, found, expected);
}
