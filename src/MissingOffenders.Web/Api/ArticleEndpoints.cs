using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Export.Tables;
using MissingOffenders.Web.Api.Answers;
using MissingOffenders.Web.Cases;

namespace MissingOffenders.Web.Api;

/// <summary>The articles, read or not.</summary>
static class ArticleEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/articles", List)
            .WithSummary("Articles by path, without their texts")
            .WithMetadata([.. Paging.Parameters, new Answer("Article", "articles")]);
        api.MapGet("/articles/{id}", One)
            .WithSummary("An article with its text and blocks")
            .WithDescription("Offsets of figures and blocks are Unicode code points into this text.")
            .WithMetadata(new Answer("ArticleWithText"));
    }

    static JsonAnswer List(HttpRequest request, ReviewCase reviewed) =>
        Paging.Of(request).Answer("articles", [.. reviewed.Articles], (json, article) => RecordJson.Row(json, ArticleColumns.All, article));

    static JsonAnswer One(string id, ReviewCase reviewed)
    {
        var article = reviewed.Article(id) ?? throw ApiException.Missing($"article '{id}'");
        return new(json => RecordJson.Row(json, ArticleColumns.All, article.Row, () =>
        {
            json.WriteString("text", article.Text);
            RecordJson.Raw(json, "blocks", BlocksJson.Write(article.Blocks, new(article.Text)));
            RecordJson.List(json, "figure_ids", article.Figures, (_, figure) => json.WriteStringValue(figure.Id));
        }));
    }
}
