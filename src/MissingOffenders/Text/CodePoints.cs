namespace MissingOffenders.Text;

/// <summary>
/// Converts places in a text between UTF-16 code units, by which the library counts, and Unicode code points, by which exports
/// count. Immutable. A surrogate without its partner counts as one code point.
/// </summary>
public sealed class CodePoints
{
    readonly string text;

    /// <summary>Index of the second half of each surrogate pair, ascending.</summary>
    readonly int[] seconds;

    /// <summary>Prepares the conversion for one text, in time linear in its length.</summary>
    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
        List<int> found = [];
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                found.Add(i);
            }
        }

        seconds = [.. found];
    }

    /// <summary>Number of code points in the text.</summary>
    public int Count => text.Length - seconds.Length;

    /// <summary>The place in code points of the code unit at <paramref name="index"/>.</summary>
    /// <param name="index">Index in code units, from 0 to the length of the text, not between the halves of a pair.</param>
    public int At(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, text.Length);
        var found = Array.BinarySearch(seconds, index);
        return found >= 0
            ? throw new ArgumentException("The index stands between the halves of a surrogate pair.", nameof(index))
            : index - ~found;
    }

    /// <summary>The index in code units of a place in code points; the inverse of <see cref="At"/>.</summary>
    /// <param name="codePoint">Place in code points, from 0 to <see cref="Count"/>.</param>
    public int IndexOf(int codePoint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoint);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, Count);
        var (low, high) = (0, seconds.Length);
        while (low < high)
        {
            // The pair at `middle` lies before the place if fewer code points stand before its end than the place counts.
            var middle = (low + high) / 2;
            if (seconds[middle] - middle <= codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return codePoint + low;
    }

    /// <summary>Up to <paramref name="count"/> code points that stand before <paramref name="index"/>.</summary>
    public string Before(int index, int count) => text[IndexOf(Math.Max(0, At(index) - count))..index];

    /// <summary>Up to <paramref name="count"/> code points that stand from <paramref name="index"/> on.</summary>
    public string After(int index, int count) => text[index..IndexOf(Math.Min(Count, At(index) + count))];
}
