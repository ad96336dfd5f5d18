namespace MissingOffenders.Documents.Files;

/// <summary>Reads a stream on an allowance, and never on another thread.</summary>
/// <param name="inner">The stream.</param>
/// <param name="allowance">How much may be read.</param>
/// <param name="atEnd">Told at the end how many bytes there were; throws where some are missing.</param>
sealed class UnpackedStream(Stream inner, UnpackingAllowance allowance, Action<long> atEnd) : ForwardStream(inner)
{
    long length;

    public override int Read(Span<byte> buffer)
    {
        var read = Inner.Read(buffer);
        allowance.Take(read);
        length += read;
        if (read == 0 && buffer.Length > 0)
        {
            atEnd(length);
        }

        return read;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush() => Inner.Flush();
}
