using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using MissingOffenders.Web.Api;
using MissingOffenders.Web.Settings;

namespace MissingOffenders.Web.Serving;

/// <summary>Lets in those who have the address that the program printed, or the password, and nobody else.</summary>
sealed class Access(ReviewSettings settings)
{
    const string TokenName = "token";
    const string Bearer = "Bearer ";
    const string NoWay = "This address does not lead here.";
    static readonly TimeSpan AfterWrongPassword = TimeSpan.FromSeconds(1);

    readonly string session = Tickets.Secret();
    readonly Tickets tickets = new();
    readonly Lockout lockout = new(settings.Clock);

    /// <summary>What programs give that speak to <c>/api</c>; made anew in every run.</summary>
    public string Token { get; } = Tickets.Secret();

    /// <summary>Raised when somebody was let in by an address, which is dead from then on.</summary>
    public event EventHandler? AddressUsed;

    /// <summary>Port that the server got.</summary>
    public int Port { get; set; }

    /// <summary>Address of the page, without a key.</summary>
    public string Url => $"http://{Host}/";

    /// <summary>An address that lets in whoever opens it first.</summary>
    public string NewAddress() => $"{Url}?{TokenName}={tickets.Issue()}";

    string Host => $"{(settings.Listen.Equals(IPAddress.Any) || settings.Listen.Equals(IPAddress.IPv6Any) ? "127.0.0.1" : IPv6Aware(settings.Listen))}:{Port}";

    /// <summary>Cookies know no ports; two cases under review must not throw each other out.</summary>
    string CookieName => $"missing-offenders-{Port}";

    /// <summary>The step in front of all others.</summary>
    public async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var (request, response) = (context.Request, context.Response);
        var isApi = request.Path.StartsWithSegments(ReviewApi.Path, StringComparison.Ordinal);
        if (!IsOwnHost(request.Host) || !IsOwnOrigin(request))
        {
            await (isApi ? ApiProblems.Problem(StatusCodes.Status400BadRequest, NoWay).ExecuteAsync(context) : RefuseAsync(response, StatusCodes.Status400BadRequest, NoWay));
            return;
        }

        Harden(response);
        if (isApi)
        {
            await CheckApiAsync(context, next);
            return;
        }

        if (HttpMethods.IsGet(request.Method) && tickets.Use(request.Query[TokenName]))
        {
            Admit(response);
            response.Redirect(request.Path);
            AddressUsed?.Invoke(this, EventArgs.Empty);
        }
        else if (request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) || Same(request.Cookies[CookieName], session))
        {
            await next(context);
        }
        else if (settings.Password is not null && request.Path == "/login")
        {
            await LoginAsync(context);
        }
        else
        {
            await RefuseAsync(response, StatusCodes.Status403Forbidden, settings.Password is null
                ? "Open the address that the program printed last: it holds the key to this page, which opens once."
                : null);
        }
    }

    /// <summary>Programs give the token in a header; pages of this server have the cookie.</summary>
    async Task CheckApiAsync(HttpContext context, RequestDelegate next)
    {
        var given = context.Request.Headers.Authorization.ToString();
        if (Same(context.Request.Cookies[CookieName], session) || (given.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && Same(given[Bearer.Length..].Trim(), Token)))
        {
            await next(context);
            return;
        }

        context.Response.Headers.WWWAuthenticate = Bearer.Trim();
        await ApiProblems.Problem(StatusCodes.Status401Unauthorized, "Expected: the header Authorization: Bearer TOKEN, with the token for programs that the program printed.").ExecuteAsync(context);
    }

    async Task LoginAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var visitor = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
        {
            await RefuseAsync(response, StatusCodes.Status403Forbidden, null);
            return;
        }

        if (lockout.WaitOf(visitor) is { Ticks: > 0 } wait)
        {
            response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            await RefuseAsync(response, StatusCodes.Status429TooManyRequests, "There were too many wrong passwords. Wait some minutes.");
            return;
        }

        var isRight = Same((await request.ReadFormAsync())["password"], settings.Password!);
        lockout.Note(visitor, isRight);
        if (isRight)
        {
            Admit(response);
            response.Redirect("/");
            return;
        }

        await Task.Delay(AfterWrongPassword);
        await RefuseAsync(response, StatusCodes.Status403Forbidden, null);
    }

    void Admit(HttpResponse response) => response.Cookies.Append(CookieName, session, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });

    static async Task RefuseAsync(HttpResponse response, int status, string? message)
    {
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        var body = message is null
            ? """<form method="post" action="/login"><label>Password <input type="password" name="password" autofocus></label> <button>Open</button></form>"""
            : $"<p>{message}</p>";
        await response.WriteAsync($"""<!doctype html><html lang="en"><meta charset="utf-8"><title>Missing Offenders</title><link rel="stylesheet" href="/assets/review.css"><main class="door"><h1>Missing Offenders</h1>{body}</main></html>""");
    }

    /// <summary>A page of another name that resolves to this machine must not speak to it (DNS rebinding).</summary>
    bool IsOwnHost(HostString host) =>
        host.Port == Port && (host.Host is "localhost" or "127.0.0.1" or "[::1]" || IsListened(host.Host));

    /// <summary>Without a loopback address, any address of the machine will do, but no name.</summary>
    bool IsListened(string host) => !IPAddress.IsLoopback(settings.Listen) && IPAddress.TryParse(host.Trim('[', ']'), out _);

    static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin] || origin == $"{request.Scheme}://{request.Host}" || (origin == "null" && HttpMethods.IsGet(request.Method));

    static void Harden(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }

    static bool Same(string? given, string expected) =>
        given is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(expected)));

    static string IPv6Aware(IPAddress address) => address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();
}
