using System.Text;
using AngleSharp.Dom;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Elements;

namespace MissingOffenders.Documents.Pages;

/// <summary>Cuts a page into pieces, in its order, and never joins words that it shows apart.</summary>
sealed class PieceCutter(RoleFinder roles)
{
    /// <summary>Deeper elements are read as plain text of the one above: no page of people nests so deep, and the stack is finite.</summary>
    const int Deepest = 600;

    readonly List<Piece> pieces = [];
    readonly Dictionary<INode, Piece> byNode = new(ReferenceEqualityComparer.Instance);
    readonly List<INode> nodes = [];
    readonly DataRows rows = new();
    readonly List<IElement> setAside = [];
    readonly StringBuilder text = new();
    int linked;
    bool spaceDue, breakDue, isContinuation, hasClosed, elementEdge;

    /// <summary>The pieces in the order of the page.</summary>
    public List<Piece> Pieces => pieces;

    /// <summary>The piece that each text node went into.</summary>
    public IReadOnlyDictionary<INode, Piece> ByNode => byNode;

    /// <summary>The outermost elements that are no part of an article.</summary>
    public IReadOnlyList<IElement> SetAside => setAside;

    /// <summary>Cuts <paramref name="root"/>.</summary>
    public static PieceCutter Of(IElement root)
    {
        PieceCutter cutter = new(new(new Prose(root)));
        cutter.Cut(root);
        return cutter;
    }

    void Cut(IElement root)
    {
        Context start = new(new(root, null), BlockKind.Paragraph, Region.Body, Role.Open, false);
        Children(root, start, 0);
        Flush(start);
    }

    void Children(IElement element, Context context, int depth)
    {
        for (var child = element.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText node)
            {
                Add(node, context);
            }
            else if (child is IElement inner)
            {
                Element(inner, context, depth + 1);
            }
        }
    }

    void Element(IElement element, Context context, int depth)
    {
        if (element.LocalName is "br" or "hr")
        {
            Break(context, element.LocalName == "hr");
        }
        else if (Tags.IsSilent(element))
        {
            spaceDue |= element.LocalName is not ("script" or "style");
        }
        else if (Tags.IsInline(element) && HiddenElements.IsHidden(element))
        {
            spaceDue |= text.Length > 0 && element.NextSibling is IElement;
        }
        else if (depth > Deepest)
        {
            spaceDue = true;
        }
        else if (element.LocalName == "sup" && Superscript.Of(element) is { } raised)
        {
            Append(raised, context);
            Remember(element);
        }
        else
        {
            Container(element, context, depth);
        }
    }

    void Container(IElement element, Context context, int depth)
    {
        var inner = roles.Enter(element, context);
        if (inner.Role != Role.Open && context.Role == Role.Open)
        {
            setAside.Add(element);
        }

        if (element.LocalName == "tr" && rows.CellsOf(element) is { } cells && inner.Role == Role.Open)
        {
            Flush(context);
            Row(cells, inner);
            return;
        }

        var apart = Tags.IsBlock(element) || inner.Role != context.Role || inner.Kind != context.Kind;
        if (apart)
        {
            Flush(context);
            Children(element, inner, depth);
            Flush(inner);
            return;
        }

        elementEdge = hasClosed;
        spaceDue |= element.LocalName is "label" or "img" or "picture" or "time";
        Children(element, inner with { Frame = context.Frame }, depth);
        hasClosed = true;
        spaceDue |= element.LocalName is "label" or "time";
    }

    void Row(IReadOnlyList<IElement> cells, Context context)
    {
        StringBuilder line = new();
        foreach (var cell in cells)
        {
            PieceCutter inside = new(roles);
            inside.Cut(cell);
            line.Append(line.Length > 0 ? "\t" : "").AppendJoin(" ", inside.pieces.Where(p => p.Role == Role.Open).Select(p => p.Text));
            linked += inside.pieces.Sum(p => p.Linked);
            nodes.AddRange(inside.byNode.Keys);
        }

        text.Append(line.ToString().TrimEnd());
        Flush(context with { Kind = BlockKind.TableRow });
    }

    void Add(IText node, Context context)
    {
        var data = node.Data;
        nodes.Add(node);
        foreach (var c in data)
        {
            if (char.IsWhiteSpace(c))
            {
                spaceDue = true;
            }
            else if (c is not ('\u200B' or '\uFEFF' or '\u00AD' or '\u2060'))
            {
                Put(c, context);
            }
        }
    }

    void Append(string characters, Context context)
    {
        foreach (var c in characters)
        {
            Put(c, context);
        }
    }

    void Put(char c, Context context)
    {
        if (breakDue)
        {
            breakDue = false;
            if (LineBreak.Parts(text, c))
            {
                Flush(context);
                isContinuation = true;
            }

            spaceDue = true;
        }

        if (text.Length > 0 && (spaceDue || (elementEdge && Edge.Parts(text[^1], c))))
        {
            text.Append(' ');
        }

        spaceDue = hasClosed = elementEdge = false;
        text.Append(c);
        linked += context.IsLink ? 1 : 0;
    }

    void Break(Context context, bool isRule)
    {
        if (breakDue || isRule)
        {
            Flush(context);
        }

        // a headline may be broken wherever it looks best
        breakDue = text.Length > 0 && context.Kind != BlockKind.Heading;
        spaceDue = true;
    }

    void Remember(IElement element) => nodes.AddRange(element.Descendants<IText>());

    void Flush(Context context)
    {
        if (text.Length > 0)
        {
            Piece piece = new(text.ToString(), context.Frame, context.Kind)
            {
                Region = context.Region,
                Role = context.Role,
                Linked = linked,
                IsContinuation = isContinuation,
                FoundBy = "page." + context.Frame.Element.LocalName,
            };
            pieces.Add(piece);
            foreach (var node in nodes)
            {
                byNode.TryAdd(node, piece);
            }
        }

        text.Clear();
        nodes.Clear();
        linked = 0;
        spaceDue = breakDue = isContinuation = hasClosed = elementEdge = false;
    }
}
