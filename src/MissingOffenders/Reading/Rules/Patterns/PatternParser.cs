using System.Globalization;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Rules.Patterns;

/// <summary>Reads the pattern language that <c>rules/README.md</c> describes.</summary>
sealed class PatternParser
{
    const int MostRepeats = 16;
    const int MostGap = 40;
    readonly string text;
    int position;

    PatternParser(string text) => this.text = text;

    /// <exception cref="PatternException">The text is no pattern.</exception>
    public static Node Parse(string text)
    {
        var parser = new PatternParser(text);
        var node = parser.ParseChoice();
        return parser.AtEnd ? node : throw parser.Unexpected("end of pattern");
    }

    bool AtEnd
    {
        get
        {
            SkipSpace();
            return position >= text.Length;
        }
    }

    Node ParseChoice()
    {
        var options = new List<Node> { ParseSequence() };
        while (Take('|'))
        {
            options.Add(ParseSequence());
        }

        return options is [var only] ? only : new Choice(options);
    }

    Node ParseSequence()
    {
        var items = new List<Node>();
        while (!AtEnd && text[position] is not ('|' or ')'))
        {
            items.Add(ParseTerm());
        }

        return items switch
        {
            [] => throw Unexpected("a word, a CLASS, a gap or a group"),
            [var only] => only,
            _ => new Sequence(items),
        };
    }

    Node ParseTerm()
    {
        SkipSpace();
        if (Take('!'))
        {
            return new Not(ParseAtom());
        }

        if (Take('&'))
        {
            return new Next(ParseAtom());
        }

        var name = TakeName();
        var body = ParseRepeat(ParseAtom());
        return name is null ? body : new Capture(name, body);
    }

    Node ParseRepeat(Node body) => position < text.Length ? text[position] switch
    {
        '?' => Repeated(body, 0, 1),
        '*' => Repeated(body, 0, MostRepeats),
        '+' => Repeated(body, 1, MostRepeats),
        '{' => ParseCounts(body),
        _ => body,
    }
    : body;

    Repeat Repeated(Node body, int least, int most)
    {
        position++;
        return new(body, least, most);
    }

    Repeat ParseCounts(Node body)
    {
        position++;
        var least = TakeNumber(MostRepeats);
        var most = Take(',') ? TakeNumber(MostRepeats) : least;
        return Take('}') && least <= most ? new(body, least, most) : throw Unexpected("{least,most}");
    }

    Node ParseAtom()
    {
        if (AtEnd)
        {
            throw Unexpected("a word, a CLASS, a gap or a group");
        }

        if (Take('('))
        {
            var inner = ParseChoice();
            return Take(')') ? inner : throw Unexpected("')'");
        }

        return Take('^') ? new SentenceStart()
            : Take('$') ? new SentenceEnd()
            : text[position] == '\'' ? ParseQuoted()
            : text.AsSpan(position).StartsWith("..") ? ParseGap()
            : ParseWord();
    }

    Literal ParseQuoted()
    {
        var end = text.IndexOf('\'', position + 1);
        if (end <= position + 1)
        {
            throw Unexpected("a quoted mark such as ','");
        }

        var word = text[(position + 1)..end];
        position = end + 1;
        return new(Tokenizer.Normalise(word));
    }

    Gap ParseGap()
    {
        position += 2;
        return new(TakeNumber(MostGap));
    }

    Node ParseWord()
    {
        var start = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '-' or '’'))
        {
            position++;
        }

        var word = text[start..position];
        return word.Length == 0 ? throw Unexpected("a word, a CLASS, a gap or a group")
            : word.Any(char.IsUpper) ? ParseClass(word, start)
            : word.Contains('-') ? throw UnexpectedAt(start, "a word without hyphen (write a '-' b)")
            : new Literal(Tokenizer.Normalise(word));
    }

    Class ParseClass(string word, int start) =>
        word.Any(char.IsLower) ? throw UnexpectedAt(start, "a word in lower case or a CLASS in capitals") : new(word);

    string? TakeName()
    {
        var end = position;
        while (end < text.Length && (char.IsAsciiLetterLower(text[end]) || (end > position && char.IsAsciiDigit(text[end]))))
        {
            end++;
        }

        if (end == position || end >= text.Length || text[end] != ':')
        {
            return null;
        }

        var name = text[position..end];
        position = end + 1;
        return name;
    }

    int TakeNumber(int most)
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return int.TryParse(text.AsSpan(start, position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw UnexpectedAt(start, $"a whole number up to {most}");
    }

    bool Take(char c)
    {
        SkipSpace();
        if (position >= text.Length || text[position] != c)
        {
            return false;
        }

        position++;
        return true;
    }

    void SkipSpace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }

    PatternException Unexpected(string expected) => UnexpectedAt(position, expected);

    PatternException UnexpectedAt(int offset, string expected) =>
        new(offset, offset < text.Length ? $"'{text[offset..Math.Min(text.Length, offset + 12)]}'" : "end of pattern", expected);
}
