using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Refiners;

namespace MissingOffenders.Reading;

/// <summary>Makes figures of finished drafts: identifiers, links between parts and wholes, confidence.</summary>
sealed class FigureFactory(Article article)
{
    const int IdLength = 16;

    public IReadOnlyList<Figure> Make(IReadOnlyList<Draft> drafts)
    {
        var ids = Identify(drafts);
        return [.. drafts.Select((d, i) => Make(d, ids[i], WholeOf(d, drafts) is { } whole ? ids[whole] : null))];
    }

    /// <summary>The same claim keeps its identifier whatever stands around it; a claim made twice is told apart by its turn.</summary>
    List<string> Identify(IReadOnlyList<Draft> drafts)
    {
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. drafts.Select(d =>
        {
            var key = string.Join('|', article.Id, d.Measure, d.Owner.Key, d.Quantity.Value, d.Breakdown, d.AsOf.Basis == AsOfBasis.Stated ? d.AsOf.Timex : "");
            var turn = turns[key] = turns.GetValueOrDefault(key) + 1;
            return Hash(string.Create(CultureInfo.InvariantCulture, $"{key}|{turn}"));
        })];
    }

    static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..IdLength];

    /// <summary>Index of the draft that has become of the whole: refiners may have merged or changed it.</summary>
    static int? WholeOf(Draft part, IReadOnlyList<Draft> drafts)
    {
        for (var i = 0; part.Whole is { } whole && i < drafts.Count; i++)
        {
            if (drafts[i] != part && drafts[i].Evidence.Any(e => e.Value == whole.Place) && drafts[i].Owner.Key == whole.Owner.Key)
            {
                return i;
            }
        }

        return null;
    }

    Figure Make(Draft draft, string id, string? whole) => new()
    {
        Id = id,
        ArticleId = article.Id,
        Measure = draft.Measure,
        Quantity = draft.Quantity,
        ValueText = draft.Place.Of(article.Text),
        Force = draft.Owner.Force?.Name,
        Area = draft.Owner.Area?.Name,
        AreaLevel = draft.Owner.Area?.Level,
        AsOf = draft.AsOf,
        Breakdown = draft.Breakdown,
        PartOf = whole,
        Attribution = draft.Attribution,
        InQuotation = draft.InQuotation,
        Evidence = draft.Evidence,
        RuleId = draft.RuleId,
        ConfidenceTerms = Waterfall.Of(draft),
    };
}
