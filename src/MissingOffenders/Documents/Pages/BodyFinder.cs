using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MissingOffenders.Documents.Pages.Pieces;
using SmartReader;

namespace MissingOffenders.Documents.Pages;

/// <summary>Asks SmartReader which part of a page is the article.</summary>
static class BodyFinder
{
    /// <summary>Below this SmartReader tries again with fewer scruples, and then may take the comments for the article.</summary>
    const int Least = 150;

    /// <summary>
    /// Steps from every element up to the root, together. Above this SmartReader takes minutes, and the page is none that people
    /// have made: a long live page has a tenth.
    /// </summary>
    const int MostSteps = 1_000_000;

    /// <summary>Elements, for the same reason.</summary>
    const int MostElements = 50_000;

    /// <summary>
    /// Steps from every element through all before it below the same one. SmartReader looks for neighbours from the first child on; a
    /// page above this is a list of thousands, whose paragraphs are found without it.
    /// </summary>
    const int MostNeighbours = 3_000_000;

    /// <summary>Counts in every piece the characters that the reader keeps. The tree is used up.</summary>
    public static void Mark(IHtmlDocument page, IReadOnlyDictionary<INode, Piece> pieces)
    {
        if (IsTooMuch(page))
        {
            return;
        }

        using Reader reader = new(Address, page) { CharThreshold = Least, DisableJSONLD = true, KeepClasses = true };
        reader.AddCustomOperationEnd(body => Count(body, pieces));
        reader.GetArticle();
    }

    /// <summary>Scheme and host only: SmartReader takes numbers in a path for dates, and fails over impossible ones.</summary>
    const string Address = "https://page.invalid/";

    static bool IsTooMuch(IHtmlDocument page)
    {
        var (steps, elements, neighbours) = (0, 0, 0L);
        Walk(page.DocumentElement, 0);
        return steps > MostSteps || elements > MostElements || neighbours > MostNeighbours;

        void Walk(INode node, int depth)
        {
            elements++;
            steps += depth;
            neighbours += (long)node.ChildNodes.Length * node.ChildNodes.Length / 2;
            foreach (var child in node.ChildNodes)
            {
                if (child is IElement && steps <= MostSteps && neighbours <= MostNeighbours)
                {
                    Walk(child, depth + 1);
                }
            }
        }
    }

    static void Count(IElement body, IReadOnlyDictionary<INode, Piece> pieces)
    {
        var byText = new Lazy<ILookup<string, Piece>>(() => pieces.Values.Distinct().ToLookup(p => p.Text, StringComparer.Ordinal));
        foreach (var node in body.Descendants<IText>())
        {
            if (pieces.TryGetValue(node, out var piece))
            {
                piece.Kept += node.Data.AsSpan().Trim().Length;
            }
            else if (node.Length > 20)
            {
                // SmartReader parsed the page a second time: the nodes are others.
                var text = string.Join(' ', node.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                foreach (var same in byText.Value[text])
                {
                    same.Kept = text.Length;
                }
            }
        }
    }
}
