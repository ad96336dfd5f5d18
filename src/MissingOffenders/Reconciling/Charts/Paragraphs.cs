namespace MissingOffenders.Reconciling.Charts;

/// <summary>Breaks words into lines: SVG does not.</summary>
static class Paragraphs
{
    /// <summary>The lines of a text that fit a width.</summary>
    public static IEnumerable<string> Lines(string text, double size, double width)
    {
        var most = Math.Max(1, (int)(width / (size * Shapes.LetterWidth)));
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => w.Chunk(most)).Select(c => new string(c)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                yield return line;
                line = word;
            }
            else
            {
                line += line.Length > 0 ? ' ' + word : word;
            }
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }
}
