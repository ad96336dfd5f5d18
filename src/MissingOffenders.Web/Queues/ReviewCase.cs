using MissingOffenders.Articles;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Selection;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Queues;

/// <summary>The case under review, shared by all who look at it. Every tab hears of every decision.</summary>
sealed class ReviewCase : IDisposable
{
    static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    readonly Lock gate = new();
    readonly CaseFile file;
    readonly CaseReview review;
    readonly FigureItem[] items;
    readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    readonly Dictionary<string, ArticleRow> articles;
    readonly ITimer watch;
    IReadOnlyList<FigureItem> all = [];
    Dictionary<string, FigureItem> others = new(StringComparer.Ordinal);
    (string Id, ReviewArticle Article)? last;

    ReviewCase(CaseFile file, DecisionLog log, TimeProvider clock)
    {
        (this.file, Log) = (file, log);
        review = new(file);
        articles = file.Articles().ToDictionary(a => a.ArticleId, StringComparer.Ordinal);
        items = [.. log.Ask(v => file.Figures().Select(f => FigureItem.Of(review.Of(f, v))).ToList())];
        for (var i = 0; i < items.Length; i++)
        {
            places[items[i].Id] = i;
        }

        Gather();
        log.Written += (_, e) => Take(e.Decisions);
        watch = clock.CreateTimer(_ => log.Refresh(), null, Look, Look);
    }

    /// <summary>Raised after decisions were written, by whatever thread wrote them.</summary>
    public event EventHandler? Changed;

    /// <summary>The decisions.</summary>
    public DecisionLog Log { get; }

    /// <summary>All figures by article and place, with those that reviewers stated. A snapshot.</summary>
    public IReadOnlyList<FigureItem> Items
    {
        get
        {
            lock (gate)
            {
                return all;
            }
        }
    }

    /// <summary>A figure, or null where there is none any more.</summary>
    public FigureItem? Item(string id)
    {
        lock (gate)
        {
            return places.TryGetValue(review.PresentId(id), out var at) ? items[at] : others.GetValueOrDefault(id);
        }
    }

    /// <summary>All articles by path, without their texts.</summary>
    public IEnumerable<ArticleRow> Articles => articles.Values.OrderBy(a => a.ArticlePath, StringComparer.Ordinal);

    /// <summary>Opens the case that the settings name.</summary>
    public static ReviewCase Open(ReviewSettings settings)
    {
        var source = CaseFile.Open(settings.CasePath);
        try
        {
            return new(source, DecisionLog.Open(settings.CasePath, settings.Clock), settings.Clock);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    /// <summary>An article with its text and all its figures as they stand now, or null where there is none.</summary>
    public ReviewArticle? Article(string id)
    {
        lock (gate)
        {
            if (last?.Id != id && articles.TryGetValue(id, out var row))
            {
                last = (id, new(row, file.TextOf(id) ?? "", file.BlocksOf(id), file.FiguresOf(id)));
            }

            return last?.Id == id ? last.Value.Article with { Figures = Log.Ask(v => FiguresOf(last.Value.Article, v)) } : null;
        }
    }

    /// <summary>Figures as they stand now, in the order that they are asked for in. Those that there are no more are left out.</summary>
    public IReadOnlyList<ReviewedFigure> Records(IReadOnlyList<string> ids)
    {
        lock (gate)
        {
            return Log.Ask(v =>
            {
                var stated = ids.All(places.ContainsKey) ? [] : review.Loose(v).Concat(review.Stated(v)).ToDictionary(f => f.Id, StringComparer.Ordinal);
                return ids.Select(id => places.ContainsKey(id) && file.Figure(id) is { } row ? review.Of(row, v) : stated.GetValueOrDefault(id)).OfType<ReviewedFigure>().ToList();
            });
        }
    }

    /// <summary>How many figures need not be looked at again.</summary>
    public int Settled => Items.Count(i => i.IsSettled);

    /// <summary>Every decision on a figure, oldest first.</summary>
    public IReadOnlyList<Decision> History(string figureId) => Log.Ask(v => review.History(figureId, v));

    /// <summary>What a decision did to what, in words.</summary>
    public string Describe(Decision decision)
    {
        var what = decision.Act switch
        {
            Undo undo => Log.Ask(v => v.Find(undo.Decision)),
            Redo redo => Log.Ask(v => v.Find(redo.Decision)),
            _ => decision,
        } ?? decision;
        var about = Item(what.Subject.Id) is { } item ? $"{Shown.Quantity(item.Value, item.Modifier)} {item.Measure}, {item.Place}" : what.Subject.Id;
        return what.Act is Bulk bulk ? $"{bulk.Action} for {bulk.Count} records" : $"{ActJson.Word(what.Act)} · {about}";
    }

    /// <summary>Number of the last decision that touched a figure.</summary>
    public long LastOn(string figureId) => Log.Ask(v => review.LastOn(figureId, v));

    /// <inheritdoc/>
    public void Dispose()
    {
        watch.Dispose();
        Log.Dispose();
        file.Dispose();
    }

    List<ReviewedFigure> FiguresOf(ReviewArticle article, Verdicts verdicts) =>
        [.. article.Read.Select(f => review.Of(f, verdicts))
            .Concat(review.Loose(verdicts).Concat(review.Stated(verdicts)).Where(f => f.AsRead.ArticleId == article.Row.ArticleId))
            .OrderBy(f => f.AsRead.CharStart).ThenBy(f => f.AsRead.CharEnd)];

    void Take(IReadOnlyList<Decision> decisions)
    {
        lock (gate)
        {
            Log.Ask(v =>
            {
                foreach (var id in decisions.SelectMany(d => Touched(d, v)).Distinct(StringComparer.Ordinal))
                {
                    Renew(review.PresentId(id), v);
                }

                return 0;
            });
            Gather();
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>The figures that a decision is about; those of its bulk if it undoes one.</summary>
    static IEnumerable<string> Touched(Decision decision, Verdicts verdicts) =>
        decision.Subject.Type == "figure" ? [decision.Subject.Id]
        : decision.Act is Undo { Decision: var undone } ? verdicts.Members(undone)
        : decision.Act is Redo { Decision: var redone } ? verdicts.Members(redone)
        : [];

    void Renew(string id, Verdicts verdicts)
    {
        if (places.TryGetValue(id, out var at) && file.Figure(id) is { } row)
        {
            items[at] = FigureItem.Of(review.Of(row, verdicts));
        }
    }

    /// <summary>Makes a new snapshot: readers go on with theirs.</summary>
    void Gather()
    {
        others = Log.Ask(v => review.Loose(v).Concat(review.Stated(v)).Select(FigureItem.Of).ToDictionary(i => i.Id, StringComparer.Ordinal));
        all = [.. Merged([.. others.Values.OrderBy(i => i.ArticlePath, StringComparer.Ordinal).ThenBy(i => i.CharStart)])];
    }

    /// <summary>All items in order. They stand in order already: sorting a large case anew would take longer than a key may.</summary>
    IEnumerable<FigureItem> Merged(List<FigureItem> added)
    {
        var next = 0;
        foreach (var item in items)
        {
            for (; next < added.Count && IsBefore(added[next], item); next++)
            {
                yield return added[next];
            }

            yield return item;
        }

        for (; next < added.Count; next++)
        {
            yield return added[next];
        }
    }

    static bool IsBefore(FigureItem a, FigureItem b) =>
        string.CompareOrdinal(a.ArticlePath, b.ArticlePath) is var path && (path < 0 || (path == 0 && a.CharStart < b.CharStart));
}
