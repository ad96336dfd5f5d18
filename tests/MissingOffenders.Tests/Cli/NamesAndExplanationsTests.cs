using System.Text.Json;

namespace MissingOffenders.Tests.Cli;

/// <summary>Names as people write them, and what is explained of a case.</summary>
public sealed class NamesAndExplanationsTests
{
    [Theory]
    [InlineData("Kent Police")]
    [InlineData("kent police")]
    [InlineData("Kent")]
    [InlineData(" KENT ")]
    public async Task A_force_is_found_by_any_of_its_names(string name)
    {
        using var folder = await ExtractedAsync();

        Assert.StartsWith("Kent Police, missing", (await ProgramRun.InAsync(folder.Path, "series", "--force", name)).Output, StringComparison.Ordinal);
        Assert.StartsWith("1 figures that pass the filter", (await ProgramRun.InAsync(folder.Path, "export", "--force", name, "--out", "kent")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("series")]
    [InlineData("export", "--out", "kent")]
    public async Task A_name_that_nobody_has_is_refused_with_the_nearest(string verb, params string[] more)
    {
        using var folder = await ExtractedAsync();

        var run = await ProgramRun.InAsync(folder.Path, [verb, "--force", "Kent Polise", .. more]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("No force and no area is called \"Kent Polise\". Did you mean \"Kent Police\"", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("kent")));
    }

    [Fact]
    public async Task A_figure_and_an_article_of_the_case_are_explained_without_the_file()
    {
        using var folder = await ExtractedAsync();
        var id = File.ReadLines(folder.At("out/figures.csv")).Skip(1).First().Split(',')[0];
        Directory.Delete(folder.At("articles"), recursive: true);

        var figure = await ProgramRun.InAsync(folder.Path, "explain", id);
        var article = await ProgramRun.InAsync(folder.Path, "explain", "a.txt");

        Assert.Contains("Kent Police has 12 missing sex offenders.", figure.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("charity", figure.Output, StringComparison.Ordinal);
        Assert.Contains("charity", article.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_of_the_case_is_told_whether_it_still_comes_about()
    {
        using var folder = await ExtractedAsync();
        var id = File.ReadLines(folder.At("out/figures.csv")).Skip(1).First().Split(',')[0];
        ShippedRules.Export(folder.At("rules"));
        foreach (var names in Directory.EnumerateFiles(folder.At("rules/gazetteers")))
        {
            File.WriteAllText(names, File.ReadAllText(names).Replace("Kent Police", "Police of Kent", StringComparison.Ordinal));
        }

        var same = await ProgramRun.InAsync(folder.Path, "explain", id);
        var other = await ProgramRun.InAsync(folder.Path, "explain", id, "--rules", "rules");
        var json = await ProgramRun.InAsync(folder.Path, "explain", id, "--rules", "rules", "--json");

        Assert.Contains("nothing has changed since, and it comes out the same", same.Output, StringComparison.Ordinal);
        Assert.Contains("since then there are other rules, and it is found no more", other.Output, StringComparison.Ordinal);
        Assert.Contains("Kent Police has 12 missing sex offenders.", other.Output, StringComparison.Ordinal);
        using var replay = JsonDocument.Parse(json.Output);
        Assert.False(replay.RootElement.GetProperty("replay").GetProperty("holds").GetBoolean());
        Assert.Equal("rules", replay.RootElement.GetProperty("replay").GetProperty("changed")[0].GetString());
    }

    [Fact]
    public async Task What_the_case_does_not_hold_is_named()
    {
        using var folder = await ExtractedAsync();

        var run = await ProgramRun.InAsync(folder.Path, "explain", "b.txt");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("the case holds no figure and no article of that name", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_writer_that_a_text_names_stands_in_the_table_of_articles()
    {
        using var folder = await ExtractedAsync();

        Assert.Contains("Ann Writer", File.ReadAllText(folder.At("out/articles.csv")), StringComparison.Ordinal);
    }

    static async Task<TempFolder> ExtractedAsync()
    {
        TempFolder folder = new();
        Directory.CreateDirectory(folder.At("articles"));
        await File.WriteAllTextAsync(folder.At("articles/a.txt"), "Offenders missing\n\nBy Ann Writer\n\n3 April 2014\n\nKent Police has 12 missing sex offenders.\n\nA charity said that it was sorry to hear it.\n");
        Assert.Equal(0, (await ProgramRun.InAsync(folder.Path, "extract", "articles", "--out", "out")).ExitCode);
        return folder;
    }
}
