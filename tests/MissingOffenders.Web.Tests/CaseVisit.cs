using MissingOffenders.Web.Settings;

namespace MissingOffenders.Web.Tests;

/// <summary>A visitor of a sample that is under review, who can open it in any number of tabs.</summary>
sealed class CaseVisit(ServedCase served, IBrowserContext context) : IAsyncDisposable
{
    public SampleCase Sample => served.Sample;

    /// <summary>The browser, as far as it belongs to this visitor.</summary>
    public IBrowserContext Context => context;

    /// <summary>Opens a page of the case in a tab and waits until it can be used.</summary>
    public Task<ReviewTab> OpenAsync(string path = "/") => ReviewTab.OpenAsync(context, served.Server.Url, path);

    /// <summary>Ends the program and starts it again. Tabs that are open stay as they were.</summary>
    public Task RestartAsync(Func<ReviewSettings, ReviewSettings>? with = null) => served.RestartAsync(with);

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await served.DisposeAsync();
    }
}
