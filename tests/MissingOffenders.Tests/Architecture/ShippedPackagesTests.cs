using System.Text.Json;

namespace MissingOffenders.Tests.Architecture;

/// <summary>What ships is named with its licence.</summary>
public sealed class ShippedPackagesTests
{
    /// <summary>They look at the source and ship nothing.</summary>
    static readonly string[] Analyzers = ["Meziantou.Analyzer", "Roslynator.Analyzers", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    [Fact]
    public void Every_package_of_the_program_stands_in_the_notices()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(RepositoryFiles.Root, "src", "MissingOffenders.Cli", "packages.lock.json")));
        var notices = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "THIRD-PARTY-NOTICES.md"));
        var packages = json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject())
            .Where(p => p.Value.TryGetProperty("resolved", out _) && !Analyzers.Contains(p.Name))
            .Select(p => $"| {p.Name} | {p.Value.GetProperty("resolved").GetString()} |");

        Assert.All(packages.Distinct(StringComparer.Ordinal), p => Assert.Contains(p, notices, StringComparison.Ordinal));
    }
}
