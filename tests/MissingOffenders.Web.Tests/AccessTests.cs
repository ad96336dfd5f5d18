using System.Net;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Tests;

public sealed class AccessTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_who_has_the_address_gets_in()
    {
        using var sample = await SampleCase.OfFiguresAsync(1);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        using HttpClient stranger = new(), guest = new();
        var page = new Uri(server.Url).GetLeftPart(UriPartial.Path);

        foreach (var path in new[] { "", "history", "_blazor/negotiate?negotiateVersion=1", "login", "?token=wrong" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(page + path, Cancel)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync(server.Url, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync(page, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("Host", "evil.example:{0}")]
    [InlineData("Host", "127.0.0.1:1")]
    [InlineData("Host", "192.168.0.7:{0}")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "http://localhost:1")]
    public async Task A_page_of_another_name_does_not_reach_it(string header, string value)
    {
        using var sample = await SampleCase.OfFiguresAsync(1);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        using HttpClient client = new();
        using HttpRequestMessage request = new(HttpMethod.Get, server.Url);
        request.Headers.TryAddWithoutValidation(header, string.Format(System.Globalization.CultureInfo.InvariantCulture, value, new Uri(server.Url).Port));

        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(request, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Style_script_and_icon_are_there_whatever_folder_it_runs_in()
    {
        using var sample = await SampleCase.OfFiguresAsync(1);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        using HttpClient guest = new();
        var page = await guest.GetAsync(server.Url, Cancel);
        var body = await page.Content.ReadAsStringAsync(Cancel);

        foreach (var (path, least) in new[] { ("assets/review.css", 5_000), ("assets/review.js", 3_000), ("assets/icon.svg", 100), ("_framework/blazor.web.js", 100_000) })
        {
            Assert.InRange((await guest.GetByteArrayAsync(new Uri(new(server.Url), path), Cancel)).Length, least, 1_000_000);
            Assert.Contains(path, body, StringComparison.Ordinal);
        }

        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_machines_are_let_in_with_a_password_only()
    {
        using var sample = await SampleCase.OfFiguresAsync(1);
        ReviewSettings open = new(sample.Path, "ann") { Listen = IPAddress.Any };
        await Assert.ThrowsAsync<ArgumentException>(() => ReviewServer.StartAsync(open, Cancel));

        await using var server = await ReviewServer.StartAsync(open with { Password = "sesame" }, Cancel);
        Uri page = new(new Uri(server.Url).GetLeftPart(UriPartial.Path));
        using HttpClient client = new();
        Assert.Contains("Password", await (await client.GetAsync(page, Cancel)).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await LoginAsync("open"));
        Assert.Equal(HttpStatusCode.OK, await LoginAsync("sesame"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(page, Cancel)).StatusCode);

        async Task<HttpStatusCode> LoginAsync(string password)
        {
            using FormUrlEncodedContent form = new([new("password", password)]);
            return (await client.PostAsync(new Uri(page, "login"), form, Cancel)).StatusCode;
        }
    }
}
