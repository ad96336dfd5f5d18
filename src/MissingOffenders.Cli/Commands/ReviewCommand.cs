using System.CommandLine;
using System.Diagnostics;
using System.Net;
using MissingOffenders.Cli.Output;
using MissingOffenders.Reading;
using MissingOffenders.Web.Serving;
using MissingOffenders.Web.Settings;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>review</c>: a page in the browser on which a person decides on the figures of a case.</summary>
sealed class ReviewCommand : Verb
{
    readonly Argument<string> casePath = new("CASE")
    {
        Description = "The case to review.",
        DefaultValueFactory = _ => "missing-offenders.db",
    };

    readonly Option<string> reviewer = new("--reviewer")
    {
        HelpName = "NAME",
        Description = "In whose name decisions are made. Without it, the name of the user of this machine.",
        DefaultValueFactory = _ => Environment.UserName,
    };

    readonly Option<bool> blind = new("--blind")
    {
        Description = "A second pass: judge the figures without seeing what anybody else decided, nor the confidence. It settles nothing; History and evaluate --agreement tell how far reviewers agree.",
    };

    readonly Option<bool> noOpen = new("--no-open") { Description = "Only print the address of the page; open no browser." };

    readonly Option<int> port = new("--port") { HelpName = "N", Description = "Port to listen on. Without it, a free one." };

    readonly Option<string?> listen = new("--listen")
    {
        HelpName = "ADDRESS",
        Description = "IP address to listen on, for other machines. Needs --password-file. Without it, this machine alone is served.",
    };

    readonly Option<string?> passwordFile = new("--password-file")
    {
        HelpName = "FILE",
        Description = "File whose first line is the password that other machines must give.",
    };

    public ReviewCommand()
        : base(
            "review",
            "Opens a page in the browser on which figures are accepted, corrected and rejected, with the keyboard alone if you like. "
            + "Every decision is in the case before the page says so.",
            "missing-offenders review missing-offenders.db --reviewer ann")
    {
        Arguments.Add(casePath);
        foreach (Option option in new Option[] { reviewer, blind, noOpen, port, listen, passwordFile, SharedOptions.Rules })
        {
            Options.Add(option);
        }
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = SettingsOf(parsed);
        await using var server = await StartAsync(settings, cancel);
        var output = parsed.InvocationConfiguration.Output;
        await output.WriteLineAsync(server.Url);
        await output.WriteLineAsync("The page is open until Ctrl+C. Whoever has this address can decide: do not pass it on.");
        await output.FlushAsync(cancel);
        if (!parsed.GetValue(noOpen))
        {
            Open(server.Url);
        }

        await server.RunAsync(cancel);
        return ExitCode.Ok;
    }

    ReviewSettings SettingsOf(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(casePath);
        var password = parsed.GetValue(passwordFile) is { } file ? PasswordOf(file) : null;
        var address = AddressOf(parsed.GetValue(listen));
        var rules = parsed.LoadRules();
        return !File.Exists(path) ? throw new UsageException($"There is no case '{path}'. Make one first: missing-offenders extract FOLDER --case {path}")
            : !IPAddress.IsLoopback(address) && password is null ? throw new UsageException("--listen lets other machines in: give a password with --password-file.")
            : string.IsNullOrWhiteSpace(parsed.GetValue(reviewer)) ? throw new UsageException("Say who decides: --reviewer NAME.")
            : new(path, parsed.GetRequiredValue(reviewer).Trim())
            {
                IsBlind = parsed.GetValue(blind),
                Listen = address,
                Port = parsed.GetValue(port),
                Password = password,
                Explain = Explainer(rules),
                Rules = rules,
            };
    }

    static Func<Documents.Articles.Article, ArticleReading> Explainer(Rulebook rules)
    {
        Pipeline pipeline = new(rules.Reading);
        return article => pipeline.Read(article, withTrail: true);
    }

    static string PasswordOf(string file)
    {
        try
        {
            return File.ReadLines(file).FirstOrDefault() is { Length: > 0 } password ? password : throw new UsageException($"'{file}' holds no password in its first line.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The password cannot be read: {e.Message}");
        }
    }

    static IPAddress AddressOf(string? listen) =>
        listen is null ? IPAddress.Loopback
        : IPAddress.TryParse(listen, out var address) ? address
        : throw new UsageException($"'{listen}' is no IP address. Give one of this machine, or 0.0.0.0 for all.");

    static async Task<ReviewServer> StartAsync(ReviewSettings settings, CancellationToken cancel)
    {
        try
        {
            return await ReviewServer.StartAsync(settings, cancel);
        }
        catch (IOException e)
        {
            throw new UsageException($"The page cannot be served: {e.Message}");
        }
    }

    /// <summary>Opens the system's browser. Without one the printed address will do.</summary>
    static void Open(string url)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(url) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or FileNotFoundException)
        {
            // Nothing to do: the address is on the screen.
        }
    }
}
