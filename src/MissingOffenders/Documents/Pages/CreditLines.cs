using System.Collections.Frozen;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Pieces;

namespace MissingOffenders.Documents.Pages;

/// <summary>Finds lines that say who wrote an article and when it was published.</summary>
static class CreditLines
{
    const int Longest = 140;
    const int MostWords = 16;

    static readonly FrozenSet<string> Months = Set(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        + "januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre "
        + "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro "
        + "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre");

    static readonly FrozenSet<string> Words = Set(
        "published updated posted last modified on at by date time am pm gmt bst est edt pst pdt cst cet utc ist et monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
        + "first created uploaded edited written story article de às publicado por em of the st nd rd th");

    static readonly string[] Openings = ["published", "updated", "last updated", "posted", "last modified", "first published", "publicado", "date:"];

    /// <summary>Whether the piece is such a line.</summary>
    public static bool Is(Piece piece)
    {
        var text = piece.Text;
        if (text.Length > Longest || piece.Kind is BlockKind.ListItem or BlockKind.TableRow)
        {
            return false;
        }

        var words = text.Split([' ', ',', '.', '|', '/', '-', '–', '—', ':', '(', ')', '\u2022', '·'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= MostWords && (IsByline(text, words) || IsDate(text, words));
    }

    static bool IsByline(string text, string[] words) =>
        text.StartsWith("by ", StringComparison.OrdinalIgnoreCase) && words.Length <= 10 && text[^1] is not ('.' or '!' or '?')
        && words.Skip(1).All(w => char.IsUpper(w[0]) || char.IsDigit(w[0]) || w is "and" or "for" or "in" or "of" or "the" or "de" or "van" || Words.Contains(w.ToLowerInvariant()));

    /// <summary>Nothing but a date, or a date behind words of publishing.</summary>
    static bool IsDate(string text, string[] words)
    {
        var dated = words.Count(w => Months.Contains(w.ToLowerInvariant()) || (char.IsDigit(w[0]) && w.Length <= 6));
        var others = words.Count(w => !char.IsDigit(w[0]) && !Months.Contains(w.ToLowerInvariant()) && !Words.Contains(w.ToLowerInvariant()));
        var opens = Array.Exists(Openings, o => text.StartsWith(o, StringComparison.OrdinalIgnoreCase));
        return dated >= 2 && (others == 0 || (opens && others <= 4)) && (opens || words.Any(w => w.Length == 4 && w.All(char.IsAsciiDigit)));
    }

    static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
