using System.Text;

namespace MissingOffenders.Documents.Formats.Mail;

/// <summary>Cleans the plain text of a mail.</summary>
static class PlainMail
{
    /// <summary>The text without quotation marks at the starts of lines, and with the lines joined that only a mail program broke.</summary>
    /// <param name="text">As it was sent.</param>
    /// <param name="isFlowed">Whether a space at the end of a line says that it goes on.</param>
    /// <param name="deletesSpace">Whether this space is none of the text.</param>
    public static string Clean(string text, bool isFlowed, bool deletesSpace)
    {
        var clean = new StringBuilder();
        var goesOn = false;
        var depth = 0;
        foreach (var raw in text.EnumerateLines())
        {
            var line = Unquoted(raw, out var quoted);
            line = isFlowed && line.StartsWith(" ") ? line[1..] : line;
            if (clean.Length > 0 && !(goesOn && quoted == depth))
            {
                clean.Append('\n');
            }

            goesOn = isFlowed && line.EndsWith(" ") && line is not "-- ";
            depth = quoted;
            clean.Append(goesOn && deletesSpace ? line[..^1] : line is "-- " ? line : goesOn ? line : line.TrimEnd());
        }

        return clean.ToString().Trim('\n');
    }

    static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> line, out int depth)
    {
        depth = 0;
        var rest = line;
        while (rest.Length > 0 && rest[0] == '>')
        {
            depth++;
            rest = rest[1..];
            rest = rest.Length > 1 && rest[0] == ' ' && rest[1] == '>' ? rest[1..] : rest;
        }

        return depth > 0 && rest.StartsWith(" ") ? rest[1..] : rest;
    }
}
