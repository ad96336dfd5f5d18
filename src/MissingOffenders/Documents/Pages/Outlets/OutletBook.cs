using System.Collections.Frozen;
using MissingOffenders.Text;

namespace MissingOffenders.Documents.Pages.Outlets;

/// <summary>The known outlets, by host and by name.</summary>
sealed class OutletBook(IReadOnlyList<Outlet> outlets)
{
    readonly FrozenDictionary<string, Outlet> byHost =
        outlets.SelectMany(o => o.Hosts.Select(h => (h, o))).ToFrozenDictionary(p => p.h, p => p.o, StringComparer.Ordinal);

    readonly FrozenDictionary<string, Outlet> byName =
        outlets.SelectMany(o => o.Names.Prepend(o.Title).Select(Fold).Distinct(StringComparer.Ordinal).Select(n => (n, o)))
            .ToFrozenDictionary(p => p.n, p => p.o, StringComparer.Ordinal);

    public static OutletBook Empty { get; } = new([]);

    public IReadOnlyList<Outlet> Outlets { get; } = outlets;

    /// <summary>The outlet with the longest known domain that <paramref name="host"/> ends with, or null.</summary>
    public Outlet? AtHost(string? host)
    {
        for (var rest = host?.ToLowerInvariant(); !string.IsNullOrEmpty(rest); rest = AfterPoint(rest))
        {
            if (byHost.TryGetValue(rest, out var outlet))
            {
                return outlet;
            }
        }

        return null;
    }

    /// <summary>The outlet of that name, "The" and case aside, or null.</summary>
    public Outlet? Named(string? name) => name is null ? null : byName.GetValueOrDefault(Fold(name));

    /// <summary>The form in which names are compared.</summary>
    public static string Fold(string name)
    {
        var words = Tokenizer.Tokenize(name, new(0, name.Length)).Where(t => t.Kind != TokenKind.Punctuation).Select(t => t.Norm).ToList();
        return string.Join(' ', words is ["the", _, ..] ? words[1..] : words);
    }

    static string? AfterPoint(string host) => host.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? host[(point + 1)..] : null;
}
