using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.JSInterop;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Selection;
using MissingOffenders.Web.Comparing;
using MissingOffenders.Web.Queues;
using MissingOffenders.Web.Serving;
using MissingOffenders.Web.Texts;

namespace MissingOffenders.Web.Pages;

/// <summary>Queue, article and record side by side. What a reviewer decides here stands in <c>FiguresPage.Deciding.cs</c>.</summary>
public sealed partial class FiguresPage
{
    static readonly (string Action, string Title, string Key, string Kind)[] Buttons =
    [
        ("accept", "Accept", "A", "yes"),
        ("reject", "Reject", "X", "no"),
        ("correct", "Correct", "E", ""),
        ("unsure", "Unsure", "I", ""),
        ("split", "Split", "S", ""),
        ("merge", "Merge", "M", ""),
        ("note", "Note", "N", ""),
        ("add", "Add words", "+", ""),
        ("conflict", "Conflict", "C", ""),
        ("undo", "Undo", "U", ""),
        ("redo", "Redo", "Shift+U", ""),
        ("help", "Keys", "H", ""),
    ];

    ReviewQueue queue = null!;
    ReviewedFigure? current;
    ReviewArticle? article;
    IReadOnlyList<Decision> history = [];
    IReadOnlyList<TrailEntry>? trail;
    DotNetObjectReference<FiguresPage>? self;
    string words = "";
    string message = "";
    bool isProblem;
    bool wantsTrail;
    bool isNarrowing;
    bool keysOn = true;
    bool hideConfidence;

    [Inject]
    ReviewCase Case { get; set; } = null!;

    [Inject]
    ComparedCase Compared { get; set; } = null!;

    [Inject]
    ReviewSettings Settings { get; set; } = null!;

    [Inject]
    NavigationManager Navigation { get; set; } = null!;

    [Inject]
    IJSRuntime Script { get; set; } = null!;

    string Title => current is null ? "Review · Missing Offenders" : $"{Shown.Grouped(current.Figure.Value)} {current.Figure.Measure} · Review";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Navigation.LocationChanged -= OnLocation;
        Case.Changed -= OnChanged;
        Case.Reread -= OnReread;
        try
        {
            await Script.InvokeVoidAsync("review.leave");
        }
        catch (JSDisconnectedException)
        {
            // The tab has gone, and its script with it.
        }

        self?.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        queue = new(Case);
        Navigation.LocationChanged += OnLocation;
        Case.Changed += OnChanged;
        Case.Reread += OnReread;
        Load(Navigation.Uri);
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        try
        {
            if (firstRender)
            {
                self = DotNetObjectReference.Create(this);
                keysOn = await Script.InvokeAsync<bool>("review.enter", self);
                if (!Settings.IsBlind)
                {
                    Compared.Begin(atOnce: false);
                }

                StateHasChanged();
            }
        }
        catch (JSDisconnectedException)
        {
            // The tab has gone.
        }
    }

    void OnLocation(object? sender, LocationChangedEventArgs e)
    {
        if (new Uri(e.Location).AbsolutePath == "/")
        {
            Load(e.Location);
            StateHasChanged();
        }
    }

    /// <summary>Somebody decided. What this tab decides itself it shows when it is done with it.</summary>
    void OnChanged(object? sender, EventArgs e)
    {
        if (!isWriting)
        {
            _ = InvokeAsync(() =>
            {
                Show();
                StateHasChanged();
            });
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

        Say($"Articles were read again: {Shown.Grouped(e.New)} figures are new, {Shown.Grouped(e.Changed)} changed, {Shown.Grouped(e.Gone)} gone.");
        StateHasChanged();
    });

    void Load(string uri)
    {
        var id = QueryHelpers.ParseQuery(new Uri(uri).Query).GetValueOrDefault(FilterAddress.IdName).ToString();
        queue.Load(FigureFilter.Of(uri), id.Length == 0 ? null : id);
        words = queue.Filter[FigureFilter.SearchName] ?? "";
        isNarrowing |= queue.Filter.IsNarrow;
        panel = Panel.None;
        Show();
    }

    /// <summary>Takes in where the record under review stands now. Decisions name what was seen here.</summary>
    void Show()
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

    bool Holds(Decision decision) => Case.Log.Ask(v => v.Holds(decision));
}
