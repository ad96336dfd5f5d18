using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;

namespace MissingOffenders.Web.Settings;

/// <summary>How the review page is served.</summary>
/// <param name="CasePath">The case.</param>
/// <param name="Reviewer">In whose name decisions are made.</param>
public sealed record ReviewSettings(string CasePath, string Reviewer)
{
    /// <summary>
    /// Whether the figures are judged without seeing what anybody else, or the reviewer in the open, made of them. These decisions settle
    /// nothing; they tell how far reviewers agree.
    /// </summary>
    public bool IsBlind { get; init; }

    /// <summary>Address to listen on. Anything but a loopback address needs a <see cref="Password"/>.</summary>
    public System.Net.IPAddress Listen { get; init; } = System.Net.IPAddress.Loopback;

    /// <summary>Port, or 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>What a visitor without the address that the program printed must know; null where there can be none.</summary>
    public string? Password { get; init; }

    /// <summary>Reads an article with its trail, to show how a figure came about; null where no rules are at hand.</summary>
    public Func<Article, ArticleReading>? Explain { get; init; }

    /// <summary>What figures are compared by; null where no rules are at hand.</summary>
    public Rulebook? Rules { get; init; }

    /// <summary>Tells when a decision is made.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The day on which something is drawn.</summary>
    internal DateOnly Today() => DateOnly.FromDateTime(Clock.GetLocalNow().Date);
}
