using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace MissingOffenders.Web.Serving;

/// <summary>
/// Keys that open once. An address that is opened stands in the list of processes, in the history of a browser and in its synchronised
/// copies: whoever finds it there finds a key that is dead. Threads may share it.
/// </summary>
sealed class Tickets
{
    readonly ConcurrentDictionary<string, byte> valid = new(StringComparer.Ordinal);

    /// <summary>A new secret that cannot be guessed.</summary>
    public static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    /// <summary>Makes a key.</summary>
    public string Issue()
    {
        var ticket = Secret();
        valid[ticket] = 0;
        return ticket;
    }

    /// <summary>Whether it is a key that nobody has used; it is used from now on.</summary>
    public bool Use(string? ticket) => ticket is not null && valid.TryRemove(ticket, out _);
}
