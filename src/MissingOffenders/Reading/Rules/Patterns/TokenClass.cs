using MissingOffenders.Text;

namespace MissingOffenders.Reading.Rules.Patterns;

/// <summary>The classes of the pattern language that are no mentions but looks of a single token.</summary>
static class TokenClass
{
    /// <summary>Any word, number or mark.</summary>
    public const string Any = "ANY";

    static readonly Dictionary<string, Func<Token, bool>> Tests = new(StringComparer.Ordinal)
    {
        [Any] = _ => true,
        ["WORD"] = t => t.Kind == TokenKind.Word,
        ["CAPITALISED"] = t => t.Capitalised,
        ["GLUED"] = t => !t.SpaceBefore,
    };

    public static bool Knows(string name) => Tests.ContainsKey(name);

    public static bool Holds(string name, Token token) => Tests[name](token);
}
