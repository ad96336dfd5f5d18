using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Tests.Api;

/// <summary>A program that speaks to the review page of a case.</summary>
sealed class ApiClient : IAsyncDisposable
{
    readonly HttpClient http;
    readonly ServedCase served;

    ApiClient(ServedCase served)
    {
        this.served = served;
        Token = Server.Token;
        http = new() { BaseAddress = served.At("/api/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
    }

    public SampleCase Sample => served.Sample;

    public ReviewServer Server => served.Server;

    public string Token { get; }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<ApiClient> OfFiguresAsync(int count) => await OfAsync(await SampleCase.OfFiguresAsync(count));

    public static async Task<ApiClient> OfAsync(SampleCase sample) => new(await ServedCase.StartAsync(sample));

    /// <summary>The address of a path, without the key.</summary>
    public Uri At(string path) => served.At(path);

    public async Task<JsonNode> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK) => await JsonAsync(await http.GetAsync(path, Cancel), expected);

    public async Task<JsonNode> DecideAsync(object decision, HttpStatusCode expected = HttpStatusCode.Created) =>
        await JsonAsync(await http.PostAsJsonAsync("decisions", decision, Cancel), expected);

    public async Task<JsonNode> PostAsync(string path, HttpContent content, HttpStatusCode expected) => await JsonAsync(await http.PostAsync(path, content, Cancel), expected);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await served.DisposeAsync();
    }

    static async Task<JsonNode> JsonAsync(HttpResponseMessage response, HttpStatusCode expected)
    {
        var body = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(expected == response.StatusCode, $"{(int)response.StatusCode}: {body}");
        Assert.Equal((int)expected < 400 ? "application/json" : "application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var json = JsonNode.Parse(body)!;
        if ((int)expected >= 400)
        {
            Assert.Equal((int)expected, (int)json["status"]!);
        }

        return json;
    }
}
