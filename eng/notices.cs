#:property TreatWarningsAsErrors=false
#:property RestorePackagesWithLockFile=false
#:property RunAnalyzers=false
#:property PublishAot=false
// Writes which packages ship with the program, from the lock file and what each package says of itself:
// THIRD-PARTY-NOTICES.md for people, and an SPDX document for programs.
// dotnet run eng/notices.cs -- NOTICES SBOM VERSION
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

var root = Directory.GetCurrentDirectory();
var packages = Packages(Path.Combine(root, "src", "MissingOffenders.Cli", "packages.lock.json")).OrderBy(p => p.Id, StringComparer.OrdinalIgnoreCase).ToList();
File.WriteAllText(args[0], Notices(packages));
if (args.Length > 2)
{
    File.WriteAllText(args[1], Spdx(packages, args[2]));
}

Console.WriteLine($"{packages.Count} packages");

static IEnumerable<Package> Packages(string lockFile)
{
    using var json = JsonDocument.Parse(File.ReadAllText(lockFile));
    var store = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
    foreach (var entry in json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject()).DistinctBy(p => p.Name))
    {
        if (!entry.Value.TryGetProperty("resolved", out var version))
        {
            continue;
        }

        var file = Path.Combine(store, entry.Name.ToLowerInvariant(), version.GetString()!, entry.Name.ToLowerInvariant() + ".nuspec");
        var said = XDocument.Load(file).Root!.Elements().First();
        string Of(string name) => said.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value.Trim() ?? "";
        var isTool = Of("developmentDependency") == "true" || entry.Name is "Meziantou.Analyzer" or "Roslynator.Analyzers" or "Microsoft.CodeAnalysis.BannedApiAnalyzers";
        if (!isTool)
        {
            var license = said.Elements().FirstOrDefault(e => e.Name.LocalName == "license");
            yield return new(entry.Name, version.GetString()!, (string?)license?.Attribute("type") == "expression" ? license!.Value : "", Of("licenseUrl"), Of("copyright"), Of("authors"), entry.Value.TryGetProperty("contentHash", out var hash) ? hash.GetString()! : "");
        }
    }
}

static string Notices(IEnumerable<Package> packages)
{
    StringBuilder text = new("# Third-party notices\n\nThese packages ship with the program, each under the licence of its authors. Written by `eng/notices.cs` from what each package says of itself.\n\n| package | version | licence | of |\n|---|---|---|---|\n");
    foreach (var p in packages)
    {
        text.Append($"| {p.Id} | {p.Version} | {(p.License.Length > 0 ? p.License : $"see {p.LicenseUrl}")} | {(p.Copyright.Length > 0 ? p.Copyright : p.Authors).ReplaceLineEndings(" ").Replace('|', '/')} |\n");
    }

    return text.ToString();
}

static string Spdx(IReadOnlyList<Package> packages, string version)
{
    JsonArray all = [Entry("SPDXRef-MissingOffenders", "MissingOffenders", version, "MIT", "NOASSERTION")];
    JsonArray links = [Link("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-MissingOffenders")];
    foreach (var p in packages)
    {
        var id = $"SPDXRef-{p.Id}";
        var entry = Entry(id, p.Id, p.Version, p.License.Length > 0 ? p.License : "NOASSERTION", p.Copyright.Length > 0 ? p.Copyright : "NOASSERTION");
        entry["externalRefs"] = new JsonArray(new JsonObject { ["referenceCategory"] = "PACKAGE-MANAGER", ["referenceType"] = "purl", ["referenceLocator"] = $"pkg:nuget/{p.Id}@{p.Version}" });
        entry["checksums"] = p.Hash.Length == 0 ? null : new JsonArray(new JsonObject { ["algorithm"] = "SHA512", ["checksumValue"] = Convert.ToHexStringLower(Convert.FromBase64String(p.Hash)) });
        all.Add(entry);
        links.Add(Link("SPDXRef-MissingOffenders", "DEPENDS_ON", id));
    }

    return new JsonObject
    {
        ["spdxVersion"] = "SPDX-2.3", ["dataLicense"] = "CC0-1.0", ["SPDXID"] = "SPDXRef-DOCUMENT", ["name"] = $"MissingOffenders-{version}",
        ["documentNamespace"] = $"https://spdx.org/spdxdocs/MissingOffenders-{version}",
        // no time of day: the same packages give the same bytes
        ["creationInfo"] = new JsonObject { ["created"] = "1970-01-01T00:00:00Z", ["creators"] = new JsonArray("Tool: eng/notices.cs") },
        ["packages"] = all, ["relationships"] = links,
    }.ToJsonString(new() { WriteIndented = true, NewLine = "\n" }) + "\n";
}

static JsonObject Entry(string id, string name, string version, string license, string copyright) => new()
{
    ["SPDXID"] = id, ["name"] = name, ["versionInfo"] = version, ["downloadLocation"] = "NOASSERTION", ["filesAnalyzed"] = false,
    ["licenseConcluded"] = license, ["licenseDeclared"] = license, ["copyrightText"] = copyright,
};

static JsonObject Link(string from, string how, string to) => new() { ["spdxElementId"] = from, ["relationshipType"] = how, ["relatedSpdxElement"] = to };

record Package(string Id, string Version, string License, string LicenseUrl, string Copyright, string Authors, string Hash);
