using System.Security.Cryptography;
using System.Text;

namespace MissingOffenders.Documents.Articles;

/// <summary>Identifiers of articles.</summary>
public static class ArticleId
{
    const int Digits = 12;

    /// <summary>The identifier of the article at <paramref name="path"/>: twelve hexadecimal digits that depend on nothing else.</summary>
    /// <param name="path">Path below the folder that the user named, with forward slashes.</param>
    public static string Of(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..Digits];
}
