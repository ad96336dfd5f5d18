using MissingOffenders.Web.Serving;
using MissingOffenders.Web.Settings;

namespace MissingOffenders.Web.Tests;

/// <summary>A sample under review, served to whoever has its address.</summary>
sealed class ServedCase : IAsyncDisposable
{
    ServedCase(SampleCase sample, ReviewServer server) => (Sample, Server) = (sample, server);

    /// <summary>The sample. It goes when this goes.</summary>
    public SampleCase Sample { get; }

    public ReviewServer Server { get; private set; }

    /// <summary>Begins to serve it with the rules that it was read by.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="with">What else is set.</param>
    public static async Task<ServedCase> StartAsync(SampleCase sample, Func<ReviewSettings, ReviewSettings>? with = null) => new(sample, await ServeAsync(sample, with));

    /// <summary>Ends the server and starts another on the same case.</summary>
    public async Task RestartAsync(Func<ReviewSettings, ReviewSettings>? with = null)
    {
        await Server.DisposeAsync();
        Server = await ServeAsync(Sample, with);
    }

    /// <summary>The address of a path, without the key.</summary>
    public Uri At(string path) => new(new Uri(new Uri(Server.Url).GetLeftPart(UriPartial.Path)), path);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Sample.Dispose();
    }

    static Task<ReviewServer> ServeAsync(SampleCase sample, Func<ReviewSettings, ReviewSettings>? with) =>
        ReviewServer.StartAsync((with ?? (s => s))(new(sample.Path, "ann") { Rules = sample.ReadBy }), TestContext.Current.CancellationToken);
}
