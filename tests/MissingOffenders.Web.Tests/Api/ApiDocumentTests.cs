using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Web.Tests.Api;

public sealed class ApiDocumentTests : IAsyncLifetime
{
    ApiClient api = null!;
    JsonNode document = null!;

    public async ValueTask InitializeAsync()
    {
        api = await ApiClient.OfFiguresAsync(1);
        document = await api.GetAsync("openapi.json");
    }

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public void Every_endpoint_that_is_mapped_is_described_and_no_other()
    {
        var mapped = api.Server.Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText is { } path && path.TrimStart('/').StartsWith("api/", StringComparison.Ordinal) && !path.Contains('*', StringComparison.Ordinal) && !path.EndsWith(".json", StringComparison.Ordinal))
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(m => $"{m.ToLowerInvariant()} /{e.RoutePattern.RawText!.TrimStart('/')}"));
        var described = document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(o => $"{o.Key} {p.Key}"));

        Assert.Equal(8, mapped.Count());
        Assert.Equal(mapped.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Records_are_described_by_the_columns_of_the_package()
    {
        var figure = document["components"]!["schemas"]!["Figure"]!["properties"]!.AsObject();

        Assert.Equal([.. FigureColumns.All.Select(c => c.Name), "last_decision"], figure.Select(p => p.Key));
        Assert.All(FigureColumns.All, c => Assert.Equal(c.Description, (string?)figure[c.Name]!["description"]));
        Assert.Contains("number", figure["value"]!["type"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_and_requests_are_described()
    {
        var names = document["paths"]!["/api/figures"]!["get"]!["parameters"]!.AsArray().Select(p => (string?)p!["name"]);
        Assert.Equal(["status", "measure", "force", "outlet", "confidence", "kind", "conflict", "rule", "article", "q", "sort", "offset", "limit"], names);

        var request = document["components"]!["schemas"]!["DecisionRequest"]!["properties"]!.AsObject();
        Assert.Equal(["action", "details", "reason", "seen", "subject_id"], request.Select(p => p.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        var references = References(document).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(references.Count > 5);
        Assert.All(references, r => Assert.NotNull(r.TrimStart('#', '/').Split('/').Aggregate((JsonNode?)document, (node, name) => node?[name])));
    }

    static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(m => m.Key == "$ref" ? [(string)m.Value!] : References(m.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
