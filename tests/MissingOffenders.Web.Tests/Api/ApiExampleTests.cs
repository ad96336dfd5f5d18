using System.Diagnostics;

namespace MissingOffenders.Web.Tests.Api;

/// <summary>What the documents show works.</summary>
public sealed class ApiExampleTests
{
    [Fact]
    public async Task The_example_in_Python_reads_figures_and_decides()
    {
        var document = await File.ReadAllTextAsync(Path.Combine(RepositoryFiles.Root, "docs", "api.md"), TestContext.Current.CancellationToken);
        var example = document.ReplaceLineEndings("\n").Split("```python\n")[1].Split("```")[0];
        await using var api = await ApiClient.OfAsync(await SampleCase.OfArticlesAsync(
            "article_path,publisher,published\none.txt,One,2015-03-10\n",
            ("one.txt", "Sex offenders missing\n\nKent Police said nine registered sex offenders are missing in Kent. Essex Police said five registered sex offenders are missing in Essex.\n")));

        Assert.Equal("2 open, together 14\n", (await RunAsync(example, api)).ReplaceLineEndings("\n"));

        Assert.Equal(["9 accepted", "5 accepted"], api.Sample.Verdicts());
        Assert.Equal("0 open, together 0\n", (await RunAsync(example, api)).ReplaceLineEndings("\n"));
    }

    static async Task<string> RunAsync(string script, ApiClient api)
    {
        using var python = Start(script, api);
        Assert.SkipWhen(python is null, "There is no python3.");
        var error = python!.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await python.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(python.ExitCode == 0, await error);
        return output;
    }

    static Process? Start(string script, ApiClient api)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("python3", ["-c", script, api.Server.Url]) { Environment = { ["TOKEN"] = api.Token }, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
