using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Export.Tables;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Web.Addresses;
using MissingOffenders.Web.Api.Answers;
using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Comparing;

namespace MissingOffenders.Web.Api;

/// <summary>The conflicts, with what reviewers decided on them.</summary>
static class ConflictEndpoints
{
    static readonly IReadOnlyList<QueryParameter> Parameters =
    [
        .. ConflictFacet.All.Select(f => new QueryParameter(f.Name, $"Only conflicts of this {f.Title.ToLowerInvariant()}.")),
        new(ConflictFilter.SearchName, "Only conflicts with these words in explanation, quotations, outlets or paths."),
        new(ConflictFilter.FigureName, "Only conflicts that this figure is in."),
        new(ConflictFilter.ExplainedName, "1 for explained differences, too: copies, rounding, other times."),
        new(ConflictFilter.SortName, "The order: gravest first, or one of these.") { Values = [.. ConflictFilter.Sorts.Select(s => s.Name)] },
        .. Paging.Parameters,
    ];

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/conflicts", ListAsync)
            .WithSummary("Conflicts that pass a filter")
            .WithDescription("The same filter as in the address of the conflicts page. The first request waits until the figures are compared.")
            .WithMetadata([.. Parameters, new Answer("Conflict", "conflicts")]);
        api.MapGet("/conflicts/{id}", OneAsync)
            .WithSummary("A conflict with its figures, how it was settled, and every decision on it")
            .WithMetadata(new Answer("ConflictWithMembers"));
    }

    static async Task<JsonAnswer> ListAsync(HttpRequest request, ReviewCase reviewed, ComparedCase compared)
    {
        var now = await compared.FinishedAsync(request.HttpContext.RequestAborted);
        return Paging.Of(request).Answer("conflicts", ConflictFilter.Of(request.GetEncodedUrl()).Apply(now), (json, conflict) =>
            RecordJson.Row(json, ConflictColumns.All, conflict, () => json.WriteNumber(RecordJson.LastDecision, LastOn(reviewed, conflict))));
    }

    static async Task<JsonAnswer> OneAsync(string id, ReviewCase reviewed, ComparedCase compared, CancellationToken cancel)
    {
        var conflict = (await compared.FinishedAsync(cancel)).Find(id) ?? throw ApiException.Missing($"conflict '{id}'");
        var history = reviewed.Log.Ask(v => v.History(DecisionTarget.Conflict(id)).Select(d => (Decision: d, Holds: v.Holds(d))).ToList());
        return new(json => RecordJson.Row(json, ConflictColumns.All, conflict, () =>
        {
            json.WriteNumber(RecordJson.LastDecision, LastOn(reviewed, conflict));
            RecordJson.List(json, "members", conflict.Members, Member);
            RecordJson.List(json, "steps", conflict.Resolution.Steps, (_, step) => json.WriteStringValue(step));
            RecordJson.List(json, "history", history, (_, d) => RecordJson.Decision(json, d.Decision, d.Holds));
        }));
    }

    static void Member(Utf8JsonWriter json, ConflictMember member)
    {
        json.WriteStartObject();
        json.WriteString("figure_id", member.Observation.Figure.Id);
        json.WriteString("role", ConflictColumns.Word(member.Role));
        json.WriteString("excluded_reason", member.ExcludedReason);
        json.WriteNumber("value", member.Observation.Value);
        json.WriteString("origin", member.Observation.Origin);
        json.WriteEndObject();
    }

    static long LastOn(ReviewCase reviewed, Conflict conflict) => reviewed.Log.Ask(v => v.LastOn(DecisionTarget.Conflict(conflict.Id)));
}
