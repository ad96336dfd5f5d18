using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MissingOffenders.Cases.Export.Tables;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Web.Api.Answers;
using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Comparing;

namespace MissingOffenders.Web.Api;

/// <summary>The figures, with what reviewers made of them.</summary>
static class FigureEndpoints
{
    static readonly IReadOnlyList<QueryParameter> Parameters =
    [
        .. FigureFacet.All.Select(f => new QueryParameter(f.Name, $"Only figures of this {f.Title.ToLowerInvariant()}; given several times, of any of them.") { Values = f.Values }),
        new(FigureFilter.SearchName, "Only figures with these words in quotation, force, area, outlet, path or measure."),
        new(FigureFilter.SortName, "The order: by article and place, or one of these.") { Values = [.. FigureFilter.Sorts.Select(s => s.Name)] },
        .. Paging.Parameters,
    ];

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/figures", ListAsync)
            .WithSummary("Figures that pass a filter")
            .WithDescription("The same filter as in the address of the figures page. independence_group and conflict_ids are null until the figures have been compared, which the first request sets off; /conflicts waits for it.")
            .WithMetadata([.. Parameters, new Answer("Figure", "figures")]);
        api.MapGet("/figures/{id}", One)
            .WithSummary("A figure with its evidence and every decision on it")
            .WithMetadata(new Answer("FigureWithHistory"));
    }

    static async Task<JsonAnswer> ListAsync(HttpRequest request, ReviewCase reviewed, ComparedCase compared, CancellationToken cancel)
    {
        var page = Paging.Of(request);
        var filter = FigureFilter.Parse(request.QueryString.Value ?? "");
        if (filter[FigureFacet.ConflictName] is not null)
        {
            await compared.FinishedAsync(cancel);
        }

        var ids = filter.Apply(reviewed.Items).Select(i => i.Id).ToList();
        var records = reviewed.Records([.. ids.Skip(page.Offset).Take(page.Limit)]).ToDictionary(f => f.Id, StringComparer.Ordinal);
        compared.Begin(atOnce: true);
        var now = compared.Now;
        return page.Answer("figures", ids, (json, id) =>
        {
            if (records.TryGetValue(id, out var figure))
            {
                RecordJson.Row(json, FigureColumns.All, now.Annotate(figure), () => json.WriteNumber(RecordJson.LastDecision, reviewed.LastOn(id)));
            }
        });
    }

    static JsonAnswer One(string id, ReviewCase reviewed, ComparedCase compared)
    {
        var figure = reviewed.Record(id) ?? throw ApiException.Missing($"figure '{id}'");
        var history = reviewed.History(figure.Id);
        var holding = reviewed.Log.Ask(v => history.Where(v.Holds).Select(d => d.Id).ToHashSet());
        return new(json => RecordJson.Row(json, FigureColumns.All, compared.Now.Annotate(figure), () =>
        {
            json.WriteNumber(RecordJson.LastDecision, reviewed.LastOn(figure.Id));
            json.WriteString("anchoring", figure.Anchoring.ToString().ToLowerInvariant());
            RecordJson.Raw(json, "evidence", figure.AsRead.Evidence);
            RecordJson.Raw(json, "confidence_terms", figure.AsRead.ConfidenceTerms);
            RecordJson.List(json, "history", history, (_, decision) => RecordJson.Decision(json, decision, holding.Contains(decision.Id)));
        }));
    }
}
