namespace MissingOffenders.Cases.Opening;

/// <summary>Makes files that only the user who made them can read: cases hold articles whole, and who decided what.</summary>
static class OwnFile
{
    /// <summary>Makes an empty file. SQLite gives the files beside it its permissions.</summary>
    /// <exception cref="IOException">There is one, or it cannot be made.</exception>
    public static void Make(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        new FileStream(path, options).Dispose();
    }
}
