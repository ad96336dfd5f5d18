using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MissingOffenders.Cases;
using MissingOffenders.Documents.Files;
using MissingOffenders.Web.Api;
using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Comparing;
using MissingOffenders.Web.Conflicts;
using MissingOffenders.Web.Exporting;
using MissingOffenders.Web.Figures.Typing;
using MissingOffenders.Web.Layout;
using MissingOffenders.Web.Series;
using MissingOffenders.Web.Settings;
using MissingOffenders.Web.Tables;

namespace MissingOffenders.Web.Serving;

/// <summary>The review page of one case, served on this machine.</summary>
public sealed class ReviewServer : IAsyncDisposable
{
    /// <summary>Threads that wait for the disk, for each other, or for nothing while a page is used.</summary>
    const int Spare = 16;

    readonly WebApplication app;
    readonly Access access;

    ReviewServer(WebApplication app, Access access) => (this.app, this.access) = (app, access);

    /// <summary>Address of the page, without a key.</summary>
    public string Url => access.Url;

    /// <summary>What programs give that speak to <c>/api</c>.</summary>
    public string Token => access.Token;

    /// <summary>An address with a key, which lets in whoever opens it first, and nobody after.</summary>
    public string NewAddress() => access.NewAddress();

    /// <summary>Raised when such an address was used.</summary>
    public event EventHandler AddressUsed
    {
        add => access.AddressUsed += value;
        remove => access.AddressUsed -= value;
    }

    /// <summary>What is mapped.</summary>
    internal IReadOnlyList<Endpoint> Endpoints => app.Services.GetRequiredService<EndpointDataSource>().Endpoints;

    /// <summary>Opens the case and begins to serve it.</summary>
    /// <exception cref="ArgumentException">It is to be served to other machines without a password.</exception>
    /// <exception cref="Files.InputException">The file is no case.</exception>
    /// <exception cref="OutputException">The case cannot be written.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<ReviewServer> StartAsync(ReviewSettings settings, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (!IPAddress.IsLoopback(settings.Listen) && string.IsNullOrEmpty(settings.Password))
        {
            throw new ArgumentException("Other machines are let in with a password only.", nameof(settings));
        }

        SpareThreads();
        var opened = ReviewCase.Open(settings);
        try
        {
            Access gate = new(settings);
            var built = Build(settings, gate, opened);
            await built.StartAsync(cancel);
            gate.Port = new Uri(built.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
            return new(built, gate);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Waits until the server is told to stop.</summary>
    public async Task RunAsync(CancellationToken cancel) => await app.WaitForShutdownAsync(cancel);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    /// <summary>
    /// Comparing figures takes a thread of the pool for each processor, for minutes. Beyond that the pool gives out another one only
    /// twice a second, and a key of the page would wait for it.
    /// </summary>
    static void SpareThreads()
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, Environment.ProcessorCount + Spare), ports);
    }

    static WebApplication Build(ReviewSettings settings, Access access, ReviewCase opened)
    {
        // Slim, and at home in the program's own folder: nothing of the folder that the user is in is read or served.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(settings.Listen, settings.Port);
        });

        // Tabs stay open when the program is told to stop: they are not waited for, since all that they acknowledged is written.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Services.AddRouting();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(_ => opened);
        builder.Services.AddSingleton<ComparedCase>();
        builder.Services.AddSingleton<KnownWords>();
        builder.Services.AddSingleton<Downloads>();
        ReviewApi.Add(builder.Services);
        var built = builder.Build();
        built.Use(next => context => access.CheckAsync(context, next));
        built.UseStatusCodePages(NoSuchPage.AnswerAsync);
        if (settings.IsBlind)
        {
            built.Use(next => context => BlindPass.CheckAsync(context, next));
        }

        ReviewApi.Use(built);
        built.UseAntiforgery();
        EmbeddedAssets.Map(built);
        ReviewApi.Map(built);
        Downloads.Map(built);
        SeriesFiles.Map(built);
        LaneFiles.Map(built);
        TableFiles.Map(built);
        built.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null); // Access sets the whole policy
        return built;
    }
}
