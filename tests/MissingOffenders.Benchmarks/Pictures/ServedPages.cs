using MissingOffenders.Reading;
using MissingOffenders.Web.Serving;
using MissingOffenders.Web.Settings;

namespace MissingOffenders.Benchmarks.Pictures;

/// <summary>Serves a case as the program does.</summary>
static class ServedPages
{
    /// <summary>A server of a case that was made of the corpus.</summary>
    public static Task<ReviewServer> OfAsync(string casePath)
    {
        var rules = Rulebook.Load(Path.Combine(Articles.Root, "rules"));
        Pipeline pipeline = new(rules.Reading);
        ReviewSettings settings = new(casePath, "ann") { Rules = rules, Explain = article => pipeline.Read(article, withTrail: true) };
        return ReviewServer.StartAsync(settings, CancellationToken.None);
    }
}
