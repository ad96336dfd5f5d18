using System.Net;

namespace MissingOffenders.Web.Serving;

/// <summary>Takes no password for a while after several wrong ones, whatever it is. Threads may share it.</summary>
/// <param name="clock">Tells when.</param>
sealed class Lockout(TimeProvider clock)
{
    /// <summary>Wrong passwords in a row from one address.</summary>
    public const int MostOfOne = 5;

    /// <summary>Wrong passwords from all addresses: a stranger may have many.</summary>
    public const int MostOfAll = 50;

    /// <summary>How long none is taken.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromMinutes(5);

    readonly Lock door = new();
    readonly Dictionary<IPAddress, (int Count, DateTimeOffset Last)> wrong = [];

    /// <summary>How long an address must still wait; zero where a password is taken.</summary>
    public TimeSpan WaitOf(IPAddress address)
    {
        lock (door)
        {
            Forget();
            var last = wrong.Values.Sum(w => w.Count) >= MostOfAll ? wrong.Values.Max(w => w.Last)
                : wrong.TryGetValue(address, out var own) && own.Count >= MostOfOne ? own.Last
                : (DateTimeOffset?)null;
            return last is { } at ? at + Time - clock.GetUtcNow() : TimeSpan.Zero;
        }
    }

    /// <summary>Notes what came of a password.</summary>
    public void Note(IPAddress address, bool isRight)
    {
        lock (door)
        {
            if (isRight)
            {
                wrong.Remove(address);
                return;
            }

            wrong[address] = (wrong.GetValueOrDefault(address).Count + 1, clock.GetUtcNow());
        }
    }

    void Forget()
    {
        var now = clock.GetUtcNow();
        foreach (var (address, (_, last)) in wrong.ToList())
        {
            if (last + Time <= now)
            {
                wrong.Remove(address);
            }
        }
    }
}
