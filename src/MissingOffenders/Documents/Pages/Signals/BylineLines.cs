namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Finds the lines near the headline that name the writers, and those at the end that stand where the rest would.</summary>
sealed class BylineLines(PageMap map, PageWords words)
{
    const double Near = 0.8;
    const int LongestByline = 100;

    public IEnumerable<Finding> Read()
    {
        foreach (var line in map.Lines.Where(l => l.Text.Length is > 3 and < LongestByline))
        {
            if (line.Text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && char.IsUpper(line.Text[3]) && map.Nearness(line) >= Near)
            {
                yield return new(Fields.Byline, "text byline", line.Text, 3.5);
            }
        }

        foreach (var line in map.Lines.Where(l => l.Text.Length < 400))
        {
            if (words.Paywalls.Any(p => line.Text.Contains(p, StringComparison.OrdinalIgnoreCase)) && !map.IsAside(line.Element))
            {
                yield return new(Fields.Cut, "text", line.Text, 2);
            }
        }
    }
}
