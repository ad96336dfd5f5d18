namespace MissingOffenders.Cases;

/// <summary>Makes new cases such that only the user who made them can read them: they hold articles whole, and who decided what.</summary>
static class CaseOwner
{
    /// <summary>Makes an empty file where there is none. SQLite gives the files beside it the permissions of the case.</summary>
    public static void Claim(string path)
    {
        if (OperatingSystem.IsWindows() || Path.Exists(path) || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
        {
            return;
        }

        try
        {
            FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite };
            new FileStream(path, options).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // opening it says what is wrong, or another program was faster
        }
    }
}
