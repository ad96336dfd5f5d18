namespace MissingOffenders.Cli.Output;

/// <summary>What the program tells its caller. Scripts rely on the numbers: they never change their meaning.</summary>
enum ExitCode
{
    /// <summary>All went well.</summary>
    Ok = 0,

    /// <summary>The work was done, but some inputs could not be read; the summary names them.</summary>
    SomeInputsUnread = 1,

    /// <summary>The command line or a file named on it is wrong; nothing was done.</summary>
    WrongUsage = 2,

    /// <summary>A rule file is broken; nothing was done.</summary>
    BrokenRules = 3,

    /// <summary>A case or an output folder could not be written.</summary>
    CannotWrite = 4,

    /// <summary>A check that was asked for did not pass: a rule example, a score.</summary>
    CheckFailed = 5,

    /// <summary>The program failed in a way that nobody foresaw.</summary>
    Failed = 70,

    /// <summary>Ctrl+C. What was done before it is kept.</summary>
    Interrupted = 130,
}
