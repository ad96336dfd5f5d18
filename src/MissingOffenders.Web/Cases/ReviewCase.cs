using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Evaluation.Agreement;
using MissingOffenders.Web.Settings;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Cases;

/// <summary>The case under review, shared by all who look at it. Every tab hears of every decision, and of articles that are read again.</summary>
sealed class ReviewCase : IDisposable
{
    readonly Lock gate = new();
    readonly CaseWatch watch;
    ReadCase read;
    CaseFile spare;

    ReviewCase(CaseFile file, CaseFile spare, DecisionLog log, TimeProvider clock)
    {
        (this.spare, Log) = (spare, log);
        read = log.Ask(v => ReadCase.Of(file, v));
        log.Written += (_, e) => Take(e.Decisions);
        watch = new(log, ReadAgain, clock);
    }

    /// <summary>Raised after decisions were written, by whatever thread wrote them.</summary>
    public event EventHandler? Changed;

    /// <summary>Raised after articles that another program has read came in, on a thread of its own.</summary>
    public event EventHandler<RereadEventArgs>? Reread;

    /// <summary>The decisions.</summary>
    public DecisionLog Log { get; }

    /// <summary>All figures by article and place, with those that reviewers stated. A snapshot.</summary>
    public IReadOnlyList<FigureItem> Items => Ask((r, _) => r.Items.All);

    /// <summary>Number of figures.</summary>
    public int Count => Ask((r, _) => r.Items.Count);

    /// <summary>How many figures need not be looked at again.</summary>
    public int Settled => Ask((r, _) => r.Items.Settled);

    /// <summary>All articles by path, without their texts.</summary>
    public IEnumerable<ArticleRow> Articles => Ask((r, _) => r.Articles).Values.OrderBy(a => a.ArticlePath, StringComparer.Ordinal);

    /// <summary>Opens the case that the settings name.</summary>
    public static ReviewCase Open(ReviewSettings settings)
    {
        List<IDisposable> opened = [];
        try
        {
            return new(Kept(CaseFile.Open(settings.CasePath)), Kept(CaseFile.Open(settings.CasePath)), Kept(LogOf(settings)), settings.Clock);
        }
        catch
        {
            opened.ForEach(o => o.Dispose());
            throw;
        }

        T Kept<T>(T each)
            where T : IDisposable
        {
            opened.Add(each);
            return each;
        }
    }

    /// <summary>A figure, or null where there is none any more.</summary>
    public FigureItem? Item(string id) => Ask((r, _) => r.Item(id));

    /// <summary>Figures by their identifiers; those that are no more are left out.</summary>
    public IReadOnlyList<FigureItem> ItemsOf(IEnumerable<string> ids) => Ask((r, _) => ids.Select(r.Item).OfType<FigureItem>().ToList());

    /// <summary>The first of these figures that waits for a decision, or null.</summary>
    public string? FirstOpen(IEnumerable<string> ids) => Ask((r, _) => ids.FirstOrDefault(id => r.Item(id) is { Status: ReviewStatus.Open or ReviewStatus.Recheck }));

    /// <summary>A whole figure as it stands now, also by an identifier that it had before; null where there is none any more.</summary>
    public ReviewedFigure? Record(string id) => Item(id) is { } item && Records([item.Id]) is [var found] ? found : null;

    /// <summary>Whole figures as they stand now, in the order that they are asked for in. Those that are no more are left out.</summary>
    public IReadOnlyList<ReviewedFigure> Records(IReadOnlyList<string> ids) => Ask((r, v) => r.Records(ids, v));

    /// <summary>An article with its text and all its figures as they stand now, or null where there is none.</summary>
    public ReviewArticle? Article(string id) => Ask((r, v) => r.Article(id, v));

    /// <summary>Every decision on a figure, oldest first.</summary>
    public IReadOnlyList<Decision> History(string figureId) => Ask((r, v) => r.History(figureId, v));

    /// <summary>How far reviewers agree who did not see what the others decided.</summary>
    public AgreementReport Agreement() => Ask((r, v) => r.Agreement(v));

    /// <summary>Number of the last decision that touched a figure.</summary>
    public long LastOn(string figureId) => Ask((r, v) => r.LastOn(figureId, v));

    /// <summary>Takes in which figures are in conflicts of which kinds.</summary>
    public void Take(IReadOnlyDictionary<string, IReadOnlyList<string>> kindsOfFigures)
    {
        Ask((r, v) =>
        {
            r.Take(kindsOfFigures, v);
            return 0;
        });
        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>What a decision did to what, in words.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="conflictNamed">Gives what a conflict is about by its identifier; null where there is none.</param>
    public string Describe(Decision decision, Func<string, string?>? conflictNamed = null)
    {
        var what = decision.Act switch
        {
            Undo undo => Log.Ask(v => v.Find(undo.Decision)),
            Redo redo => Log.Ask(v => v.Find(redo.Decision)),
            _ => decision,
        } ?? decision;
        var about = Item(what.Target.Id) is { } item ? Shown.Figure(item) : conflictNamed?.Invoke(what.Target.Id) ?? what.Target.Id;
        return what.Act is Bulk bulk ? $"{bulk.Action} for {bulk.Count} records" : $"{ActJson.Word(what.Act)} · {about}";
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        watch.Dispose();
        Log.Dispose();
        read.File.Dispose();
        spare.Dispose();
    }

    static DecisionLog LogOf(ReviewSettings settings) => DecisionLog.Open(settings.CasePath, settings.Clock, blind: settings.IsBlind ? settings.Reviewer : null);

    T Ask<T>(Func<ReadCase, Verdicts, T> question)
    {
        lock (gate)
        {
            return Log.Ask(v => question(read, v));
        }
    }

    void Take(IReadOnlyList<Decision> decisions)
    {
        Ask((r, v) =>
        {
            r.Take(decisions, v);
            return 0;
        });
        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Reads changed articles into memory beside what is there: nobody waits for it until it takes the other's place.</summary>
    void ReadAgain()
    {
        if (Rereading.Of(spare, Ask((r, _) => r.Articles)) is { } found)
        {
            var before = read;
            Ask((r, v) => read = r.After(found, v));
            spare = before.File;
            Reread?.Invoke(this, new(before.Items, read.Items));
        }
    }
}
