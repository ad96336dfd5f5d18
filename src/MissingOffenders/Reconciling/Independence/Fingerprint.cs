namespace MissingOffenders.Reconciling.Independence;

/// <summary>
/// The words of an article as numbers, and a sample of its shingles (runs of <see cref="Size"/> words), ordered by hash.
/// </summary>
/// <remarks>
/// Sampling is winnowing (Schleimer, Wilkerson, Aiken 2003): of every <see cref="Window"/> shingles in a row the one with the
/// least hash is kept, so that any two articles with <c>Size + Window - 1</c> words in a row in common keep one in common.
/// </remarks>
sealed class Fingerprint
{
    /// <summary>Words in a shingle.</summary>
    public const int Size = 8;

    /// <summary>Shingles in a row of which at least one is kept.</summary>
    public const int Window = 8;

    const uint QuotedBit = 1u << 31;
    const ulong Base = 0x9E3779B97F4A7C15;

    readonly uint[] words;

    Fingerprint(uint[] words, int quoted, ulong[] hashes, int[] places)
    {
        this.words = words;
        Quoted = quoted;
        Hashes = hashes;
        Places = places;
        Phrases = new PhraseKind[hashes.Length];
    }

    /// <summary>Number of words.</summary>
    public int Words => words.Length;

    /// <summary>Number of words between quotation marks.</summary>
    public int Quoted { get; }

    /// <summary>Hashes of the kept shingles, ascending.</summary>
    public ulong[] Hashes { get; }

    /// <summary>Index of the first word of each.</summary>
    public int[] Places { get; }

    /// <summary>How far each of them is spread over the case.</summary>
    public PhraseKind[] Phrases { get; }

    /// <summary>The word without its quotation mark.</summary>
    public uint Word(int index) => words[index] & ~QuotedBit;

    /// <summary>Whether the word stands between quotation marks.</summary>
    public bool IsQuoted(int index) => (words[index] & QuotedBit) != 0;

    /// <summary>The fingerprint of <paramref name="text"/>.</summary>
    public static Fingerprint Of(string text)
    {
        var read = new List<uint>(text.Length / 6);
        var quoted = 0;
        var reader = new WordReader(text);
        while (reader.Read())
        {
            read.Add(reader.IsQuoted ? reader.Hash | QuotedBit : reader.Hash & ~QuotedBit);
            quoted += reader.IsQuoted ? 1 : 0;
        }

        uint[] all = [.. read];
        var kept = Winnow(Shingles(all));
        ulong[] hashes = [.. kept.Select(k => k.Hash)];
        int[] places = [.. kept.Select(k => k.Place)];
        Array.Sort(hashes, places);
        return new(all, quoted, hashes, places);
    }

    static ulong[] Shingles(uint[] words)
    {
        var shingles = new ulong[Math.Max(0, words.Length - Size + 1)];
        var highest = 1ul;
        for (var i = 0; i < Size; i++)
        {
            highest *= Base;
        }

        var sum = 0ul;
        for (var i = 0; i < words.Length; i++)
        {
            sum = (sum * Base) + (words[i] & ~QuotedBit) + 1;
            if (i >= Size)
            {
                sum -= highest * ((words[i - Size] & ~QuotedBit) + 1);
            }

            if (i >= Size - 1)
            {
                shingles[i - Size + 1] = Mix(sum);
            }
        }

        return shingles;
    }

    /// <summary>The least hash of each window; the later of two equal ones.</summary>
    static List<(ulong Hash, int Place)> Winnow(ulong[] shingles)
    {
        var kept = new List<(ulong Hash, int Place)>((shingles.Length / 4) + 1);
        var least = -1;
        for (var end = Math.Min(Window, shingles.Length); end > 0 && end <= shingles.Length; end++)
        {
            var start = Math.Max(0, end - Window);
            if (least < start)
            {
                least = start;
                for (var i = start + 1; i < end; i++)
                {
                    least = shingles[i] <= shingles[least] ? i : least;
                }
            }
            else if (shingles[end - 1] <= shingles[least])
            {
                least = end - 1;
            }

            if (kept.Count == 0 || kept[^1].Place != least)
            {
                kept.Add((shingles[least], least));
            }
        }

        return kept;
    }

    // SplitMix64: polynomials over small numbers crowd together, and winnowing needs them apart
    static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
