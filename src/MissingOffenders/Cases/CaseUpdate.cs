using System.Threading.Channels;
using MissingOffenders.Articles;
using MissingOffenders.Files;

namespace MissingOffenders.Cases;

/// <summary>Brings a case up to date with files: reads those that are new or changed, on several threads, and writes on one.</summary>
public sealed class CaseUpdate
{
    /// <summary>Most articles in one transaction, and most that wait to be written.</summary>
    const int Batch = 64;

    readonly CaseFile target;
    readonly ArticleIntake intake;
    readonly Dictionary<string, ArticleRow> known;
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
        known = target.Articles().ToDictionary(a => a.ArticleId, StringComparer.Ordinal);
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
        var channel = Channel.CreateBounded<SavedArticle?>(new BoundedChannelOptions(Batch) { SingleReader = true });
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

    async Task ReadAsync(IReadOnlyList<SourceFile> files, int threads, ChannelWriter<SavedArticle?> done, CancellationToken cancel)
    {
        try
        {
            ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancel };
            await Parallel.ForEachAsync(files, options, async (file, stop) =>
                await done.WriteAsync(intake.Take(file, known.GetValueOrDefault(ArticleId.Of(file.Path))), stop));
        }
        finally
        {
            done.Complete();
        }
    }

    /// <summary>Writes whatever is ready, in transactions of up to <see cref="Batch"/> articles; returns how many needed no work.</summary>
    async Task<int> WriteAsync(ChannelReader<SavedArticle?> ready, IProgress<int>? progress)
    {
        var (done, unchanged) = (0, 0);
        List<SavedArticle> batch = [];
        while (await ready.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < Batch && ready.TryRead(out var article))
            {
                done++;
                if (article is null)
                {
                    unchanged++;
                }
                else
                {
                    batch.Add(article);
                }
            }

            Save(batch);
            batch.Clear();
            progress?.Report(done);
        }

        return unchanged;
    }

    void Save(IReadOnlyCollection<SavedArticle> batch)
    {
        target.Save(batch);
        unread.AddRange(batch
            .Select(b => b.Article)
            .Where(a => !a.Status.Equals(ArticleStatus.Read.Code(), StringComparison.Ordinal))
            .Select(a => new UnreadInput(a.ArticlePath, a.Status, a.StatusReason)));
    }

    void SaveFolders(FoundFiles found)
    {
        target.ForgetFolders(found.Roots);
        Save([.. found.Problems.Select(p => new SavedArticle(ArticleIntake.Row(p), []))]);
    }

    List<string> MarkGone(FoundFiles found)
    {
        var there = found.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var gone = known.Values.Where(a =>
            !there.Contains(a.ArticlePath)
            && !a.ArticlePath.EndsWith('/')
            && !a.Status.Equals(ArticleStatus.Gone.Code(), StringComparison.Ordinal)
            && found.Covers(new(a.Root, a.ArticlePath))).ToList();
        target.MarkGone([.. gone.Select(a => a.ArticleId)]);
        return [.. gone.Select(a => a.ArticlePath).Order(StringComparer.Ordinal)];
    }

    /// <summary>A path names an article only within a folder; two folders may hold different files of one name.</summary>
    void RefuseStrangers(FoundFiles found)
    {
        foreach (var file in found.Files)
        {
            if (known.GetValueOrDefault(ArticleId.Of(file.Path)) is { } there
                && !there.Root.Equals(file.Root, StringComparison.Ordinal)
                && File.Exists(Path.Combine(there.Root, there.ArticlePath)))
            {
                throw new InputException(
                    $"The case holds '{file.Path}' of '{there.Root}' already, and '{file.Root}' has another. "
                    + "Name the folder that holds both, or keep them in two cases (--case).");
            }
        }
    }
}
