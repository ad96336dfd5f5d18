using System.Net;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Tests.Serving;

public sealed class AccessTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_who_has_the_address_gets_in()
    {
        await using var served = await ServedCase.StartAsync(await SampleCase.OfFiguresAsync(1));
        using HttpClient stranger = new(), guest = new();

        foreach (var path in new[] { "", "history", "_blazor/negotiate?negotiateVersion=1", "login", "?token=wrong" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(served.At(path), Cancel)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync(served.Server.NewAddress(), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync(served.At("/"), Cancel)).StatusCode);
    }

    [Fact]
    public async Task An_address_that_was_opened_is_dead()
    {
        await using var served = await ServedCase.StartAsync(await SampleCase.OfFiguresAsync(1));
        using HttpClient browser = new(), thief = new();
        var address = served.Server.NewAddress();

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(address, Cancel)).StatusCode);

        Assert.Equal(HttpStatusCode.Forbidden, (await thief.GetAsync(address, Cancel)).StatusCode);
        using HttpRequestMessage request = new(HttpMethod.Get, served.At("/api/figures")) { Headers = { { "Authorization", $"Bearer {address.Split('=')[1]}" } } };
        Assert.Equal(HttpStatusCode.Unauthorized, (await thief.SendAsync(request, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(served.At("/"), Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("Host", "evil.example:{0}")]
    [InlineData("Host", "127.0.0.1:1")]
    [InlineData("Host", "192.168.0.7:{0}")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "http://localhost:1")]
    public async Task A_page_of_another_name_does_not_reach_it(string header, string value)
    {
        await using var served = await ServedCase.StartAsync(await SampleCase.OfFiguresAsync(1));
        using HttpClient client = new();
        using HttpRequestMessage request = new(HttpMethod.Get, served.Server.NewAddress());
        request.Headers.TryAddWithoutValidation(header, string.Format(System.Globalization.CultureInfo.InvariantCulture, value, new Uri(served.Server.Url).Port));

        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(request, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Style_script_and_icon_are_there_whatever_folder_it_runs_in()
    {
        await using var served = await ServedCase.StartAsync(await SampleCase.OfFiguresAsync(1));
        using HttpClient guest = new();
        var page = await guest.GetAsync(served.Server.NewAddress(), Cancel);
        var body = await page.Content.ReadAsStringAsync(Cancel);

        foreach (var (path, least) in new[] { ("assets/review.css", 5_000), ("assets/review.js", 3_000), ("assets/icon.svg", 100), ("_framework/blazor.web.js", 100_000) })
        {
            Assert.InRange((await guest.GetByteArrayAsync(served.At(path), Cancel)).Length, least, 1_000_000);
            Assert.Contains(path, body, StringComparison.Ordinal);
        }

        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_machines_are_let_in_with_a_password_only()
    {
        var sample = await SampleCase.OfFiguresAsync(1);
        await Assert.ThrowsAsync<ArgumentException>(() => ReviewServer.StartAsync(new(sample.Path, "ann") { Listen = IPAddress.Any }, Cancel));

        await using var served = await ServedCase.StartAsync(sample, s => s with { Listen = IPAddress.Any, Password = "sesame" });
        var page = served.At("/");
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

    [Fact]
    public void After_wrong_passwords_none_is_taken_for_a_while()
    {
        HandClock clock = new();
        Lockout lockout = new(clock);
        var (thief, ann) = (IPAddress.Parse("10.0.0.1"), IPAddress.Parse("10.0.0.2"));

        Wrong(thief, Lockout.MostOfOne - 1);
        Assert.Equal(TimeSpan.Zero, lockout.WaitOf(thief));
        Wrong(thief, 1);

        Assert.Equal(Lockout.Time, lockout.WaitOf(thief));
        Assert.Equal(TimeSpan.Zero, lockout.WaitOf(ann));
        clock.Now += Lockout.Time;
        Assert.Equal(TimeSpan.Zero, lockout.WaitOf(thief));

        for (var i = 0; i < Lockout.MostOfAll; i++)
        {
            Wrong(IPAddress.Parse($"10.0.1.{i}"), 1);
        }

        Assert.Equal(Lockout.Time, lockout.WaitOf(ann));

        void Wrong(IPAddress address, int times) => Enumerable.Range(0, times).ToList().ForEach(_ => lockout.Note(address, isRight: false));
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_not_taken_either()
    {
        await using var served = await ServedCase.StartAsync(await SampleCase.OfFiguresAsync(1), s => s with { Listen = IPAddress.Any, Password = "sesame" });
        using HttpClient client = new();
        var wrong = await Task.WhenAll(Enumerable.Range(0, Lockout.MostOfOne).Select(_ => LoginAsync("open")));

        Assert.All(wrong, status => Assert.Equal(HttpStatusCode.Forbidden, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, await LoginAsync("sesame"));

        async Task<HttpStatusCode> LoginAsync(string password)
        {
            using FormUrlEncodedContent form = new([new("password", password)]);
            return (await client.PostAsync(served.At("/login"), form, Cancel)).StatusCode;
        }
    }

    sealed class HandClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
