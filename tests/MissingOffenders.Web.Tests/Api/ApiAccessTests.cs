using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace MissingOffenders.Web.Tests.Api;

public sealed class ApiAccessTests : IAsyncLifetime
{
    ApiClient api = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => api = await ApiClient.OfFiguresAsync(2);

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer wrong")]
    [InlineData("Basic {0}")]
    [InlineData("{0}")]
    public async Task Without_the_token_nothing_is_told(string? authorization)
    {
        foreach (var path in new[] { "figures", "decisions", "openapi.json", "nothing" })
        {
            var response = await SendAsync(HttpMethod.Get, path, authorization is null ? [] : [("Authorization", string.Format(CultureInfo.InvariantCulture, authorization, api.Token))]);

            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        }
    }

    [Fact]
    public async Task The_token_in_the_address_opens_pages_but_no_api()
    {
        var response = await SendAsync(HttpMethod.Get, $"figures?token={api.Token}", []);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("Host", "evil.example:{0}")]
    [InlineData("Host", "127.0.0.1:1")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    public async Task A_page_of_another_site_does_not_reach_it_even_with_the_token(string header, string value)
    {
        var port = new Uri(api.Server.Url).Port;
        var response = await SendAsync(HttpMethod.Post, "decisions", [("Authorization", $"Bearer {api.Token}"), (header, string.Format(CultureInfo.InvariantCulture, value, port))]);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(api.Sample.Decisions());
    }

    [Fact]
    public async Task The_cookie_of_the_page_opens_it_too()
    {
        using HttpClient guest = new();
        await guest.GetAsync(api.Server.NewAddress(), Cancel);

        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync(api.At("/api/figures"), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await guest.PostAsJsonAsync(api.At("/api/decisions"), new { action = "accept", subject_id = api.Sample.Id(1), seen = 0 }, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task What_a_form_of_another_site_could_send_is_no_decision(string type)
    {
        using StringContent content = new($$"""{"action":"accept","subject_id":"{{api.Sample.Id(1)}}","seen":0}""");
        content.Headers.ContentType = new MediaTypeHeaderValue(type);

        await api.PostAsync("decisions", content, HttpStatusCode.UnsupportedMediaType);
        Assert.Empty(api.Sample.Decisions());
    }

    [Fact]
    public async Task Another_method_is_told_which_there_are() =>
        Assert.Contains("GET", (string?)(await api.PostAsync("figures", new StringContent(""), HttpStatusCode.MethodNotAllowed))["detail"], StringComparison.Ordinal);

    async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, (string Name, string Value)[] headers)
    {
        using HttpClient client = new();
        using HttpRequestMessage request = new(method, api.At("/api/" + path));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (method == HttpMethod.Post)
        {
            request.Content = JsonContent.Create(new { action = "accept", subject_id = api.Sample.Id(1), seen = 0 });
        }

        return await client.SendAsync(request, Cancel);
    }
}
