using MissingOffenders.Text;

namespace MissingOffenders.Reading.Sources;

/// <summary>Finds quotations in a block: double marks, single marks, curly or straight, closed or not.</summary>
static class QuotationReader
{
    const int LeastWordsOfSpeech = 6;
    const int LeastWordsOfSentence = 3;

    /// <summary>The quotations of <paramref name="block"/> in reading order, without overlap.</summary>
    public static IReadOnlyList<Quotation> Read(string text, Span block)
    {
        var found = new List<Quotation>();
        var i = block.Start;
        while (i < block.End)
        {
            if (OpensAt(text, block, i) is not { } mark)
            {
                i++;
                continue;
            }

            var close = FindClose(text, block, i + mark.Length, mark);
            if (close is null && !mark.IsDouble && !LooksLikeSpeech(text, block, i))
            {
                i += mark.Length;
                continue;
            }

            var end = close ?? block.End;
            found.Add(Make(text, block, new(i, end), mark, goesOn: close is null));
            i = end;
        }

        return found;
    }

    static QuoteMark? OpensAt(string text, Span block, int i)
    {
        var before = i > block.Start ? text[i - 1] : ' ';
        var mark = QuoteMark.At(text, block.End, i);
        var free = char.IsWhiteSpace(before) || before is '(' or '[' or '–' or '—' or '-' or ':' or '“' or '‘' or '"';
        var after = mark is null || i + mark.Value.Length >= block.End ? ' ' : text[i + mark.Value.Length];
        return mark is { } m && m.MayOpen && free && !char.IsWhiteSpace(after) && (m.IsDouble || !IsElision(text, i, block.End)) ? m : null;
    }

    // 'em, ’90s
    static bool IsElision(string text, int i, int end) => text[i] != '‘' && i + 1 < end && char.IsAsciiDigit(text[i + 1]) && text.AsSpan(i + 1, Math.Min(4, end - i - 1)).Contains('s');

    static int? FindClose(string text, Span block, int from, QuoteMark opened)
    {
        int? weak = null;
        for (var i = from; i < block.End; i++)
        {
            if (QuoteMark.At(text, block.End, i) is not { } mark)
            {
                continue;
            }

            if (mark.IsDouble == opened.IsDouble && ClosesAt(text, block, i, mark))
            {
                // "the offenders' register": after an s, a single mark closes only if no better one follows
                if (opened.IsDouble || text[i - 1] != 's' || mark.Length > 1)
                {
                    return i + mark.Length;
                }

                weak ??= i + 1;
            }

            i += mark.Length - 1;
        }

        return weak;
    }

    static bool ClosesAt(string text, Span block, int i, QuoteMark mark)
    {
        var before = text[i - 1];
        var next = i + mark.Length < block.End ? text[i + mark.Length] : ' ';
        return mark.MayClose && !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(next);
    }

    static Quotation Make(string text, Span block, Span span, QuoteMark mark, bool goesOn)
    {
        var inside = new Span(span.Start + mark.Length, goesOn ? span.End : span.End - 1);
        var tokens = Tokenizer.Tokenize(text, inside);
        var words = tokens.Count(t => t.Kind != TokenKind.Punctuation);
        var sentence = tokens is [.., { Norm: "." or "," or "!" or "?" }] && words >= LeastWordsOfSentence;
        var introduced = words >= LeastWordsOfSentence && IsIntroduced(text, block, span.Start);
        return new(span, goesOn || sentence || introduced || words >= LeastWordsOfSpeech, goesOn);
    }

    static bool LooksLikeSpeech(string text, Span block, int i) => (i == block.Start && char.IsUpper(text[i + 1])) || IsIntroduced(text, block, i);

    static bool IsIntroduced(string text, Span block, int i)
    {
        while (i > block.Start && char.IsWhiteSpace(text[i - 1]))
        {
            i--;
        }

        return i > block.Start && text[i - 1] == ':';
    }
}
