using Microsoft.JSInterop;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Cases.Quotes;
using MissingOffenders.Text;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Figures;

/// <summary>What stands open in the place of the record, and what is saved from there.</summary>
public sealed partial class FiguresPage
{
    Panel panel;
    (TextQuote Quote, IReadOnlyDictionary<string, string?> Fields)? added;
    (IReadOnlyList<string> Ids, long Seen) bulk;

    IReadOnlyList<ReviewedFigure> Mergeable => [.. article!.Figures.Where(f => f.TakesOver(current!))];

    /// <summary>Words of the article were selected, to be added as a figure.</summary>
    [JSInvokable]
    public void Selected(int start, int end)
    {
        if (panel == Panel.None && article is not null && 0 <= start && start < end && end <= article.Text.Length && new Span(start, end).Trim(article.Text) is { IsEmpty: false } span)
        {
            added = (TextQuote.Of(new(article.Text), article.Text, span), Guess(span.Of(article.Text)));
            Open(Panel.Add);
            StateHasChanged();
        }
    }

    void Open(Panel wanted)
    {
        panel = current is null && wanted is Panel.Correct or Panel.Split or Panel.Merge or Panel.Note ? Panel.None : wanted;
        if (wanted == Panel.Bulk)
        {
            bulk = ([.. queue.Ids.Where(id => Case.Item(id) is { IsSettled: false })], Case.Log.Ask(v => v.Last));
        }
    }

    void Leave() => panel = Panel.None;

    void SaveCorrection(IReadOnlyDictionary<string, string?> fields)
    {
        var figure = current!.Figure;
        var changes = fields.Select(f => new FieldChange(f.Key, FigureFields.Get(figure, f.Key), f.Value)).Where(c => c.From != c.To).ToList();
        Decide(changes.Count == 0 ? new Accept() : new Correct(changes), changes.Count == 0 ? "Accepted" : "Corrected");
    }

    void SaveSplit(IReadOnlyList<IReadOnlyDictionary<string, string?>> parts)
    {
        var figure = current!.AsRead;
        Decide(new Split([.. parts.Select(p => StatedFigure.New(figure.ArticleId, TextQuote.Of(figure), p))]), "Split");
    }

    void SaveMerge(string into) => Decide(new Merge(into), "Merged");

    void SaveNote(string note)
    {
        if (Write(() => Case.Log.Decide(Settings.Reviewer, new DecisionProposal(DecisionTarget.Figure(current!.Id), new Note(), null, note))) is not null)
        {
            Leave();
            Show();
            Say("Noted");
        }
    }

    void SaveAddition(IReadOnlyDictionary<string, string?> fields)
    {
        var stated = StatedFigure.New(article!.Row.ArticleId, added!.Value.Quote, fields);
        if (Write(() => Case.Log.Decide(Settings.Reviewer, new DecisionProposal(DecisionTarget.Figure(stated.Id), new Add(stated), 0, Reason()))) is not null)
        {
            reason = "";
            Leave();
            queue.Insert([stated.Id]);
            queue.Select(stated.Id);
            Show();
            Say("Added");
        }
    }

    void SaveBulk(Act act)
    {
        if (Write(() => Case.Log.DecideAll(Settings.Reviewer, queue.Filter.ToString(), act, bulk.Ids, bulk.Seen, Reason())) is not null)
        {
            reason = "";
            Leave();
            Show();
            Say($"{Shown.Grouped(bulk.Ids.Count)} records decided in one step. U takes it back.");
        }
    }

    /// <summary>What a form begins with: the number in the words, and whose counts the record under review is about.</summary>
    Dictionary<string, string?> Guess(string quote)
    {
        var fields = FigureFields.Names.ToDictionary(n => n, _ => (string?)null, StringComparer.Ordinal);
        var digits = quote.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c == ',').Where(char.IsAsciiDigit).ToArray();
        fields["value"] = digits.Length == 0 ? null : new(digits);
        fields["modifier"] = "exact";
        fields["measure"] = current?.Figure.Measure ?? "missing";
        fields["force"] = current?.Figure.Force;
        fields["area"] = current?.Figure.Area;
        fields["area_level"] = current?.Figure.AreaLevel;
        fields["as_of"] = current?.Figure.AsOf;
        return fields;
    }
}
