using System.Globalization;

namespace MissingOffenders.Tests.Fuzzing;

/// <summary>Damages samples over and over and gives them to what reads them. <c>FUZZ_ROUNDS</c> and <c>FUZZ_SEED</c> ask for more and others.</summary>
static class FuzzRun
{
    static readonly int Rounds = Setting("FUZZ_ROUNDS", 40);
    static readonly int Seed = Setting("FUZZ_SEED", 14);

    /// <summary>Reads damaged samples; a failure names the round and keeps the file.</summary>
    /// <param name="target">What reads them.</param>
    /// <param name="samples">Sound files.</param>
    /// <param name="read">Reads one; whatever it throws is a finding.</param>
    /// <param name="cost">How many of the usual rounds one takes.</param>
    public static void Of(string target, IReadOnlyList<byte[]> samples, Action<byte[]> read, int cost = 1)
    {
        Random order = new(Seed);
        for (var round = 0; round < Math.Max(1, Rounds / cost); round++)
        {
            var bytes = new Mutator(order.Next()).Damage(samples[order.Next(samples.Count)], samples[order.Next(samples.Count)]);
            try
            {
                read(bytes);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                var kept = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"fuzz-{target}-{Seed}-{round}"));
                File.WriteAllBytes(kept, bytes);
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{target}, FUZZ_SEED={Seed}, round {round}: {e.GetType().Name} (the file is kept as {kept})"), e);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target}: {Math.Max(1, Rounds / cost)} rounds, seed {Seed}"));
    }

    static int Setting(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : usual;
}
