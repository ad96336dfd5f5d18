using System.Security.Cryptography;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Cases.Opening;

/// <summary>Makes new cases out of sight and puts them in place when they are whole: a kill at any moment leaves no half of one.</summary>
static class CaseBirth
{
    /// <summary>Makes a case where there is nothing; returns false where there is something.</summary>
    /// <exception cref="OutputException">It cannot be made.</exception>
    public static bool Happens(string path)
    {
        if (Path.Exists(path))
        {
            return false;
        }

        var hidden = $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}.new";
        try
        {
            OwnFile.Make(hidden);
            CaseDoor.Opened(path, new() { DataSource = hidden }, CaseSchema.Make).Dispose();
            File.Move(hidden, path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Path.Exists(path)
                ? false // another program was faster
                : throw CaseProblem.OfPlace(path, e);
        }
        finally
        {
            if (File.Exists(hidden))
            {
                File.Delete(hidden);
            }
        }
    }
}
