using System.Globalization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Loading;

/// <summary>Gives the articles of one file names that lead nowhere else, and that no other article of the file has.</summary>
static class DocumentNames
{
    /// <summary>The same documents, one by one; the first of a name keeps it.</summary>
    public static IEnumerable<Document> MakeUnique(IEnumerable<Document> documents)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var wanted = Harmless(document.Name);
            var name = wanted;
            for (var copy = 2; !taken.Add(name); copy++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{wanted}{(wanted.Length > 0 ? " " : "")}({copy})");
            }

            yield return name == document.Name ? document : document with { Name = name };
        }
    }

    /// <summary>A path without ".." and the like: names in archives are whatever somebody wrote there.</summary>
    static string Harmless(string name)
    {
        var clean = string.Concat(name.Select(c => char.IsControl(c) ? '_' : c == '\\' ? '/' : c));
        return string.Join('/', clean.Split('/').Where(part => part.Trim() is not ("" or "." or "..")));
    }
}
