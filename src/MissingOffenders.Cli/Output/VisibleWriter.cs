using System.Text;
using MissingOffenders.Text;

namespace MissingOffenders.Cli.Output;

/// <summary>The one way from texts to a terminal: what articles and names of files hold is shown, and never obeyed.</summary>
/// <param name="inner">Where it goes.</param>
sealed class VisibleWriter(TextWriter inner) : TextWriter
{
    /// <summary>What it writes to, for whoever shows marks by other means.</summary>
    public TextWriter Inner => inner;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(VisibleMarks.Of(value.ToString()));

    public override void Write(char[] buffer, int index, int count) => inner.Write(VisibleMarks.Of(new(buffer, index, count)));

    public override void Write(ReadOnlySpan<char> buffer) => inner.Write(VisibleMarks.Of(new(buffer)));

    public override void Write(string? value) => inner.Write(VisibleMarks.Of(value ?? ""));

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value) => inner.WriteLine(VisibleMarks.Of(value ?? ""));

    public override Task WriteAsync(string? value) => inner.WriteAsync(VisibleMarks.Of(value ?? ""));

    public override Task WriteLineAsync(string? value) => inner.WriteLineAsync(VisibleMarks.Of(value ?? ""));

    public override void Flush() => inner.Flush();

    public override Task FlushAsync() => inner.FlushAsync();
}
