using MissingOffenders.Reading.Figures;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Sources;

/// <summary>Who says what in one sentence.</summary>
/// <param name="Scopes">Words with their source, by where they stand; they may leave words out that nobody is named for.</param>
/// <param name="Quotations">Direct speech that the sentence shares words with.</param>
/// <param name="Asker">Who asked for the figures, where the sentence says so; null otherwise.</param>
sealed record SourceContext(IReadOnlyList<SourceScope> Scopes, IReadOnlyList<Quotation> Quotations, Attribution? Asker)
{
    public static SourceContext None { get; } = new([], [], null);

    /// <summary>The first source of the sentence, or null.</summary>
    public Attribution? Source => Scopes.Count > 0 ? Scopes[0].Source : null;

    /// <summary>Who says what stands at <paramref name="place"/>, or null where nobody is named for it.</summary>
    public Attribution? Of(Span place) => ScopeOf(place)?.Source;

    /// <summary>The words to which <paramref name="place"/> belongs and of which somebody is named as source, or null.</summary>
    public SourceScope? ScopeOf(Span place)
    {
        foreach (var scope in Scopes)
        {
            if (scope.Span.Contains(place))
            {
                return scope;
            }
        }

        return null;
    }

    /// <summary>Whether <paramref name="place"/> stands in direct speech.</summary>
    public bool IsQuoted(Span place) => Quotations.Any(q => q.Span.Contains(place));
}
