using System.Threading.Channels;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;

namespace MissingOffenders.Cases;

/// <summary>Brings a case up to date with files: reads those that are new or changed, on several threads, and writes on one.</summary>
public sealed class CaseUpdate
{
    /// <summary>Most articles in one transaction, and most that wait to be written.</summary>
    const int Batch = 64;

    readonly CaseFile target;
    readonly ArticleIntake intake;
    readonly IReadOnlyList<ArticleRow> known;
    readonly ILookup<string, ArticleRow> byFile;
    readonly Dictionary<string, string> seen = new(StringComparer.Ordinal);
    readonly List<UnreadInput> unread = [];

    /// <summary>Prepares an update.</summary>
    /// <param name="target">The case.</param>
    /// <param name="manifests">What is known of the files from elsewhere.</param>
    /// <param name="source">Takes figures from texts.</param>
    public CaseUpdate(CaseFile target, Manifests manifests, ReadingSource source)
    {
        ArgumentNullException.ThrowIfNull(target);
        this.target = target;
        intake = new(manifests, source);
        known = target.Articles();
        byFile = known.Where(a => !Is(a, ArticleStatus.Gone)).ToLookup(a => a.FilePath, StringComparer.Ordinal);
    }

    /// <summary>Does it. What is written does not depend on the number of threads or the order of files.</summary>
    /// <param name="found">The files.</param>
    /// <param name="threads">How many files are read at once, from 1.</param>
    /// <param name="progress">Told how many files are done.</param>
    /// <param name="cancel">Stops the work; what is done by then is written first.</param>
    /// <exception cref="InputException">The case holds another article under the path of one of the files.</exception>
    /// <exception cref="OutputException">The case cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<UpdateResult> RunAsync(FoundFiles found, int threads, IProgress<int>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(found);
        RefuseStrangers(found);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var channel = Channel.CreateBounded<IntakeStep>(new BoundedChannelOptions(Batch) { SingleReader = true });
        var reading = ReadAsync(found.Files, threads, channel.Writer, stop.Token);
        int unchanged;
        try
        {
            unchanged = await WriteAsync(channel.Reader, progress);
        }
        finally
        {
            // If writing failed, the readers would wait for ever for room in the channel.
            await stop.CancelAsync();
            await reading.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        await reading;
        SaveFolders(found);
        return new(found.Files.Count - unchanged, unchanged, MarkGone(found), [.. unread.OrderBy(u => u.ArticlePath, StringComparer.Ordinal)]);
    }

    async Task ReadAsync(IReadOnlyList<SourceFile> files, int threads, ChannelWriter<IntakeStep> done, CancellationToken cancel)
    {
        try
        {
            ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancel };
            await Parallel.ForEachAsync(files, options, async (file, stop) =>
            {
                foreach (var step in intake.Take(file, [.. byFile[file.Path]]).Steps())
                {
                    await done.WriteAsync(step, stop);
                }
            });
        }
        finally
        {
            done.Complete();
        }
    }

    /// <summary>Writes whatever is ready, in transactions of up to <see cref="Batch"/> steps; returns how many files needed no work.</summary>
    async Task<int> WriteAsync(ChannelReader<IntakeStep> ready, IProgress<int>? progress)
    {
        var (done, unchanged) = (0, 0);
        List<IntakeStep> batch = [];
        while (await ready.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < Batch && ready.TryRead(out var step))
            {
                batch.Add(step);
            }

            var ended = batch.Where(s => s.IsLast).Select(s => s.Of).ToLookup(f => f.IsUnchanged);
            Save([.. batch.Select(s => s.Article).OfType<SavedArticle>()], [.. ended[false].Select(f => f.File)]);
            Keep(ended[true].SelectMany(f => byFile[f.File.FilePath]));
            done += ended[true].Count() + ended[false].Count();
            unchanged += ended[true].Count();
            batch.Clear();
            progress?.Report(done);
        }

        return unchanged;
    }

    void Save(IReadOnlyCollection<SavedArticle> articles, IReadOnlyCollection<CompleteFile> complete)
    {
        target.Save(articles, complete);
        Keep(articles.Select(a => a.Article));
    }

    /// <summary>Remembers that articles are there, and tells which of them could not be read.</summary>
    void Keep(IEnumerable<ArticleRow> articles)
    {
        foreach (var article in articles)
        {
            seen[article.ArticleId] = article.Status;
            if (!Is(article, ArticleStatus.Read))
            {
                unread.Add(new(article.ArticlePath, article.Status, article.StatusReason));
            }
        }
    }

    void SaveFolders(FoundFiles found)
    {
        target.ForgetFolders(found.Roots);
        Save([.. found.Problems.SelectMany(ArticleIntake.Rows).Select(row => new SavedArticle(row, []))], []);
    }

    /// <summary>Takes out of sight what is no longer where it was; returns the paths of what was there and has gone.</summary>
    List<string> MarkGone(FoundFiles found)
    {
        var there = found.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var missing = known
            .Where(a => !seen.ContainsKey(a.ArticleId) && !a.ArticlePath.EndsWith('/') && !Is(a, ArticleStatus.Gone))
            .Where(a => there.Contains(a.FilePath) || found.Covers(new(a.Root, a.FilePath)))
            .Select(a => there.Contains(a.FilePath) ? GoneFromFile(a) : Gone(a, "the file is no longer in the folder"))
            .ToList();
        target.Withdraw(missing);
        return [.. missing.Where(a => Is(a, ArticleStatus.Gone)).Select(a => a.ArticlePath).Order(StringComparer.Ordinal)];
    }

    /// <summary>Of a file that cannot be read any more nobody knows what it holds: what it held has the status of the file.</summary>
    ArticleRow GoneFromFile(ArticleRow article) =>
        seen.GetValueOrDefault(ArticleId.Of(article.FilePath)) is { } status && status != ArticleStatus.Read.Code()
            ? article with { Status = status, StatusReason = "the file that holds it cannot be read any more" }
            : Gone(article, "the file no longer holds it");

    static ArticleRow Gone(ArticleRow article, string reason) => article with { Status = ArticleStatus.Gone.Code(), StatusReason = reason };

    static bool Is(ArticleRow article, ArticleStatus status) => article.Status.Equals(status.Code(), StringComparison.Ordinal);

    /// <summary>A path names an article only within a folder; two folders may hold different files of one name.</summary>
    void RefuseStrangers(FoundFiles found)
    {
        foreach (var file in found.Files)
        {
            if (byFile[file.Path].FirstOrDefault(a => !a.Root.Equals(file.Root, StringComparison.Ordinal)) is { } there
                && File.Exists(Path.Combine(there.Root, there.FilePath)))
            {
                throw new InputException(
                    $"The case holds '{file.Path}' of '{there.Root}' already, and '{file.Root}' has another. "
                    + "Name the folder that holds both, or keep them in two cases (--case).");
            }
        }
    }
}
