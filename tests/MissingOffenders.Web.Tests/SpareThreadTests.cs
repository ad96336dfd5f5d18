using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Tests;

public sealed class SpareThreadTests
{
    [Fact]
    public async Task Threads_are_left_for_the_page_while_each_processor_compares_figures()
    {
        using var sample = await SampleCase.OfFiguresAsync(1);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), TestContext.Current.CancellationToken);

        ThreadPool.GetMinThreads(out var atOnce, out _);

        Assert.True(atOnce > Environment.ProcessorCount, $"{atOnce} threads for {Environment.ProcessorCount} processors");
    }
}
