namespace MissingOffenders.Documents.Files;

/// <summary>Tells tar archives by the head of their first member.</summary>
static class TarStart
{
    const int Length = 512;
    const int Sum = 148;
    const int SumLength = 8;

    /// <summary>Whether the head holds its own sum, as it does in tar archives of all ages.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Length || bytes[0] == 0)
        {
            return false;
        }

        var sum = SumLength * ' ';
        for (var i = 0; i < Length; i++)
        {
            sum += i is >= Sum and < Sum + SumLength ? 0 : bytes[i];
        }

        return Octal(bytes.Slice(Sum, SumLength)) == sum;
    }

    static int Octal(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits.Trim(" \0"u8))
        {
            if (digit is < (byte)'0' or > (byte)'7')
            {
                return -1;
            }

            value = (value * 8) + digit - '0';
        }

        return value;
    }
}
