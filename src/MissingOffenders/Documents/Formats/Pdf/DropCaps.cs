namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Puts the large first letter of an article back before the rest of its word.</summary>
static class DropCaps
{
    const double LeastRatio = 1.8;
    const double MostGap = 1;
    const double Space = 0.3;

    public static IReadOnlyList<PrintedWord> Attach(IReadOnlyList<PrintedWord> words)
    {
        var left = words.ToList();
        foreach (var cap in words.Where(w => w.Text is [var c] && char.IsUpper(c)))
        {
            var first = left.Where(w => Follows(cap, w)).MaxBy(w => w.Baseline);
            if (first is null || !(char.IsLower(first.Text[0]) || char.IsUpper(first.Text[0])))
            {
                continue;
            }

            // "A" and "I" are words by themselves where a space follows
            var space = cap.Text is "A" or "I" && first.Left - cap.Right > first.Size * Space ? " " : "";
            left[left.IndexOf(first)] = first with { Text = cap.Text + space + first.Text };
            left.Remove(cap);
        }

        return left;
    }

    static bool Follows(PrintedWord cap, PrintedWord word) =>
        cap.Size >= word.Size * LeastRatio
        && word.Left > cap.Left && word.Left - cap.Right < word.Size * MostGap
        && word.Baseline > cap.Baseline + (cap.Size * 0.1) && word.Baseline < cap.Baseline + cap.Size;
}
