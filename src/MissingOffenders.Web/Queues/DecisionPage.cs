using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Comparing;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Queues;

/// <summary>A page on which a reviewer decides by keys, one after the other. What it shows stands in the address.</summary>
public abstract class DecisionPage : ComponentBase, IAsyncDisposable
{
    private protected string words = "";
    private protected string reason = "";
    private protected string message = "";
    private protected int acknowledged;
    private protected bool isProblem;
    private protected bool isNarrowing;
    private protected bool keysOn = true;

    DotNetObjectReference<DecisionPage>? self;
    bool isWriting;

    [Inject]
    private protected ReviewCase Case { get; set; } = null!;

    [Inject]
    private protected ComparedCase Comparison { get; set; } = null!;

    [Inject]
    private protected ReviewSettings Settings { get; set; } = null!;

    [Inject]
    private protected NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private protected IJSRuntime Script { get; set; } = null!;

    /// <summary>Path of its address.</summary>
    private protected abstract string OwnPath { get; }

    /// <summary>Whether a form or a list stands over the record, so that no key but the one that leaves it decides anything.</summary>
    private protected abstract bool IsCovered { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Navigation.LocationChanged -= OnLocation;
        Listen(on: false);
        try
        {
            await Script.InvokeVoidAsync("review.leave");
        }
        catch (JSDisconnectedException)
        {
            // The tab has gone, and its script with it.
        }

        self?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A key of the page was pressed. Keys come one by one and each is done with before the next.</summary>
    [JSInvokable]
    public void Key(string action)
    {
        if (!IsCovered || action is "leave")
        {
            Do(action);
            StateHasChanged();
        }
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        Navigation.LocationChanged += OnLocation;
        Listen(on: true);
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
                OnEntered();
                StateHasChanged();
            }

            await OnShownAsync();
        }
        catch (JSDisconnectedException)
        {
            // The tab has gone.
        }
    }

    /// <summary>Begins to hear of what others do, or ends it.</summary>
    private protected abstract void Listen(bool on);

    /// <summary>Shows what an address of this page stands for.</summary>
    private protected abstract void Load(string uri);

    /// <summary>Takes in where everything stands now.</summary>
    private protected abstract void Renew();

    /// <summary>Does what a key or button asks for.</summary>
    private protected abstract void Do(string action);

    /// <summary>The page takes keys from now on.</summary>
    private protected virtual void OnEntered()
    {
    }

    /// <summary>The page was drawn.</summary>
    private protected virtual Task OnShownAsync() => Task.CompletedTask;

    /// <summary>Somebody decided, or something else changed. What this tab decides itself it shows when it is done with it.</summary>
    private protected void OnChanged(object? sender, EventArgs e)
    {
        if (!isWriting)
        {
            _ = InvokeAsync(() =>
            {
                Renew();
                StateHasChanged();
            });
        }
    }

    /// <summary>Does what writes to the case. What comes back is on the disk; null says that nothing was written.</summary>
    private protected T? Write<T>(Func<T> write)
        where T : class?
    {
        try
        {
            (isWriting, isProblem) = (true, false);
            var written = write();
            acknowledged += written is null ? 0 : 1;
            return written;
        }
        catch (Exception e) when (e is StaleDecisionException or OutputException)
        {
            Renew();
            Say(e is StaleDecisionException ? $"Not written: {e.Message}" : e.Message, problem: true);
            return null;
        }
        finally
        {
            isWriting = false;
        }
    }

    private protected void Say(string what, bool problem = false) => (message, isProblem) = (what, problem);

    private protected bool Holds(Decision decision) => Case.Log.Ask(v => v.Holds(decision));

    private protected async Task SwitchKeys(ChangeEventArgs e)
    {
        keysOn = e.Value is true;
        await Script.InvokeVoidAsync("review.keys", keysOn);
    }

    void OnLocation(object? sender, LocationChangedEventArgs e)
    {
        if (new Uri(e.Location).AbsolutePath == OwnPath)
        {
            Load(e.Location);
            StateHasChanged();
        }
    }
}
