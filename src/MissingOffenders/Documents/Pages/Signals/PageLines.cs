using System.Text;
using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Lays a page out in lines: a new one at each element that is not part of running text.</summary>
sealed class PageLines
{
    static readonly HashSet<string> Running = new(
        ["a", "abbr", "acronym", "b", "bdi", "big", "cite", "code", "data", "em", "font", "i", "ins", "kbd", "label", "mark", "small", "span", "strong", "sub", "sup", "time", "tt", "u"],
        StringComparer.OrdinalIgnoreCase);

    static readonly HashSet<string> Unseen = new(
        ["head", "script", "style", "noscript", "template", "svg", "select", "textarea", "iframe", "object"], StringComparer.OrdinalIgnoreCase);

    readonly List<PageLine> lines = [];
    readonly Dictionary<IElement, int> numbers = [];
    readonly StringBuilder words = new();
    IElement? first;

    public PageLines(IElement root)
    {
        Walk(root);
        Break();
    }

    public IReadOnlyList<PageLine> Lines => lines;

    /// <summary>The number of the line that the element begins, or of the next one.</summary>
    public int NumberOf(IElement element) => numbers.GetValueOrDefault(element, -1);

    void Walk(IElement root)
    {
        // an explicit stack: broken pages nest thousands of elements
        // and by number: AngleSharp looks for a node's neighbour from the first child on
        var open = new Stack<(IElement Element, int Next)>();
        Enter(root, open);
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Element.ChildNodes.Length)
            {
                Leave(top.Element);
                continue;
            }

            open.Push((top.Element, top.Next + 1));
            var next = top.Element.ChildNodes[top.Next];
            if (next is IElement child)
            {
                Enter(child, open);
            }
            else if (next is IText text)
            {
                Add(text.Data, top.Element);
            }
        }
    }

    void Enter(IElement element, Stack<(IElement Element, int Next)> open)
    {
        if (Unseen.Contains(element.LocalName))
        {
            return;
        }

        Leave(element);
        numbers[element] = lines.Count;
        open.Push((element, 0));
    }

    void Leave(IElement element)
    {
        if (!Running.Contains(element.LocalName))
        {
            Break();
        }
        else if (words.Length > 0)
        {
            words.Append(' ');
        }
    }

    void Add(string text, IElement element)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            first ??= element;
            words.Append(text);
        }
    }

    void Break()
    {
        if (first is not null)
        {
            var text = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            lines.Add(new(text, first, lines.Count));
        }

        first = null;
        words.Clear();
    }
}
