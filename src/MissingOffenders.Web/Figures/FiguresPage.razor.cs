using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Reading.Trails;
using MissingOffenders.Web.Addresses;
using MissingOffenders.Web.Articles;
using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Queues;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Figures;

/// <summary>Queue, article and record side by side. What a reviewer decides here stands in <c>FiguresPage.Deciding.cs</c>.</summary>
public sealed partial class FiguresPage
{
    FigureQueue queue = null!;
    ReviewedFigure? current;
    ReviewArticle? article;
    IReadOnlyList<Decision> history = [];
    Company? company;
    IReadOnlyList<TrailEntry>? trail;
    string? addressProblem;
    bool wantsTrail;
    bool hideConfidence;
    (string? Message, RereadEventArgs? Waves) told;

    string Title => current is null ? "Review · Missing Offenders" : $"{Shown.Grouped(current.Figure.Value)} {current.Figure.Measure} · Review";

    string Done => queue.Filter.IsNarrow ? "All figures of this filter are decided" : "All figures are decided";

    IReadOnlyList<(string Name, string Value, string Without)> Chips =>
        [.. queue.Filter.Chosen.Where(c => c.Key != FigureFilter.SortName).Select(c => (c.Key == FigureFilter.SearchName ? "words" : c.Key, c.Value, queue.Filter.Without(c.Key, c.Value).Address()))];

    /// <summary>Counts of the article that were held back and that nobody has taken up.</summary>
    IReadOnlyList<HeldBackRow> Untold => HeldBack.Untold(article!);

    private protected override string OwnPath => "/";

    private protected override ReviewQueue Queue => queue;

    private protected override bool IsCovered => panel != Panel.None;

    /// <inheritdoc/>
    protected override void OnInitialized() => queue = new(Case);

    private protected override void OnEntered()
    {
        if (!Settings.IsBlind)
        {
            Comparison.Begin(atOnce: false);
        }
    }

    private protected override void Listen(bool on)
    {
        if (on)
        {
            Case.Changed += OnChanged;
            Case.Reread += OnReread;
            Comparison.Changed += OnChanged;
        }
        else
        {
            Case.Changed -= OnChanged;
            Case.Reread -= OnReread;
            Comparison.Changed -= OnChanged;
        }
    }

    /// <summary>Another program has read articles again. The reviewer goes on where they were; a form stays open as long as its figure is there.</summary>
    void OnReread(object? sender, RereadEventArgs e) => _ = InvokeAsync(() =>
    {
        queue.Refresh(e.Before);
        var before = current?.Id;
        Show();
        if (panel is not (Panel.None or Panel.Help) && current?.Id != before)
        {
            Leave();
        }

        Tell(e);
        StateHasChanged();
    });

    /// <summary>Says what became of the figures; as long as that is what the page says, the next wave adds to it.</summary>
    void Tell(RereadEventArgs e)
    {
        var all = e.Since(told.Message == message ? told.Waves : null);
        Say($"Articles were read again: {Shown.Grouped(all.New)} figures are new, {Shown.Grouped(all.Changed)} changed, {Shown.Grouped(all.Gone)} gone.");
        told = (message, all);
    }

    private protected override void Load(string uri)
    {
        queue.Load(FigureFilter.Of(uri), FigureAddress.IdIn(uri));
        words = queue.Filter[FigureFilter.SearchName] ?? "";
        addressProblem = FigureAddress.Problem(uri);
        panel = Panel.None;
        alike = null;
        Show();
    }

    private protected override void Show()
    {
        var item = queue.Current;
        article = item is not null ? Case.Article(item.ArticleId) : OnlyArticle() is { } only ? Case.Article(only) : null;
        current = item is null ? null : article?.Figures.FirstOrDefault(f => f.Id == item.Id);
        (seen, history) = current is null ? (0, []) : (Case.LastOn(current.Id), Case.History(current.Id));
        company = current is null || Settings.IsBlind ? null : Figures.Company.Of(Comparison.Now, current.Id);
        trail = current is not null && wantsTrail ? FigureTrail.Of(Settings.Explain, article!, current) : null;
    }

    /// <summary>The article that the filter names, where none of its figures is under review: figures can be added to it.</summary>
    string? OnlyArticle() =>
        queue.Count == 0 && queue.Filter["article"] is { } path ? Case.Articles.FirstOrDefault(a => a.ArticlePath == path)?.ArticleId : null;

    void AskTrail(bool wanted)
    {
        wantsTrail = wanted;
        Show();
    }
}
