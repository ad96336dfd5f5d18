namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Sets tables with drawn cells into the flow of a page: each takes part in its layout as one large word.</summary>
sealed class Grids
{
    readonly Dictionary<PrintedWord, IReadOnlyList<IReadOnlyList<string>>> cells = new(ReferenceEqualityComparer.Instance);

    /// <summary>The words of the page, those of each grid as one.</summary>
    public IEnumerable<PrintedWord> SetIn(PrintedPage page)
    {
        var words = page.Words;
        foreach (var grid in Grid.Of(page.Rulings))
        {
            var held = words.Where(grid.Holds).ToList();
            if (held.Count == 0)
            {
                continue;
            }

            var table = new PrintedWord("", grid.Columns[0], grid.Columns[^1], grid.Rows[^1], 2 * (grid.Rows[0] - grid.Rows[^1]), IsBold: false);
            cells.Add(table, grid.Cells(held));
            words = [.. words.Where(w => !grid.Holds(w)), table];
        }

        return words;
    }

    /// <summary>A part of the page with its grids as tables.</summary>
    public IEnumerable<PagePart> TakeOut(PagePart part)
    {
        if (cells.Count == 0 || part is not PagePart.Column column)
        {
            return [part];
        }

        var words = column.Lines.SelectMany(l => l.Words).ToList();
        var tables = words.Where(cells.ContainsKey).OrderByDescending(w => w.Baseline).ToList();
        return tables.Count == 0 ? [part] : Split(words, tables);
    }

    IEnumerable<PagePart> Split(List<PrintedWord> words, List<PrintedWord> tables)
    {
        foreach (var table in tables)
        {
            var above = words.Where(w => w.Baseline > table.Baseline && !cells.ContainsKey(w)).ToList();
            if (above.Count > 0)
            {
                yield return new PagePart.Column(Lines.Of(above));
            }

            yield return new PagePart.Table(cells[table]);
            words = [.. words.Where(w => w.Baseline <= table.Baseline && w != table)];
        }

        if (words.Count > 0)
        {
            yield return new PagePart.Column(Lines.Of(words));
        }
    }
}
