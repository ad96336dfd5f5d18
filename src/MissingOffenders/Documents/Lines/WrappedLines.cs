using MissingOffenders.Text;

namespace MissingOffenders.Documents.Lines;

/// <summary>Joins lines that were broken at a fixed width, as mail programs do. Text with a paragraph to a line stays as it is.</summary>
static class WrappedLines
{
    const int LeastWidth = 35;
    const int MostWidth = 100;

    public static IEnumerable<Line> Join(string text, IEnumerable<Line> lines)
    {
        var run = new List<Line>();
        foreach (var line in lines)
        {
            if (line.AfterGap && run.Count > 0)
            {
                foreach (var joined in JoinRun(text, run))
                {
                    yield return joined;
                }

                run.Clear();
            }

            run.Add(line);
        }

        foreach (var joined in JoinRun(text, run))
        {
            yield return joined;
        }
    }

    static List<Line> JoinRun(string text, List<Line> run)
    {
        var joined = new List<Line>();
        var width = run.Count == 0 ? 0 : run.Max(l => l.Span.Length);
        var wrapped = width is >= LeastWidth and <= MostWidth && IsWrapped(text, run, width);
        for (var i = 0; i < run.Count; i++)
        {
            if (wrapped && i > 0 && GoesOn(text, run[i - 1].Span, run[i].Span, width))
            {
                joined[^1] = joined[^1] with { Span = joined[^1].Span.Union(run[i].Span) };
            }
            else
            {
                joined.Add(run[i]);
            }
        }

        return joined;
    }

    // one line in three must end inside a sentence and be full: a list of short lines is no wrapped text
    static bool IsWrapped(string text, List<Line> run, int width)
    {
        var inside = Enumerable.Range(1, run.Count - 1).Count(i => IsFull(text, run[i - 1].Span, run[i].Span, width) && EndsInside(text, run[i - 1].Span, run[i].Span));
        return inside > 0 && inside * 3 >= run.Count - 1;
    }

    static bool GoesOn(string text, Span line, Span next, int width) => IsFull(text, line, next, width) && !ListMarker.Stands(text, next);

    static bool EndsInside(string text, Span line, Span next) =>
        char.IsLower(text[next.Start]) && text[line.End - 1] is not ('.' or '!' or '?' or ':' or ';') && !ListMarker.Stands(text, next);

    /// <summary>Whether the next line's first word would not have fitted.</summary>
    static bool IsFull(string text, Span line, Span next, int width)
    {
        var word = next.Of(text).AsSpan().IndexOf(' ');
        return line.Length + 1 + (word < 0 ? next.Length : word) > width;
    }
}
