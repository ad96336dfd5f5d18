using MissingOffenders.Cases;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Reading;
using MissingOffenders.Tests.Documents.Files;

namespace MissingOffenders.Tests.Cases;

/// <summary>Cases of files that hold several articles.</summary>
public sealed class ContainerUpdateTests : IDisposable
{
    readonly TempFolder folder = new();
    readonly CaseFile opened;

    public ContainerUpdateTests() => opened = CaseFile.Open(folder.At("case.db"));

    public void Dispose()
    {
        opened.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Each_article_of_an_archive_is_an_article_of_the_case()
    {
        Zip(("2015/a.txt", "1"), ("2016/b.txt", "2"), ("2016/c.txt", " "));

        var result = await Update();

        Assert.Equal(["clips.zip/2015/a.txt", "clips.zip/2016/b.txt", "clips.zip/2016/c.txt"], opened.Articles().Select(a => a.ArticlePath));
        Assert.Equal(["read", "read", "empty"], Statuses());
        Assert.Equal([1, 2], Values());
        Assert.Equal((1, 0), (result.Processed, result.Unchanged));
        Assert.Equal([new("clips.zip/2016/c.txt", "empty", "the file holds nothing but white space")], result.Unread);
    }

    [Fact]
    public async Task An_archive_that_has_not_changed_is_not_read_again_and_its_problems_are_told_again()
    {
        Zip(("a.txt", "1"), ("b.txt", " "));
        await Update();

        var result = await Update(NumberReading.Of(_ => throw new InvalidOperationException("read again"), "numbers"));

        Assert.Equal((0, 1), (result.Processed, result.Unchanged));
        Assert.Equal("clips.zip/b.txt", Assert.Single(result.Unread).ArticlePath);
        Assert.Equal([1], Values());
    }

    [Fact]
    public async Task A_member_that_vanishes_has_gone_and_comes_back()
    {
        Zip(("a.txt", "1"), ("b.txt", "2"), ("empty.txt", ""));
        await Update();
        Zip(("b.txt", "2"));

        Assert.Equal(["clips.zip/a.txt", "clips.zip/empty.txt"], (await Update()).Gone);
        Assert.Equal(["gone", "read"], Statuses());
        Assert.Equal([2], Values());
        Assert.Equal((0, 1), Counts(await Update()));

        Zip(("a.txt", "1"), ("b.txt", "2"));
        Assert.Empty((await Update()).Gone);
        Assert.Equal([1, 2], Values());
    }

    [Fact]
    public async Task The_articles_of_an_archive_go_and_come_back_with_it()
    {
        Zip(("a.txt", "1"), ("b.txt", "2"));
        await Update();
        File.Delete(folder.At("in/clips.zip"));

        Assert.Equal(["clips.zip/a.txt", "clips.zip/b.txt"], (await Update()).Gone);
        Assert.Equal(["gone", "gone"], Statuses());

        Zip(("a.txt", "1"), ("b.txt", "2"));
        Assert.Equal((1, 0), Counts(await Update()));
        Assert.Equal([1, 2], Values());
    }

    [Fact]
    public async Task An_archive_that_breaks_takes_its_figures_out_of_sight_until_it_is_mended()
    {
        Zip(("a.txt", "1"), ("b.txt", "2"));
        var whole = File.ReadAllBytes(folder.At("in/clips.zip"));
        await Update();
        folder.Write("in/clips.zip", whole[..^30]);

        var result = await Update();

        Assert.Equal(("clips.zip", "damaged"), (Assert.Single(result.Unread).ArticlePath, result.Unread[0].Status));
        Assert.Empty(result.Gone);
        Assert.Empty(Values());
        Assert.Equal(["damaged", "damaged", "damaged"], Statuses());
        Assert.Equal("the file that holds it cannot be read any more", opened.Articles()[1].StatusReason);

        folder.Write("in/clips.zip", whole);
        await Update();
        Assert.Equal(["clips.zip/a.txt", "clips.zip/b.txt"], opened.Articles().Select(a => a.ArticlePath));
        Assert.Equal([1, 2], Values());
    }

    [Fact]
    public async Task Stopping_in_the_middle_of_an_archive_loses_none_of_it()
    {
        Zip([.. Enumerable.Range(0, 300).Select(i => ($"{i:000}.txt", "1"))]);
        using CancellationTokenSource stop = new();
        var read = 0;
        var stopping = NumberReading.Of(Stopping, "numbers");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Update(stopping, stop));
        Assert.InRange(opened.Articles().Count, 64, 299);
        await Update();

        Assert.Equal(300, Values().Count());

        ArticleReading Stopping(Article article)
        {
            if (++read == 200)
            {
                stop.Cancel();
            }

            return NumberReading.Read(article);
        }
    }

    [Fact]
    public async Task A_manifest_may_name_the_archive_and_the_article_in_it()
    {
        Zip(("a.txt", "1"), ("b.txt", "2"));
        await Update();

        folder.Write("in/manifest.csv", "article_path,publisher,published,url\nclips.zip,Echo,2015-03-10,https://x/all\nclips.zip/b.txt,Mail,,https://x/b\n");
        Assert.Equal((1, 0), Counts(await Update()));

        Assert.Equal(
            [("Echo", "2015-03-10", null), ("Mail", "2015-03-10", "https://x/b")],
            opened.Articles().Select(a => (a.Publisher, a.Published, a.Url)));
    }

    [Fact]
    public async Task The_same_article_is_known_again_wherever_it_is_packed()
    {
        folder.Write("in/a.txt", "1");
        folder.Write("in/b.txt.gz", Packed.Gzip([.. "1"u8]));
        Zip(("a.txt", "1"), ("b.txt", "2"));

        await Update();

        var first = ArticleId.Of("a.txt");
        Assert.Equal([null, first, first, null], opened.Articles().Select(a => a.DuplicateOf));
        Assert.Single(opened.Articles().Take(3).Select(a => a.Sha256).Distinct());
    }

    [Fact]
    public async Task Another_folder_with_an_archive_of_the_same_path_is_refused()
    {
        folder.Write("in/x/clips.zip", Packed.Zip(("a.txt", "1")));
        folder.Write("in/y/clips.zip", Packed.Zip(("b.txt", "2")));
        await Update(named: "in/x");

        await Assert.ThrowsAsync<InputException>(() => Update(named: "in/y"));

        Assert.Equal([1], Values());
    }

    [Fact]
    public async Task An_article_that_the_program_fails_on_is_tried_again_with_all_of_its_archive()
    {
        Zip(("a.txt", "1"), ("b.txt", "2"));
        await Update(NumberReading.Of(a => a.Text is "1" ? throw new InvalidOperationException("oops") : NumberReading.Read(a), "numbers"));
        Assert.Equal(["failed", "read"], Statuses());

        Assert.Equal((1, 0), Counts(await Update()));

        Assert.Equal([1, 2], Values());
    }

    [Fact]
    public async Task The_number_of_threads_changes_nothing()
    {
        for (var i = 0; i < 20; i++)
        {
            folder.Write($"in/{i}.zip", Packed.Zip([.. Enumerable.Range(0, 20).Select(j => ($"{j}.txt", j % 7 == 0 ? "" : $"{i} and {j}"))]));
        }

        await Update(threads: 1);
        using var other = CaseFile.Open(folder.At("other.db"));
        await Update(threads: 4, into: other);

        Assert.Equal(opened.Articles(), other.Articles());
        Assert.Equal(opened.Figures(), other.Figures());
        Assert.Equal(400, other.Articles().Count);
    }

    void Zip(params (string Name, string Text)[] members) => folder.Write("in/clips.zip", Packed.Zip(members));

    async Task<UpdateResult> Update(ReadingSource? source = null, CancellationTokenSource? stop = null, string named = "in", int threads = 2, CaseFile? into = null)
    {
        var found = FileSearch.Find([folder.At(named)], ArticleLoader.Endings);
        CaseUpdate update = new(into ?? opened, Manifests.Load(null, found.Roots), source ?? NumberReading.Source);
        return await update.RunAsync(found, threads, null, stop?.Token ?? TestContext.Current.CancellationToken);
    }

    IEnumerable<double> Values() => opened.Figures().Select(f => f.Value);

    IEnumerable<string> Statuses() => opened.Articles().Select(a => a.Status);

    static (int Processed, int Unchanged) Counts(UpdateResult result) => (result.Processed, result.Unchanged);
}
