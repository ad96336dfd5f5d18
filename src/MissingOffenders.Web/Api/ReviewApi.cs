using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MissingOffenders.Web.Api.Deciding;

namespace MissingOffenders.Web.Api;

/// <summary>The case under review over HTTP, so that other programs can read it and decide.</summary>
static class ReviewApi
{
    /// <summary>Where it begins.</summary>
    public const string Path = "/api";

    /// <summary>Registers what the endpoints need.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<Decider>();
        services.AddSingleton<ConflictDecider>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.SnakeCaseLower);
        services.AddOpenApi(ApiDocument.Name, ApiDocument.Configure);
    }

    /// <summary>Lets what leads to no endpoint be answered in the same form.</summary>
    public static void Use(IApplicationBuilder app) =>
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Path, StringComparison.Ordinal), api => api.UseStatusCodePages(pages => ApiProblems.ExplainAsync(pages.HttpContext)));

    /// <summary>Maps the endpoints and their description.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Path);
        api.AddEndpointFilter(ApiProblems.CatchAsync);
        api.AddEndpointFilter(QueryParameter.CheckAsync);
        FigureEndpoints.Map(api);
        ArticleEndpoints.Map(api);
        ConflictEndpoints.Map(api);
        DecisionEndpoints.Map(api);
        routes.MapOpenApi(Path + "/{documentName}.json");
    }
}
