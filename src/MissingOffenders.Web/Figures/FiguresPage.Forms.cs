using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Cases.Quotes;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Text;
using MissingOffenders.Web.Articles;
using MissingOffenders.Web.Figures.Forms;
using MissingOffenders.Web.Figures.Typing;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Figures;

/// <summary>What stands open in the place of the record, and what is saved from there.</summary>
public sealed partial class FiguresPage
{
    Panel panel;
    (TextQuote Quote, IReadOnlyDictionary<string, string?> Fields)? added;
    (IReadOnlyList<string> Ids, long Seen) bulk;
    (IReadOnlyList<string> Ids, Correct Act, long Seen, string Path)? alike;

    [Inject]
    KnownWords Known { get; set; } = null!;

    IReadOnlyList<ReviewedFigure> Mergeable => [.. article!.Figures.Where(f => f.TakesOver(current!))];

    /// <summary>Words of the article were selected, to be added as a figure.</summary>
    [JSInvokable]
    public void Selected(int start, int end)
    {
        if (panel is Panel.None or Panel.Words && article is not null && 0 <= start && start < end && end <= article.Text.Length && new Span(start, end).Trim(article.Text) is { IsEmpty: false } span)
        {
            var quote = TextQuote.Of(new(article.Text), article.Text, span);
            added = (quote, Guess(quote));
            Open(Panel.Add);
            StateHasChanged();
        }
    }

    void Open(Panel wanted)
    {
        panel = current is null && wanted is Panel.Correct or Panel.Split or Panel.Merge or Panel.Note ? Panel.None : wanted;
        alike = null;
        if (wanted is Panel.Bulk or Panel.Sure)
        {
            var least = wanted == Panel.Sure ? BulkForm.Sure : 0;
            bulk = ([.. queue.Ids.Where(id => Case.Item(id) is { IsSettled: false } item && item.Confidence >= least)], Case.Log.Ask(v => v.Last));
        }
    }

    void Leave() => panel = Panel.None;

    string? Concern(IReadOnlyDictionary<string, string?> fields) => PartsAndWhole.Concern(current!, fields["value"], article!.Figures);

    void Find(Span place) => Selected(place.Start, place.End);

    void SaveCorrection(IReadOnlyDictionary<string, string?> fields)
    {
        var figure = current!.Figure;
        var changes = fields.Select(f => new FieldChange(f.Key, FigureFields.Get(figure, f.Key), f.Value)).Where(c => c.From != c.To).ToList();
        var others = Others(changes);
        Decide(changes.Count == 0 ? new Accept() : new Correct(changes), changes.Count == 0 ? "Accepted" : "Corrected");
        alike = isProblem ? null : others;
    }

    /// <summary>Open figures of the article that say the same where a correction changed something else than the number: they may be wrong in the same way.</summary>
    (IReadOnlyList<string> Ids, Correct Act, long Seen, string Path)? Others(IEnumerable<FieldChange> changes)
    {
        List<FieldChange> shared = [.. changes.Where(c => c.Field is not ("value" or "modifier" or "breakdown"))];
        List<string> ids = shared.Count == 0 ? [] :
            [.. article!.Figures.Where(f => f.Id != current!.Id && f is { IsStated: true, IsSettled: false } && shared.TrueForAll(c => FigureFields.Get(f.Figure, c.Field) == c.From)).Select(f => f.Id)];
        return ids.Count == 0 ? null : (ids, new(shared), Case.Log.Ask(v => v.Last), article!.Row.ArticlePath);
    }

    void ChangeAlike()
    {
        if (alike is { } others && Write(() => Case.Log.DecideAll(Settings.Reviewer, FigureFilter.None.With("article", others.Path).ToString(), others.Act, others.Ids, others.Seen)) is not null)
        {
            Say($"{Shown.Count(others.Ids.Count, "other")} corrected in one step. U takes it back.");
            queue.Next(wasOpen: true);
            Show();
        }

        alike = null;
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

    void SaveAddition(IReadOnlyDictionary<string, string?> fields) => AddFigure(StatedFigure.New(article!.Row.ArticleId, added!.Value.Quote, fields), "Added");

    /// <summary>Makes a figure of a count that was read and held back.</summary>
    void TakeUp(HeldBackRow? count)
    {
        if (count is null)
        {
            Say("Nothing that was held back is left in this article.");
        }
        else if (panel == Panel.None)
        {
            AddFigure(HeldBack.ToFigure(article!, count), $"Added: {Shown.Grouped(count.Value)} {count.Measure}, {count.Force ?? count.Area ?? "no place"}. U takes it back");
        }
    }

    void AddFigure(StatedFigure stated, string said)
    {
        if (Write(() => Case.Log.Decide(Settings.Reviewer, new DecisionProposal(DecisionTarget.Figure(stated.Id), new Add(stated), 0, Reason()))) is not null)
        {
            reason = "";
            Leave();
            queue.Insert([stated.Id]);
            queue.Select(stated.Id);
            Show();
            Say(said);
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

    /// <summary>What a form begins with: what was read there and held back, or else the number in the words and whose counts the record under review is about.</summary>
    Dictionary<string, string?> Guess(TextQuote quote)
    {
        var end = quote.Start + quote.Exact.EnumerateRunes().Count();
        var fields = Untold.FirstOrDefault(h => h.CharStart < end && quote.Start < h.CharEnd) is { } read ? HeldBack.Fields(read) : FigureFields.Names.ToDictionary(n => n, _ => (string?)null, StringComparer.Ordinal);
        var (number, modifier) = Known.Quantity(quote.Exact);
        fields["value"] ??= number;
        fields["modifier"] = modifier;
        fields["measure"] ??= current?.Figure.Measure ?? "missing";
        if (fields["force"] is null && fields["area"] is null)
        {
            (fields["force"], fields["area"], fields["area_level"]) = (current?.Figure.Force, current?.Figure.Area, current?.Figure.AreaLevel);
        }

        fields["as_of"] = current?.Figure.AsOf;
        return fields;
    }
}
