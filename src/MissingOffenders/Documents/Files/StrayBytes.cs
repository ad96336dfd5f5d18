using System.Text;

namespace MissingOffenders.Documents.Files;

/// <summary>Reads each byte that does not fit through a second, single-byte encoding, and counts them.</summary>
/// <remarks>Meant for one decoding; not for use by several threads.</remarks>
sealed class StrayBytes(Encoding second) : DecoderFallback
{
    /// <summary>Number of bytes that did not fit.</summary>
    public int Bytes { get; private set; }

    /// <summary>Those of them that would open a sequence in UTF-8.</summary>
    public int LeadBytes { get; private set; }

    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    sealed class Buffer(StrayBytes owner) : DecoderFallbackBuffer
    {
        string characters = "";
        int next;

        public override int Remaining => characters.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.Bytes += bytesUnknown.Length;
            owner.LeadBytes += bytesUnknown.Count(b => b >= 0xC0);
            characters = owner.Second.GetString(bytesUnknown);
            next = 0;
            return characters.Length > 0;
        }

        public override char GetNextChar() => next < characters.Length ? characters[next++] : '\0';

        public override bool MovePrevious()
        {
            next = Math.Max(0, next - 1);
            return next > 0;
        }

        public override void Reset() => (characters, next) = ("", 0);
    }

    Encoding Second { get; } = second;
}
