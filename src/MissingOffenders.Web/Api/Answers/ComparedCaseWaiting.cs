using Microsoft.AspNetCore.Http;
using MissingOffenders.Web.Comparing;

namespace MissingOffenders.Web.Api.Answers;

/// <summary>Waiting for a comparison, for those who want all of it and not what is known by now.</summary>
static class ComparedCaseWaiting
{
    /// <summary>Programs can ask again; a download that breaks off must be begun anew by hand.</summary>
    static readonly TimeSpan OfPrograms = TimeSpan.FromMinutes(1);
    static readonly TimeSpan OfDownloads = TimeSpan.FromMinutes(15);

    /// <summary>The last comparison once there is one.</summary>
    /// <exception cref="ApiException">There can be none, or it takes too long.</exception>
    public static Task<Compared> FinishedAsync(this ComparedCase source, CancellationToken cancel) => source.WaitAsync(isCurrent: false, OfPrograms, cancel);

    /// <summary>The comparison of the figures as they stand now, and not of before the last decisions.</summary>
    /// <exception cref="ApiException">There can be none, or it takes too long.</exception>
    public static Task<Compared> CurrentAsync(this ComparedCase source, CancellationToken cancel) => source.WaitAsync(isCurrent: true, OfDownloads, cancel);

    static async Task<Compared> WaitAsync(this ComparedCase source, bool isCurrent, TimeSpan patience, CancellationToken cancel)
    {
        TaskCompletionSource<Compared> finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
        source.Changed += Look;
        try
        {
            source.Begin(atOnce: true);
            Look(null, EventArgs.Empty);
            return await finished.Task.WaitAsync(patience, cancel);
        }
        catch (TimeoutException)
        {
            throw new ApiException(StatusCodes.Status503ServiceUnavailable, "The figures are still being compared. Ask again in a while.");
        }
        finally
        {
            source.Changed -= Look;
        }

        void Look(object? sender, EventArgs e)
        {
            var now = source.Now;
            if (now.Whole is not null && !(isCurrent && now.IsRunning))
            {
                finished.TrySetResult(now);
            }
            else if (now.Problem is { } problem)
            {
                finished.TrySetException(new ApiException(StatusCodes.Status503ServiceUnavailable, problem));
            }
        }
    }
}
