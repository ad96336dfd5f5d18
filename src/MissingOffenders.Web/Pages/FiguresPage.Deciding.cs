using System.Security.Cryptography;
using Microsoft.JSInterop;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Text;
using MissingOffenders.Web.Comparing;
using MissingOffenders.Web.Queues;

namespace MissingOffenders.Web.Pages;

public sealed partial class FiguresPage
{
    Panel panel;
    (TextQuote Quote, IReadOnlyDictionary<string, string?> Fields)? added;
    (IReadOnlyList<string> Ids, long Seen) bulk;
    string reason = "";
    long seen;
    int acknowledged;
    bool isWriting;

    /// <summary>A key of the page was pressed. Keys come one by one and each is done with before the next.</summary>
    [JSInvokable]
    public void Key(string action)
    {
        if (panel == Panel.None || action is "leave")
        {
            Do(action);
            StateHasChanged();
        }
    }

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

    void Do(string action)
    {
        switch (action)
        {
            case "accept":
                Decide(new Accept(), "Accepted");
                break;
            case "reject":
                Decide(new Reject(), "Rejected");
                break;
            case "unsure":
                Decide(new Defer(), "Unsure");
                break;
            case "next" or "previous":
                queue.Move(action == "next" ? 1 : -1);
                Show();
                break;
            case "undo":
                Turned(Write(() => Case.Log.Undo(Settings.Reviewer)), "Undone");
                break;
            case "redo":
                Turned(Write(() => Case.Log.Redo(Settings.Reviewer)), "Done again");
                break;
            case "add":
                _ = Script.InvokeVoidAsync("review.select").AsTask();
                Say("Select the words in the article that state the figure, then press + again.");
                break;
            case "conflict":
                _ = GoToConflictAsync();
                break;
            case "leave":
                Leave();
                break;
            default:
                Open(Enum.TryParse<Panel>(action, ignoreCase: true, out var wanted) ? wanted : Panel.None);
                break;
        }
    }

    /// <summary>To the conflict that the figure is in, the first open one of several. Back leads here again.</summary>
    async Task GoToConflictAsync()
    {
        var now = Compared.Now;
        if (current is null || now.Result is null || now.Of(current.Id).ToList() is not [var first, ..] all)
        {
            Say(now.Problem ?? (now.Result is null ? "The figures are still being compared. Try again in a moment." : "This figure is in no conflict."));
            return;
        }

        await Script.InvokeVoidAsync("review.remember", queue.Filter.Address(current.Id));
        Navigation.NavigateTo(ConflictFilter.None.With(ConflictFilter.FigureName, current.Id).Address((all.Find(c => c.IsOpen()) ?? first).Id));
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

    void Decide(Act act, string said)
    {
        if (current is { } figure && Write(() => Case.Log.Decide(Settings.Reviewer, new DecisionProposal(DecisionSubject.Figure(figure.Id), act, seen, Reason()))) is not null)
        {
            Say($"{said}: {Shown.Grouped(figure.Figure.Value)} {figure.Figure.Measure}, {figure.Figure.Force ?? figure.Figure.Area ?? "no place"}");
            reason = "";
            panel = Panel.None;
            if (act is Split split)
            {
                queue.Insert(split.Parts.Select(p => p.Id));
            }

            queue.Next();
            Show();
        }
    }

    void SaveCorrection(IReadOnlyDictionary<string, string?> fields)
    {
        var figure = current!.Figure;
        var changes = fields.Select(f => new FieldChange(f.Key, FigureFields.Get(figure, f.Key), f.Value)).Where(c => c.From != c.To).ToList();
        Decide(changes.Count == 0 ? new Accept() : new Correct(changes), changes.Count == 0 ? "Accepted" : "Corrected");
    }

    void SaveSplit(IReadOnlyList<IReadOnlyDictionary<string, string?>> parts)
    {
        var figure = current!.AsRead;
        TextQuote quote = new(figure.QuoteExact, figure.QuotePrefix, figure.QuoteSuffix, figure.CharStart);
        Decide(new Split([.. parts.Select(p => new StatedFigure(NewId(), figure.ArticleId, quote, p))]), "Split");
    }

    void SaveMerge(string into) => Decide(new Merge(into), "Merged");

    void SaveNote(string note)
    {
        if (Write(() => Case.Log.Decide(Settings.Reviewer, new DecisionProposal(DecisionSubject.Figure(current!.Id), new Note(), null, note))) is not null)
        {
            Leave();
            Show();
            Say("Noted");
        }
    }

    void SaveAddition(IReadOnlyDictionary<string, string?> fields)
    {
        StatedFigure stated = new(NewId(), article!.Row.ArticleId, added!.Value.Quote, fields);
        if (Write(() => Case.Log.Decide(Settings.Reviewer, new DecisionProposal(DecisionSubject.Figure(stated.Id), new Add(stated), 0, Reason()))) is not null)
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

    /// <summary>Does what writes to the case. What comes back is on the disk; null says that nothing was written.</summary>
    T? Write<T>(Func<T> write)
        where T : class?
    {
        try
        {
            isWriting = true;
            var written = write();
            acknowledged += written is null ? 0 : 1;
            return written;
        }
        catch (Exception e) when (e is StaleDecisionException or OutputException)
        {
            Show();
            Say(e is StaleDecisionException ? $"Not written: {e.Message}" : e.Message, problem: true);
            return null;
        }
        finally
        {
            isWriting = false;
        }
    }

    void Turned(Decision? decision, string said)
    {
        if (decision is not null)
        {
            queue.Select(decision.Subject.Id);
            Say($"{said}: {Case.Describe(decision)}");
        }
        else if (!isProblem)
        {
            Say("There is nothing left.");
        }

        Show();
    }

    void Say(string what, bool problem = false) => (message, isProblem) = (what, problem);

    string? Reason() => string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();

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

    static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
}
