using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Web.Addresses;

namespace MissingOffenders.Web.Figures;

/// <summary>Ways to another record, or to another queue.</summary>
public sealed partial class FiguresPage
{
    /// <summary>A record was clicked, in the queue or in the article.</summary>
    [JSInvokable]
    public void Choose(string id)
    {
        if (panel == Panel.None && queue.Select(id))
        {
            Show();
            StateHasChanged();
        }
    }

    void Search() => Navigation.NavigateTo(queue.Filter.With(FigureFilter.SearchName, words.Trim()).Address());

    void Sort(ChangeEventArgs e) => Navigation.NavigateTo(queue.Filter.With(FigureFilter.SortName, e.Value as string).Address());
}
