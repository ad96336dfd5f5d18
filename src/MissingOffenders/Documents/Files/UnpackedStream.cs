namespace MissingOffenders.Documents.Files;

/// <summary>Reads a stream on an allowance, and never on another thread.</summary>
/// <param name="inner">The stream.</param>
/// <param name="allowance">How much may be read.</param>
/// <param name="atEnd">Told at the end how many bytes there were; throws where some are missing.</param>
sealed class UnpackedStream(Stream inner, UnpackingAllowance allowance, Action<long> atEnd) : Stream
{
    long length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        allowance.Take(read);
        length += read;
        if (read == 0 && buffer.Length > 0)
        {
            atEnd(length);
        }

        return read;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
