using System.Text;

namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>Tells lines that stand for themselves from a sentence that a page breaks by hand.</summary>
static class LineBreak
{
    /// <summary>Whether a break between <paramref name="before"/> and <paramref name="next"/> parts them: not in the middle of a sentence.</summary>
    public static bool Parts(StringBuilder before, char next) =>
        before.Length > 0 && (!char.IsLower(next) || before[^1] is '.' or '!' or '?' or ':' or ';');
}
