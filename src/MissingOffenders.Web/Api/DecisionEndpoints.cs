using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MissingOffenders.Web.Api.Deciding;
using MissingOffenders.Web.Cases;

namespace MissingOffenders.Web.Api;

/// <summary>The log of decisions, and adding to it.</summary>
static class DecisionEndpoints
{
    const string AfterName = "after";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/decisions", List)
            .WithSummary("Decisions, oldest first")
            .WithDescription("Ask again with the number of the last one to hear what has been decided since.")
            .WithMetadata(new QueryParameter(AfterName, "Only decisions with a greater number; 0 if it is not given.") { IsNumber = true }, Paging.Limiting, new Answer("Decision", "decisions"));
        api.MapPost("/decisions", DecideAsync)
            .WithSummary("Decides, in the name of the reviewer for whom the program runs")
            .WithDescription("Written to the disk before it is answered. 409 with the newer decision where somebody decided on the record in the meantime.")
            // Nothing but JSON: a page of another site can send forms and plain text without asking, but no JSON.
            .Accepts<DecisionRequest>("application/json")
            .WithMetadata(new Answer("Decision", "decisions"));
    }

    static JsonAnswer List(HttpRequest request, ReviewCase reviewed)
    {
        long after = Paging.Number(request, AfterName) ?? 0;
        var (found, last) = reviewed.Log.Ask(v => (v.Newest.TakeWhile(d => d.Id > after).Reverse().Select(d => (Decision: d, Holds: v.Holds(d))).ToList(), v.Last));
        return new(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("total", found.Count);
            json.WriteNumber("last", last);
            RecordJson.List(json, "decisions", found.Take(Paging.Of(request).Limit), (_, d) => RecordJson.Decision(json, d.Decision, d.Holds));
            json.WriteEndObject();
        });
    }

    static async Task<JsonAnswer> DecideAsync(HttpRequest request, Decider decider, CancellationToken cancel)
    {
        var written = await decider.DecideAsync(await DecisionRequest.ReadAsync(request, cancel), cancel);
        return new(
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("total", written.Count);
                json.WriteNumber("last", written[^1].Id);
                RecordJson.List(json, "decisions", written, (_, decision) => RecordJson.Decision(json, decision, holds: true));
                json.WriteEndObject();
            },
            StatusCodes.Status201Created);
    }
}
