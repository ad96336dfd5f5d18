namespace MissingOffenders.Documents.Files;

/// <summary>How many bytes may still be unpacked from one file: a small archive that swells to terabytes is an attack.</summary>
/// <param name="bytes">The number.</param>
public sealed class UnpackingAllowance(long bytes)
{
    /// <summary>What even the smallest file may unpack to, in bytes.</summary>
    public const long Least = 200_000_000;

    /// <summary>Web pages pack to a fifth or a tenth, and no text that people wrote to less than a fiftieth.</summary>
    const int Ratio = 100;

    long left = bytes;

    /// <summary>The allowance of a file of <paramref name="length"/> bytes.</summary>
    public static UnpackingAllowance For(long length) => new(Math.Max(Least, length * Ratio));

    /// <summary>Whether nothing is left.</summary>
    public bool IsSpent => left < 0;

    /// <summary>Takes from what is left.</summary>
    /// <exception cref="SwellingException">Nothing is left.</exception>
    public void Take(long count)
    {
        left -= count;
        if (left < 0)
        {
            throw new SwellingException();
        }
    }
}
