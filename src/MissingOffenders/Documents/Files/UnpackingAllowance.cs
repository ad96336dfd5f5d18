using System.Globalization;

namespace MissingOffenders.Documents.Files;

/// <summary>How many bytes may still be unpacked from one file: a small archive that swells to terabytes is an attack.</summary>
/// <param name="bytes">The number.</param>
public sealed class UnpackingAllowance(long bytes)
{
    /// <summary>What even the smallest file may unpack to, in bytes.</summary>
    public const long Least = 200_000_000;

    /// <summary>Web pages pack to a fifth or a tenth, and no text that people wrote to less than a fiftieth.</summary>
    const int Ratio = 100;

    long taken;

    /// <summary>The allowance of a file of <paramref name="length"/> bytes.</summary>
    public static UnpackingAllowance For(long length) => new(Math.Max(Least, length * Ratio));

    /// <summary>How many bytes are left; below zero where more were taken.</summary>
    public long Left => bytes - taken;

    /// <summary>Whether nothing is left.</summary>
    public bool IsSpent => taken > bytes;

    /// <summary>Takes from what is left.</summary>
    /// <exception cref="SwellingException">Nothing is left.</exception>
    public void Take(long count)
    {
        taken += count;
        if (IsSpent)
        {
            throw new SwellingException(string.Create(CultureInfo.InvariantCulture, $"it unpacks to more than {bytes:N0} bytes, far more than its length allows"));
        }
    }
}
