using MissingOffenders.Cases;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Reading;

namespace MissingOffenders.Tests.Cases;

public sealed class CaseUpdateTests : IDisposable
{
    readonly TempFolder folder = new();
    readonly CaseFile opened;

    public CaseUpdateTests() => opened = CaseFile.Open(folder.At("case.db"));

    public void Dispose()
    {
        opened.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Articles_and_figures_stand_in_the_case()
    {
        Write("a.txt", "😀 Nine of 12 are missing.");

        await Update();

        var figure = Assert.Single(opened.Figures());
        Assert.Equal(("a.txt", 12d, 10L, 12L, "12"), (figure.ArticlePath, figure.Value, figure.CharStart, figure.CharEnd, figure.QuoteExact));
        Assert.Equal(("😀 Nine of ", " are missing."), (figure.QuotePrefix, figure.QuoteSuffix));
        Assert.Equal(25, Assert.Single(opened.Articles()).Characters);
        Assert.Equal("😀 Nine of 12 are missing.", opened.TextOf(figure.ArticleId));
    }

    [Fact]
    public async Task Only_what_has_changed_is_read_again()
    {
        Write("a.txt", "1");
        Write("b.txt", "2");
        await Update();
        Write("b.txt", "3");
        Write("c.txt", "4");

        var result = await Update();

        Assert.Equal((2, 1), (result.Processed, result.Unchanged));
        Assert.Equal([1, 3, 4], Values());
    }

    [Fact]
    public async Task A_manifest_row_or_other_rules_make_an_article_be_read_again()
    {
        Write("a.txt", "1");
        Write("b.txt", "2");
        await Update();

        Write("manifest.csv", "article_path,published\nb.txt,2015-03-10\n");
        Assert.Equal((1, 1), Counts(await Update()));
        Assert.Equal("2015-03-10", opened.Figures().Last().Published);
        Assert.Equal("manifest", opened.Articles()[1].PublishedBasis);

        Assert.Equal((2, 0), Counts(await Update(source: NumberReading.Source with { Key = "other rules" })));
        Assert.Equal((0, 2), Counts(await Update(source: NumberReading.Source with { Key = "other rules" })));
    }

    [Fact]
    public async Task Figures_keep_their_ids_when_an_article_is_read_again()
    {
        Write("a.txt", "1 and 2");
        await Update();
        var before = opened.Figures().Select(f => f.FigureId).ToList();

        await Update(source: NumberReading.Source with { Key = "other rules" });

        Assert.Equal(before, opened.Figures().Select(f => f.FigureId));
    }

    [Fact]
    public async Task A_file_that_goes_takes_its_figures_out_of_sight_and_brings_them_back()
    {
        Write("a.txt", "1");
        Write("b.txt", "2");
        await Update();
        File.Delete(folder.At("in/a.txt"));

        Assert.Equal(["a.txt"], (await Update()).Gone);
        Assert.Equal([2], Values());
        Assert.Equal("gone", opened.Articles()[0].Status);
        Assert.Equal("1", opened.TextOf(opened.Articles()[0].ArticleId));

        Assert.Empty((await Update()).Gone);
        Write("a.txt", "1");
        await Update();
        Assert.Equal([1, 2], Values());
    }

    [Fact]
    public async Task Articles_of_folders_that_were_not_named_this_time_stay()
    {
        Write("x/a.txt", "1");
        Write("y/b.txt", "2");
        await Update("in/x");

        var result = await Update("in/y");

        Assert.Empty(result.Gone);
        Assert.Equal([1, 2], Values());
    }

    [Fact]
    public async Task Another_folder_with_an_article_of_the_same_path_is_refused_before_anything_is_written()
    {
        Write("x/a.txt", "1");
        Write("y/a.txt", "2");
        await Update("in/x");

        var error = await Assert.ThrowsAsync<InputException>(() => Update("in/y"));

        Assert.EndsWith("Name the folder that holds both, or keep them in two cases (--case).", error.Message, StringComparison.Ordinal);
        Assert.Equal([1], Values());
    }

    [Fact]
    public async Task A_folder_that_was_moved_is_the_same_folder()
    {
        Write("a.txt", "1");
        await Update();
        Directory.Move(folder.At("in"), folder.At("moved"));

        await Update("moved");

        Assert.Equal([1], Values());
        Assert.Equal("read", Assert.Single(opened.Articles()).Status);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_the_rest_goes_on()
    {
        Write("a.txt", "1");
        Write("b.txt", "");
        File.CreateSymbolicLink(folder.At("in/c.txt"), folder.At("in/c.txt"));
        Write("d.txt", "4");

        var result = await Update();

        Assert.Equal([("b.txt", "empty"), ("c.txt", "unreadable")], result.Unread.Select(u => (u.ArticlePath, u.Status)));
        Assert.Equal([1, 4], Values());
        Assert.Equal(["read", "empty", "unreadable", "read"], opened.Articles().Select(a => a.Status));
    }

    [Fact]
    public async Task What_could_not_be_read_is_tried_again_and_keeps_what_was_known_of_it()
    {
        Write("a.txt", "1");
        await Update();
        Write("a.txt", "");
        await Update();
        Assert.Empty(Values());
        Assert.Equal("1", opened.TextOf(opened.Articles()[0].ArticleId));

        Write("a.txt", "1");

        Assert.Equal((1, 0), Counts(await Update()));
        Assert.Equal([1], Values());
    }

    [Fact]
    public async Task A_defect_in_reading_one_article_costs_only_that_article()
    {
        Write("a.txt", "1");
        Write("b.txt", "2");

        var result = await Update(source: NumberReading.Of(a => a.Text is "1" ? throw new InvalidOperationException("oops") : NumberReading.Read(a), "k"));

        Assert.Equal([new("a.txt", "failed", "InvalidOperationException: oops")], result.Unread);
        Assert.Equal([2], Values());
    }

    [Fact]
    public async Task A_figure_whose_place_is_not_in_the_text_is_a_defect_of_that_article()
    {
        Write("a.txt", "1");

        var result = await Update(source: NumberReading.Of(a => NumberReading.Read(a with { Text = "well past the end 1" }), "k"));

        Assert.Equal("failed", Assert.Single(result.Unread).Status);
    }

    [Fact]
    public async Task Stopping_keeps_what_was_done_and_the_next_run_does_the_rest()
    {
        for (var i = 0; i < 300; i++)
        {
            Write($"{i}.txt", "1");
        }

        using CancellationTokenSource stop = new();
        var read = 0;
        var source = NumberReading.Of(Stopping, "numbers");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Update(source: source, stop: stop));
        var kept = opened.Articles().Count;
        var result = await Update();

        Assert.InRange(kept, 100, 299);
        Assert.Equal((300 - kept, kept), Counts(result));

        ArticleReading Stopping(Article article)
        {
            if (Interlocked.Increment(ref read) == 120)
            {
                stop.Cancel();
            }

            return NumberReading.Read(article);
        }
    }

    [Fact]
    public async Task A_case_that_cannot_be_written_ends_the_run()
    {
        for (var i = 0; i < 300; i++)
        {
            Write($"{i}.txt", "1");
        }

        // All figures have one id: the second article breaks the key, as a full disk would break the write.
        var same = NumberReading.Of(
            a => NumberReading.Read(a) is var reading ? reading with { Figures = [reading.Figures[0] with { Id = "same" }] } : null!, "k");

        await Assert.ThrowsAsync<OutputException>(() => Update(source: same));
    }

    [Fact]
    public async Task A_byte_for_byte_copy_is_told_from_the_first()
    {
        Write("b.txt", "1");
        Write("a.txt", "1");
        await Update();

        Assert.Equal([null, ArticleId.Of("a.txt")], opened.Articles().Select(a => a.DuplicateOf));
    }

    void Write(string name, string text) => folder.Write($"in/{name}", text);

    async Task<UpdateResult> Update(string named = "in", ReadingSource? source = null, CancellationTokenSource? stop = null)
    {
        var found = FileSearch.Find([folder.At(named)], ArticleLoader.Endings);
        CaseUpdate update = new(opened, Manifests.Load(null, found.Roots), source ?? NumberReading.Source);
        return await update.RunAsync(found, 2, null, stop?.Token ?? TestContext.Current.CancellationToken);
    }

    IEnumerable<double> Values() => opened.Figures().Select(f => f.Value);

    static (int Processed, int Unchanged) Counts(UpdateResult result) => (result.Processed, result.Unchanged);
}
