using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MissingOffenders.Web.Addresses;
using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Comparing;
using MissingOffenders.Web.Settings;

namespace MissingOffenders.Web.Queues;

/// <summary>A page on which a reviewer decides by keys on one record after the other. How it writes stands in <c>DecisionPage.Writing.cs</c>.</summary>
public abstract partial class DecisionPage : AddressedPage
{
    private protected string words = "";
    private protected string reason = "";
    private protected bool isNarrowing;
    private protected bool keysOn = true;

    DotNetObjectReference<DecisionPage>? self;

    [Inject]
    private protected ReviewCase Case { get; set; } = null!;

    [Inject]
    private protected ComparedCase Comparison { get; set; } = null!;

    [Inject]
    private protected ReviewSettings Settings { get; set; } = null!;

    [Inject]
    private protected IJSRuntime Script { get; set; } = null!;

    /// <summary>The records that the reviewer goes through.</summary>
    private protected abstract ReviewQueue Queue { get; }

    /// <summary>Whether a form or a list stands over the record, so that no key but the one that leaves it decides anything.</summary>
    private protected abstract bool IsCovered { get; }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
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
            Perform(action);
            StateHasChanged();
        }
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

    private protected sealed override Task LoadAsync(string uri)
    {
        Load(uri);
        return Task.CompletedTask;
    }

    /// <summary>Takes in what an address of this page stands for.</summary>
    private protected abstract void Load(string uri);

    /// <summary>Takes in what is known by now of all records.</summary>
    private protected virtual void Take()
    {
    }

    /// <summary>Takes in where the record under review stands now. Decisions name what was seen here.</summary>
    private protected abstract void Show();

    /// <summary>Does what a key or button of this page alone asks for.</summary>
    private protected abstract void Do(string action);

    /// <summary>The page takes keys from now on.</summary>
    private protected virtual void OnEntered()
    {
    }

    /// <summary>The page was drawn.</summary>
    private protected virtual Task OnShownAsync() => Task.CompletedTask;

    /// <summary>Somebody decided, or something else changed. What this tab decides itself it shows when it is done with it.</summary>
    private protected sealed override void OnChanged(object? sender, EventArgs e)
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

    /// <summary>Does what a key or button asks for.</summary>
    private protected void Perform(string action)
    {
        switch (action)
        {
            case "next" or "previous":
                Queue.Move(action == "next" ? 1 : -1);
                Show();
                break;
            case "undo":
                LeadTo(Write(() => Case.Log.Undo(Settings.Reviewer)), "Undone");
                break;
            case "redo":
                LeadTo(Write(() => Case.Log.Redo(Settings.Reviewer)), "Done again");
                break;
            default:
                Do(action);
                break;
        }
    }

    /// <summary>Goes so many pages of the list on or back.</summary>
    private protected void Turn(int pages)
    {
        Queue.Turn(pages);
        Show();
    }

    private protected async Task SwitchKeys(ChangeEventArgs e)
    {
        keysOn = e.Value is true;
        await Script.InvokeVoidAsync("review.keys", keysOn);
    }

    void Renew()
    {
        Take();
        Show();
    }
}
