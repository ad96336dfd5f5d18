using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Lines;

namespace MissingOffenders.Documents.Formats.Mail;

/// <summary>Tells the lines of mail programs from those of the text.</summary>
/// <param name="text">The clean text of a mail.</param>
sealed class MailLines(string text)
{
    const string Header = "mail.inner-header";
    const string Signature = "mail.signature";
    readonly List<Line> lines = [.. Line.All(text)];
    readonly List<(string Name, string Value)> inner = [];

    /// <summary>Headers of the mails within the mail, in order; complete when <see cref="Blocks"/> has run.</summary>
    public IReadOnlyList<(string Name, string Value)> Inner => inner;

    /// <summary>The blocks: what mail programs wrote is boilerplate, the rest paragraphs, for the layout to label.</summary>
    public IReadOnlyList<Block> Blocks()
    {
        var blocks = new List<Block>();
        var run = new List<Line>();
        var rules = Labels();
        for (var i = 0; i < lines.Count; i++)
        {
            if (rules[i] is not { } rule)
            {
                run.Add(lines[i]);
                continue;
            }

            Flush(run, blocks);
            blocks.Add(new(BlockKind.Boilerplate, lines[i].Span, rule));
        }

        Flush(run, blocks);
        return blocks;
    }

    void Flush(List<Line> run, List<Block> blocks)
    {
        blocks.AddRange(WrappedLines.Join(text, run).Select(l => new Block(BlockKind.Paragraph, l.Span, "mail.text")));
        run.Clear();
    }

    string?[] Labels()
    {
        var rules = new string?[lines.Count];
        var (headers, signature) = (false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (OpensInner(i))
            {
                (headers, signature) = (true, false);
            }

            headers &= OpensInner(i) || MailHeaderLine.Parse(Words(i)) is not null;
            signature |= MailHeaderLine.OpensSignature(Words(i));
            rules[i] = headers || IntroducesQuotation(i) ? Header : signature ? Signature : null;
            if (headers && MailHeaderLine.Parse(Words(i)) is { } header)
            {
                inner.Add(header);
            }
        }

        return rules;
    }

    /// <summary>A line that says so, or a sender with another header below.</summary>
    bool OpensInner(int i) =>
        MailHeaderLine.OpensInner(Words(i))
        || (MailHeaderLine.Parse(Words(i)) is { Name: "From" } && i + 1 < lines.Count && MailHeaderLine.Parse(Words(i + 1)) is not null);

    // long names break the line in two
    bool IntroducesQuotation(int i) =>
        MailHeaderLine.IntroducesQuotation(Words(i))
        || (i + 1 < lines.Count && Words(i).StartsWith("On ", StringComparison.Ordinal) && MailHeaderLine.IntroducesQuotation($"{Words(i)} {Words(i + 1)}"))
        || (i > 0 && Words(i - 1).StartsWith("On ", StringComparison.Ordinal) && MailHeaderLine.IntroducesQuotation($"{Words(i - 1)} {Words(i)}"));

    string Words(int i) => i < lines.Count ? lines[i].Span.Of(text) : "";
}
