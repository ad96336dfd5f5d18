using System.Text;
using AngleSharp.Dom;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Elements;

namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>Puts the words of a page together to pieces, white space collapsed, and never joins words that the page shows apart.</summary>
sealed class PieceBuilder
{
    readonly List<INode> nodes = [];
    readonly StringBuilder text = new();
    int linked;
    bool spaceDue, breakDue, lostSpaceDue, isContinuation, hasClosed, elementEdge, tellsBesideLinks;

    /// <summary>Whether the element that closed last only changes the type of its letters.</summary>
    bool closedType;

    /// <summary>The pieces so far.</summary>
    public List<Piece> Pieces { get; } = [];

    /// <summary>The piece that each text node went into.</summary>
    public Dictionary<INode, Piece> ByNode { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a piece has begun.</summary>
    public bool IsOpen => text.Length > 0;

    /// <summary>The character that what comes next would follow; NUL at the beginning of a piece.</summary>
    public char Last => text.Length == 0 ? '\0' : spaceDue || breakDue ? ' ' : text[^1];

    public void Add(IText node, Context context)
    {
        nodes.Add(node);
        foreach (var c in DoubleEntities.Resolve(node.Data))
        {
            if (char.IsWhiteSpace(c))
            {
                spaceDue = true;
            }
            else if (c == '\u200B')
            {
                lostSpaceDue = true;
            }
            else if (c is not ('\uFEFF' or '\u00AD' or '\u2060'))
            {
                Put(c, context);
            }
        }
    }

    public void Append(string characters, Context context)
    {
        foreach (var c in characters)
        {
            Put(c, context);
        }
    }

    /// <summary>Adds a row of a table as it stands, with the cutters of its cells.</summary>
    public void AddRow(string line, IEnumerable<PieceBuilder> cells)
    {
        text.Append(line);
        foreach (var cell in cells)
        {
            linked += cell.Pieces.Sum(p => p.Linked);
            tellsBesideLinks |= cell.Pieces.Exists(p => p.TellsBesideLinks);
            nodes.AddRange(cell.ByNode.Keys);
        }
    }

    /// <summary>The words to come stand apart from those before.</summary>
    public void Space() => spaceDue = true;

    public void OpenInline(IElement element)
    {
        elementEdge = hasClosed;
        closedType &= Tags.IsType(element);
    }

    public void CloseInline(IElement element)
    {
        closedType = Tags.IsType(element) && (closedType || !hasClosed);
        hasClosed = true;
    }

    public void Break(Context context, bool isRule)
    {
        if (breakDue || isRule)
        {
            Flush(context);
        }

        // a headline may be broken wherever it looks best
        breakDue = text.Length > 0 && context.Kind != BlockKind.Heading;
        spaceDue = true;
    }

    /// <summary>The element's words are in the piece, though not as they stand in the tree.</summary>
    public void Remember(IElement element) => nodes.AddRange(element.Descendants<IText>());

    public void Flush(Context context)
    {
        if (text.Length > 0)
        {
            Piece piece = new(text.ToString(), context.Frame, context.Kind)
            {
                Region = context.Region,
                Role = context.Role,
                Linked = linked,
                TellsBesideLinks = tellsBesideLinks,
                IsContinuation = isContinuation,
                FoundBy = "page." + context.Frame.Element.LocalName,
            };
            Pieces.Add(piece);
            foreach (var node in nodes)
            {
                ByNode.TryAdd(node, piece);
            }
        }

        text.Clear();
        nodes.Clear();
        linked = 0;
        spaceDue = breakDue = lostSpaceDue = isContinuation = hasClosed = elementEdge = closedType = tellsBesideLinks = false;
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

        if (text.Length > 0 && (spaceDue || (lostSpaceDue && Edge.Parts(text[^1], c, joinsDigits: true)) || (elementEdge && Edge.Parts(text[^1], c, joinsDigits: closedType))))
        {
            text.Append(' ');
        }

        spaceDue = lostSpaceDue = hasClosed = elementEdge = closedType = false;
        text.Append(c);
        linked += context.IsLink ? 1 : 0;
        tellsBesideLinks |= !context.IsLink && char.IsAsciiDigit(c);
    }
}
