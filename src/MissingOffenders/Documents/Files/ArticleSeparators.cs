using System.Buffers;
using System.Globalization;

namespace MissingOffenders.Documents.Files;

/// <summary>Cuts a text into the articles that a press archive put into one file. It cuts only where the archive says so.</summary>
static class ArticleSeparators
{
    static readonly SearchValues<char> KeyCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789,");

    /// <summary>The articles in order; the text as it stands where it holds one.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var lines = Lines(text);
        return Headed(text, lines) ?? Ended(text, lines) ?? Ruled(text, lines) ?? [text];
    }

    /// <summary>"Document 3 of 10" or "3 of 10 DOCUMENTS" above each article, counted through. What stands above the first is a cover.</summary>
    static List<string>? Headed(string text, List<Range> lines)
    {
        List<Range> headers = [];
        foreach (var line in lines)
        {
            if (CountOf(text.AsSpan(line)) is { } count && count == headers.Count + 1)
            {
                headers.Add(line);
            }
        }

        return Several(headers.Select((h, i) => text[h.End..(i + 1 < headers.Count ? headers[i + 1].Start : ^0)]));
    }

    /// <summary>"End of Document", or "Document" with the archive's long key, below each article.</summary>
    static List<string>? Ended(string text, List<Range> lines)
    {
        var ends = lines.FindAll(line => IsEnd(text.AsSpan(line).Trim()));
        return Several(ends.Select((end, i) => text[(i == 0 ? 0 : ends[i - 1].End)..end.Start]));
    }

    /// <summary>A form feed or a ruled line between two parts, where each part tells whose it is as archives do.</summary>
    static List<string>? Ruled(string text, List<Range> lines)
    {
        var rules = lines.FindAll(line => IsRule(text.AsSpan(line)));
        List<string> parts = [.. rules.Prepend(0..0).Select((rule, i) => text[rule.End..(i < rules.Count ? rules[i].Start : ^0)])];
        return parts.TrueForAll(HasImprint) ? Several(parts) : null;
    }

    static List<string>? Several(IEnumerable<string> parts)
    {
        List<string> articles = [.. parts.Where(p => !string.IsNullOrWhiteSpace(p))];
        return articles.Count > 1 ? articles : null;
    }

    /// <summary>The 3 of "Document 3 of 10" and "3 of 10 DOCUMENTS".</summary>
    static int? CountOf(ReadOnlySpan<char> line)
    {
        var words = line.Trim().ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length != 4 ? null
            : IsDocument(words[0]) ? Count(words[1], words[2], words[3])
            : IsDocument(words[3]) ? Count(words[0], words[1], words[2])
            : null;
    }

    static bool IsDocument(string word) =>
        word.Equals("document", StringComparison.OrdinalIgnoreCase) || word.Equals("documents", StringComparison.OrdinalIgnoreCase);

    static int? Count(string number, string of, string total) =>
        of.Equals("of", StringComparison.OrdinalIgnoreCase) && int.TryParse(number, CultureInfo.InvariantCulture, out var n) && int.TryParse(total, CultureInfo.InvariantCulture, out var all) && n >= 1 && n <= all ? n : null;

    static bool IsEnd(ReadOnlySpan<char> line) =>
        line.Equals("End of Document", StringComparison.OrdinalIgnoreCase)
        || (line.StartsWith("Document ", StringComparison.Ordinal) && IsKey(line["Document ".Length..]));

    static bool IsKey(ReadOnlySpan<char> word) => word.Length >= 20 && !word.ContainsAnyExcept(KeyCharacters) && word.ContainsAnyInRange('0', '9');

    static bool IsRule(ReadOnlySpan<char> line)
    {
        var rule = line.Trim(" \t\r\n");
        return rule is "\f" || (rule.Length >= 5 && rule[0] is '-' or '=' or '_' or '*' && !rule.ContainsAnyExcept(rule[0]));
    }

    /// <summary>"LENGTH: 345 words", "345 words", "Copyright 2015 ...", "LOAD-DATE: ...": one line of those that archives add to every article.</summary>
    static bool HasImprint(string part)
    {
        foreach (var raw in part.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (line.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("LOAD-DATE:", StringComparison.Ordinal) || IsLength(line))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsLength(ReadOnlySpan<char> line)
    {
        line = line.StartsWith("length:", StringComparison.OrdinalIgnoreCase) ? line["length:".Length..].Trim() : line;
        return line.EndsWith(" words", StringComparison.OrdinalIgnoreCase) && !line[..^" words".Length].ContainsAnyExcept(NumberCharacters);
    }

    /// <summary>The lines with their ends; a form feed is a line of its own.</summary>
    static List<Range> Lines(string text)
    {
        List<Range> lines = [];
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\f');
            var end = length < 0 ? text.Length
                : text[start + length] == '\n' || length == 0 ? start + length + 1
                : start + length;
            lines.Add(start..end);
            start = end;
        }

        return lines;
    }
}
