namespace MissingOffenders.Reading.Choosing;

/// <summary>Numbers that stand for the names of grounds: the same name gives the same number in every run.</summary>
static class GroundKey
{
    const ulong Offset = 14695981039346656037;
    const ulong Prime = 1099511628211;

    /// <summary>The number of a name.</summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        var hash = Offset;
        foreach (var c in name)
        {
            hash = (hash ^ c) * Prime;
        }

        return Mix(hash);
    }

    /// <summary>The number of a name of several parts.</summary>
    public static ulong Of(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Join(Of(first), Of(second));

    /// <summary>The number of two names that hold together.</summary>
    public static ulong Join(ulong first, ulong second) => Mix((first * 3) ^ (second + 0x9E3779B97F4A7C15));

    static ulong Mix(ulong x)
    {
        x ^= x >> 32;
        x *= 0xD6E8FEB86659FD93;
        return x ^ (x >> 32);
    }
}
