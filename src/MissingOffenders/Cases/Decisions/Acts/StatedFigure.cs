using System.Security.Cryptography;
using MissingOffenders.Cases.Quotes;

namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>A figure that a reviewer stated, not a rule.</summary>
/// <param name="Id">Identifier, unlike any other in the case.</param>
/// <param name="ArticleId">The article that states it.</param>
/// <param name="Quote">The words that state it.</param>
/// <param name="Fields">What it says, by column of <c>figures.csv</c>.</param>
public sealed record StatedFigure(string Id, string ArticleId, TextQuote Quote, IReadOnlyDictionary<string, string?> Fields)
{
    const int Bytes = 8;

    /// <summary>A figure with an identifier that no other has.</summary>
    public static StatedFigure New(string articleId, TextQuote quote, IReadOnlyDictionary<string, string?> fields) =>
        new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)), articleId, quote, fields);
}
