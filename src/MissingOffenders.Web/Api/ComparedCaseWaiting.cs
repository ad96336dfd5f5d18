using Microsoft.AspNetCore.Http;
using MissingOffenders.Web.Comparing;

namespace MissingOffenders.Web.Api;

/// <summary>Waiting for a comparison, for those who want all of it and not what is known by now.</summary>
static class ComparedCaseWaiting
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The last comparison once there is one.</summary>
    /// <exception cref="ApiException">There can be none, or it takes too long.</exception>
    public static Task<Compared> FinishedAsync(this ComparedCase source, CancellationToken cancel) => source.FinishedAsync(isCurrent: false, cancel);

    /// <summary>A comparison once there is one.</summary>
    /// <param name="source">Where it is made.</param>
    /// <param name="isCurrent">Whether it must be one of the figures as they stand now, and not of before the last decisions.</param>
    /// <param name="cancel">Ends the waiting.</param>
    /// <exception cref="ApiException">There can be none, or it takes too long.</exception>
    public static async Task<Compared> FinishedAsync(this ComparedCase source, bool isCurrent, CancellationToken cancel)
    {
        TaskCompletionSource<Compared> finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
        source.Changed += Look;
        try
        {
            source.Begin(atOnce: true);
            Look(null, EventArgs.Empty);
            return await finished.Task.WaitAsync(Patience, cancel);
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
            if (now.Result is not null && !(isCurrent && now.IsRunning))
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
