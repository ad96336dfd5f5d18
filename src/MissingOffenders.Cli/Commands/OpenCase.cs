using System.CommandLine;
using MissingOffenders.Cases;
using MissingOffenders.Cli.Output;

namespace MissingOffenders.Cli.Commands;

/// <summary>Opens the case that a command line names, for verbs that need one which is there.</summary>
static class OpenCase
{
    /// <exception cref="UsageException">There is none.</exception>
    public static CaseFile Of(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(SharedOptions.Case);
        return File.Exists(path)
            ? CaseFile.Open(path)
            : throw new UsageException($"There is no case '{path}'. Make one with extract, or name one with --case.");
    }
}
