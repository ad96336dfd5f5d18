using MissingOffenders.Articles;
using MissingOffenders.Rules;

namespace MissingOffenders;

/// <summary>Reads articles with one set of rules. Immutable; threads share it.</summary>
public sealed class Pipeline(RuleSet rules)
{
    /// <summary>The rules that it reads with.</summary>
    public RuleSet Rules { get; } = rules;

    /// <summary>Reads one article. Text that no rule understands is no error.</summary>
    /// <param name="article">The article.</param>
    /// <param name="withTrail">Whether to keep every step with its reason, for <c>explain</c>.</param>
    public ArticleReading Read(Article article, bool withTrail = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new(article, [], [], [], withTrail ? [new("pipeline", Rules.Hash, default, "found", "")] : []);
    }
}
