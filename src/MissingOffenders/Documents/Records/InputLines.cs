using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Records;

/// <summary>Cuts a stream into lines. However long a line, no more of it is kept than an article may have.</summary>
static class InputLines
{
    /// <summary>An article, escaped as JSON may escape it, and room for its other fields.</summary>
    public const int MaxBytes = 2 * FileLimits.Text;

    const byte LineEnd = (byte)'\n';

    /// <summary>The lines in order. A line end at the very end of the stream begins no further line.</summary>
    public static async IAsyncEnumerable<InputLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        var reader = PipeReader.Create(stream, new(leaveOpen: true, bufferSize: 65536));
        var (number, tooLong) = (1L, false);
        while (true)
        {
            var result = await reader.ReadAsync(cancel);
            var buffer = result.Buffer;
            while (buffer.PositionOf(LineEnd) is { } end)
            {
                var line = buffer.Slice(0, end);
                yield return new(number++, tooLong || line.Length > MaxBytes ? null : line.ToArray());
                tooLong = false;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (buffer.Length > MaxBytes)
            {
                tooLong = true;
                buffer = buffer.Slice(buffer.End);
            }

            if (result.IsCompleted)
            {
                if (buffer.Length > 0 || tooLong)
                {
                    yield return new(number, tooLong ? null : buffer.ToArray());
                }

                yield break;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }
}
