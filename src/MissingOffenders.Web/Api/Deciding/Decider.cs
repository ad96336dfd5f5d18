using Microsoft.AspNetCore.Http;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Cases.Quotes;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Text;
using MissingOffenders.Web.Api.Answers;
using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Settings;

namespace MissingOffenders.Web.Api.Deciding;

/// <summary>Makes of requests what the pages make of keys and forms, and writes it into the same log.</summary>
sealed class Decider(ReviewCase reviewed, ConflictDecider conflicts, ReviewSettings settings)
{
    static readonly string[] Actions = ["accept", "reject", "defer", "note", "correct", "split", "merge", "add", "resolve", "bulk", "undo", "redo"];

    DecisionLog Log => reviewed.Log;

    /// <summary>Writes what is asked for. What comes back is on the disk; a bulk gives its head alone.</summary>
    /// <exception cref="ApiException">It cannot be done; the message says what was expected.</exception>
    /// <exception cref="StaleDecisionException">Somebody decided on the record in the meantime.</exception>
    public async Task<IReadOnlyList<Decision>> DecideAsync(DecisionRequest request, CancellationToken cancel)
    {
        Details details = new(request.Details, "details");
        return request.Action switch
        {
            "accept" => OnFigure(request, _ => new Accept()),
            "reject" => OnFigure(request, _ => new Reject()),
            "defer" => OnFigure(request, _ => new Defer()),
            "note" => Note(request),
            "correct" => OnFigure(request, figure => Correction(figure.Figure, details)),
            "split" => OnFigure(request, figure => Splitting(figure.AsRead, details)),
            "merge" => OnFigure(request, figure => Merging(figure, details)),
            "add" => Add(request, details.Object("figure")),
            "resolve" => Write(await conflicts.ProposeAsync(SubjectOf(request), details, SeenBy(request), ReasonOf(request), cancel)),
            "bulk" => Bulk(request, details),
            "undo" => Turned(details.Has("decision") ? Log.Undo(settings.Reviewer, StepOf(details.Whole("decision"))) : Log.Undo(settings.Reviewer)),
            "redo" => Turned(Log.Redo(settings.Reviewer)),
            _ => throw Details.Wrong($"There is no action '{request.Action}'. Expected: {string.Join(", ", Actions)}."),
        };
    }

    IReadOnlyList<Decision> Write(DecisionProposal proposal) => Log.Decide(settings.Reviewer, proposal);

    IReadOnlyList<Decision> OnFigure(DecisionRequest request, Func<ReviewedFigure, Act> act)
    {
        var figure = Find(SubjectOf(request));
        return Write(new(DecisionTarget.Figure(figure.Id), act(figure), SeenBy(request), ReasonOf(request)));
    }

    IReadOnlyList<Decision> Note(DecisionRequest request)
    {
        var figure = Find(SubjectOf(request));
        return Write(new(DecisionTarget.Figure(figure.Id), new Note(), null, ReasonOf(request) ?? throw Details.Wrong("reason: expected the words of the note.")));
    }

    static Correct Correction(FigureRow figure, Details details)
    {
        var changes = details.Objects("changes", least: 1).Select(change =>
        {
            var field = change.Text("field");
            return new FieldChange(field, FigureFields.Names.Contains(field, StringComparer.Ordinal) ? FigureFields.Get(figure, field) : null, change.Field("to", field));
        }).ToList();
        return changes.DistinctBy(c => c.Field, StringComparer.Ordinal).Count() == changes.Count ? new(changes)
            : throw Details.Wrong("details.changes: expected each field once.");
    }

    static Split Splitting(FigureRow figure, Details details)
    {
        var quote = TextQuote.Of(figure);
        return new([.. details.Objects("parts", least: 2).Select(part => StatedFigure.New(figure.ArticleId, quote, Completed(part.Fields("fields"), name => FigureFields.Get(figure, name))))]);
    }

    Merge Merging(ReviewedFigure figure, Details details)
    {
        var into = Find(details.Text("into"));
        return into.TakesOver(figure)
            ? new(into.Id)
            : throw Details.Wrong($"details.into: expected another figure of the article {figure.AsRead.ArticleId} that is not merged, rejected or split itself.");
    }

    IReadOnlyList<Decision> Add(DecisionRequest request, Details figure)
    {
        var id = figure.Text("article_id");
        var article = reviewed.Article(id) is { Row.Status: "read" } found ? found : throw ApiException.Missing($"article '{id}' that was read");
        CodePoints points = new(article.Text);
        var (start, end) = (figure.Whole("char_start"), figure.Whole("char_end"));
        if (start < 0 || start >= end || end > points.Count)
        {
            throw Details.Wrong($"details.figure: expected 0 <= char_start < char_end <= {points.Count}, in code points of the text.");
        }

        var quote = TextQuote.Of(points, article.Text, new(points.IndexOf((int)start), points.IndexOf((int)end)));
        var fields = Completed(figure.Fields("fields"), name => name == "modifier" ? "exact" : null);
        foreach (var name in FigureFields.Names)
        {
            if (FigureFields.Problem(name, fields[name]) is { } problem)
            {
                throw Details.Wrong($"details.figure.fields: {name} is missing. {problem}");
            }
        }

        var stated = StatedFigure.New(id, quote, fields);
        return Write(new(DecisionTarget.Figure(stated.Id), new Add(stated), 0, ReasonOf(request)));
    }

    /// <summary>One decision on all that pass a filter and that nobody has settled, as on the figures page.</summary>
    IReadOnlyList<Decision> Bulk(DecisionRequest request, Details details)
    {
        Act act = details.Text("action") switch
        {
            "accept" => new Accept(),
            "reject" => new Reject(),
            "defer" => new Defer(),
            var other => throw Details.Wrong($"details.action is '{other}'. Expected: accept, reject, defer."),
        };
        var text = details.Text("filter");
        var filter = FigureFilter.Parse(text);
        if (!filter.IsNarrow && text.Length > 0)
        {
            throw Details.Wrong("details.filter: expected names and values as in the address of the figures page, such as measure=missing&status=open, or nothing for the whole case.");
        }

        var seen = SeenBy(request);
        List<string> ids = [.. filter.Apply(reviewed.Items).Where(i => !i.IsSettled).Select(i => i.Id)];
        return ids.Count == 0
            ? throw new ApiException(StatusCodes.Status409Conflict, "No figure that passes the filter is left to decide on.")
            : [Log.DecideAll(settings.Reviewer, filter.ToString(), act, ids, seen, ReasonOf(request))[0]];
    }

    static IReadOnlyList<Decision> Turned(Decision? decision) =>
        decision is null ? throw new ApiException(StatusCodes.Status409Conflict, "There is nothing that could be turned back: it has been already, or there is no step left.") : [decision];

    /// <summary>The decision of this number, if it is a step that can be undone.</summary>
    long StepOf(long number)
    {
        var found = Log.Ask(v => v.Find(number)) ?? throw ApiException.Missing($"decision {number}");
        return found.Act is Undo or Redo || found.Bulk is not null
            ? throw Details.Wrong($"details.decision: {number} is an undo or redo, or one of the bulk {found.Bulk}. Expected: a step that was decided, or the head of the bulk.")
            : number;
    }

    ReviewedFigure Find(string id) => reviewed.Record(id) ?? throw ApiException.Missing($"figure '{id}'");

    static string SubjectOf(DecisionRequest request) => request.SubjectId is { Length: > 0 } id ? id : throw Details.Wrong("subject_id: expected the identifier of a figure or conflict.");

    static long SeenBy(DecisionRequest request) =>
        request.Seen is >= 0 and var seen ? seen : throw Details.Wrong("seen: expected last_decision of the record as you saw it, 0 for none; for bulk, the last decision of the log.");

    static string? ReasonOf(DecisionRequest request) => string.IsNullOrWhiteSpace(request.Reason) ? null : request.Reason.Trim();

    /// <summary>All fields that a figure needs: those that are given, else others.</summary>
    static Dictionary<string, string?> Completed(IReadOnlyDictionary<string, string?> given, Func<string, string?> other) =>
        FigureFields.Names.ToDictionary(n => n, n => given.TryGetValue(n, out var value) ? value : other(n), StringComparer.Ordinal);
}
