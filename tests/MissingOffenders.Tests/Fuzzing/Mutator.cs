namespace MissingOffenders.Tests.Fuzzing;

/// <summary>Damages files as disks, editors and attackers do. The same seed damages alike.</summary>
/// <param name="seed">Chooses what is done.</param>
sealed class Mutator(int seed)
{
    /// <summary>What means something to one reader or another.</summary>
    static readonly byte[][] Words =
    [
        .. new[]
        {
            "\0", "\u001B[2J", "\u202E", "\uFEFF", "\uD7FF", "\r", "\n\n", "<", ">", "</", "<!--", "]]>", "&#0;", "&#x10FFFF;", "<table>", "<svg>", "<template>", "{", "}", "[", "]", "\"", "\\", "\\u0000", "null", "1e999", "-1",
            "0", "99999999999999999999", "obj", "endobj", "stream", "endstream", "/Length 4294967295", "/Kids[2 0 R]", "xref", "trailer", "%%EOF", "BT", "ET", "Do", "PK\u0003\u0004", "PK\u0005\u0006", "--b", "--b--", "Content-Type: multipart/mixed; boundary=b\n\n",
            "Content-Transfer-Encoding: base64\n", "=?utf-8?B?", "?=", "- ", ": ", "? ", "!!", "&a ", "*a", "|", "(", ")", "{1,16}", "..40", ",", "\"\"", "=1+1", "9-", "Kent 5\n", "1,000,000", "½", "10 March 2015",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE], [0xFE, 0xFF],
    ];

    readonly Random random = new(seed);

    /// <summary>The bytes with one to eight damages.</summary>
    /// <param name="bytes">A sound file.</param>
    /// <param name="other">Another one, of which parts may be put in.</param>
    public byte[] Damage(byte[] bytes, byte[] other)
    {
        List<byte> damaged = [.. bytes];
        for (var i = random.Next(1, 9); i > 0; i--)
        {
            Once(damaged, other);
        }

        return [.. damaged];
    }

    void Once(List<byte> file, byte[] other)
    {
        var at = random.Next(file.Count + 1);
        var length = Math.Min(random.Next(1, 1 << random.Next(1, 12)), file.Count - at);
        switch (random.Next(8))
        {
            case 0 when at < file.Count:
                file[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < file.Count:
                file[at] = (byte)random.Next(256);
                break;
            case 2:
                file.RemoveRange(at, length);
                break;
            case 3:
                file.InsertRange(at, file.GetRange(at, length));
                break;
            case 4:
                file.RemoveRange(at, file.Count - at);
                break;
            case 5 when other.Length > 0:
                var from = random.Next(other.Length);
                file.InsertRange(at, other[from..Math.Min(other.Length, from + length + 1)]);
                break;
            case 6:
                file.InsertRange(at, Enumerable.Repeat(Words[random.Next(Words.Length)], random.Next(1, 200)).SelectMany(w => w));
                break;
            default:
                file.InsertRange(at, Words[random.Next(Words.Length)]);
                break;
        }
    }
}
