using System.Text;
using AngleSharp.Dom;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Elements;
using MissingOffenders.Documents.Pages.Tables;

namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>Cuts a page into pieces, in its order.</summary>
sealed class PieceCutter(RoleFinder roles)
{
    /// <summary>Deeper elements are read as plain text of the one above: no page of people nests so deep, and the stack is finite.</summary>
    const int Deepest = 600;

    readonly PieceBuilder builder = new();
    readonly DataTables tables = new();
    readonly List<IElement> setAside = [];

    /// <summary>The rows of the second and third part of a table, which follow when the first is complete.</summary>
    readonly List<(int Part, IReadOnlyList<Cell> Cells, Context Context)> laterRows = [];

    /// <summary>The pieces in the order of the page.</summary>
    public List<Piece> Pieces => builder.Pieces;

    /// <summary>The piece that each text node went into.</summary>
    public IReadOnlyDictionary<INode, Piece> ByNode => builder.ByNode;

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
        builder.Flush(start);
    }

    /// <summary>Goes through the children by number: AngleSharp looks for a node's neighbour from the first child on.</summary>
    void Children(IElement element, Context context, int depth)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText node)
            {
                builder.Add(node, context);
            }
            else if (children[i] is IElement inner)
            {
                Element(inner, context, depth + 1, i + 1 < children.Length && children[i + 1] is IElement);
            }
        }
    }

    void Element(IElement element, Context context, int depth, bool elementFollows)
    {
        if (element.LocalName is "br" or "hr")
        {
            builder.Break(context, element.LocalName == "hr");
        }
        else if (Tags.IsSilent(element))
        {
            if (element.LocalName is not ("script" or "style"))
            {
                builder.Space();
            }
        }
        else if (Tags.IsInline(element) && (HiddenElements.IsHidden(element) || HiddenElements.IsStruck(element)))
        {
            if (builder.IsOpen && elementFollows)
            {
                builder.Space();
            }
        }
        else if (depth > Deepest)
        {
            builder.Space();
        }
        else if (NoteMark.Of(element, builder.Last) is { } raised)
        {
            builder.Append(raised, context);
            builder.Remember(element);
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

        if (inner.Role == Role.Open && tables.PartsOf(element) is { } parts)
        {
            builder.Flush(context);
            Row(parts[0], inner);
            laterRows.AddRange(parts.Skip(1).Select((p, i) => (i, p, inner)));
        }
        else if (tables.Enter(element))
        {
            Apart(element, context, inner, depth);
            LaterRows();
        }
        else if (Definitions.RowsOf(element) is { } pairs && inner.Role == Role.Open)
        {
            builder.Flush(context);
            pairs.ForEach(p => Row(p, inner));
        }
        else if (Tags.IsBlock(element) || inner.Role != context.Role || inner.Kind != context.Kind)
        {
            Apart(element, context, inner, depth);
        }
        else
        {
            Inline(element, inner with { Frame = context.Frame }, depth);
        }
    }

    void Apart(IElement element, Context context, Context inner, int depth)
    {
        builder.Flush(context);
        Children(element, inner, depth);
        builder.Flush(inner);
    }

    void Inline(IElement element, Context inner, int depth)
    {
        builder.OpenInline(element);
        if (element.LocalName is "label" or "img" or "picture" or "time")
        {
            builder.Space();
        }

        Children(element, inner, depth);
        builder.CloseInline(element);
        if (element.LocalName is "label" or "time")
        {
            builder.Space();
        }
    }

    void LaterRows()
    {
        foreach (var later in laterRows.OrderBy(r => r.Part))
        {
            Row(later.Cells, later.Context);
        }

        laterRows.Clear();
    }

    void Row(IReadOnlyList<Cell> cells, Context context)
    {
        StringBuilder line = new();
        List<PieceBuilder> read = [];
        foreach (var cell in cells)
        {
            line.Append(read.Count > 0 ? "\t" : "");
            PieceCutter inside = new(roles);
            read.Add(inside.builder);
            if (cell.Element is { } element)
            {
                inside.Cut(element);
                line.AppendJoin(" ", inside.Pieces.Where(p => p.Role == Role.Open).Select(p => p.Text));
            }
        }

        if (line.ToString().TrimEnd() is { Length: > 0 } text)
        {
            builder.AddRow(text, read.Where((_, i) => cells[i].IsFirst));
            builder.Flush(context with { Kind = BlockKind.TableRow });
        }
    }
}
