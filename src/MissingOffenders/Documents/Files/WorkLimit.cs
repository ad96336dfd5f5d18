using System.Globalization;

namespace MissingOffenders.Documents.Files;

/// <summary>How many things one file may have: each takes memory and time, and a hundred kilobytes can ask for billions.</summary>
/// <param name="most">The number.</param>
/// <param name="things">What they are, in the plural.</param>
sealed class WorkLimit(long most, string things)
{
    long taken;

    /// <summary>Whether there were too many.</summary>
    public bool IsSpent => taken > most;

    /// <summary>Counts more of them.</summary>
    /// <exception cref="SwellingException">There are too many.</exception>
    public void Take(long count = 1)
    {
        // so that a saturated count does not come round to where it began
        taken = count > most - taken ? most + 1 : taken + count;
        Check();
    }

    /// <summary>Says again what was said: libraries swallow exceptions.</summary>
    /// <exception cref="SwellingException">There were too many.</exception>
    public void Check()
    {
        if (IsSpent)
        {
            throw new SwellingException(string.Create(CultureInfo.InvariantCulture, $"it has more than {most:N0} {things}, far more than an article has"));
        }
    }
}
