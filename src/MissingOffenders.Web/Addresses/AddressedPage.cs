using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace MissingOffenders.Web.Addresses;

/// <summary>A page that shows what its address stands for, also where that changes while it is open.</summary>
public abstract class AddressedPage : ComponentBase, IAsyncDisposable
{
    [Inject]
    private protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>Path of its address.</summary>
    private protected abstract string OwnPath { get; }

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        Navigation.LocationChanged -= OnLocation;
        Listen(on: false);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocation;
        Listen(on: true);
        return LoadAsync(Navigation.Uri);
    }

    /// <summary>Begins to hear of what others do, or ends it.</summary>
    private protected abstract void Listen(bool on);

    /// <summary>Takes in what an address of this page stands for.</summary>
    private protected abstract Task LoadAsync(string uri);

    /// <summary>Something has changed, on whatever thread.</summary>
    private protected virtual void OnChanged(object? sender, EventArgs e) => _ = InvokeAsync(() => ShowAsync(Navigation.Uri));

    /// <summary>Shows what an address of this page stands for.</summary>
    private protected async Task ShowAsync(string uri)
    {
        await LoadAsync(uri);
        StateHasChanged();
    }

    void OnLocation(object? sender, LocationChangedEventArgs e)
    {
        if (new Uri(e.Location).AbsolutePath == OwnPath)
        {
            _ = InvokeAsync(() => ShowAsync(e.Location));
        }
    }
}
