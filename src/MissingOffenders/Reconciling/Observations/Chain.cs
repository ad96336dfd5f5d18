namespace MissingOffenders.Reconciling.Observations;

/// <summary>Figures whose windows follow each other without a gap.</summary>
static class Chain
{
    /// <summary>The chains of figures that have windows and come by their beginnings.</summary>
    public static IEnumerable<List<Observation>> Of(IEnumerable<Observation> figures)
    {
        List<Observation> row = [];
        var end = DateOnly.MinValue;
        foreach (var figure in figures)
        {
            var window = figure.Window!.Value;
            if (row.Count > 0 && window.Start > end)
            {
                yield return row;
                row = [];
            }

            row.Add(figure);
            end = window.End > end ? window.End : end;
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }
}
