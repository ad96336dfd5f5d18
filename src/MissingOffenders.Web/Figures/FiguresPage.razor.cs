using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Reading.Trails;
using MissingOffenders.Web.Addresses;
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
    IReadOnlyList<TrailEntry>? trail;
    bool wantsTrail;
    bool hideConfidence;
    (string? Message, RereadEventArgs? Waves) told;

    string Title => current is null ? "Review · Missing Offenders" : $"{Shown.Grouped(current.Figure.Value)} {current.Figure.Measure} · Review";

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
        }
        else
        {
            Case.Changed -= OnChanged;
            Case.Reread -= OnReread;
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
        isNarrowing |= queue.Filter.IsNarrow;
        panel = Panel.None;
        Show();
    }

    private protected override void Show()
    {
        var item = queue.Current;
        article = item is null ? null : Case.Article(item.ArticleId);
        current = article?.Figures.FirstOrDefault(f => f.Id == item!.Id);
        (seen, history) = current is null ? (0, []) : (Case.LastOn(current.Id), Case.History(current.Id));
        trail = current is not null && wantsTrail ? FigureTrail.Of(Settings.Explain, article!, current) : null;
    }

    void AskTrail(bool wanted)
    {
        wantsTrail = wanted;
        Show();
    }
}
