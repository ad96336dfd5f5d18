using System.Runtime.CompilerServices;
using MissingOffenders.Cli.Commands;

namespace MissingOffenders.Tests.Cli;

public sealed class OrderedPipelineTests
{
    [Fact]
    public async Task It_never_runs_far_ahead_of_the_reader()
    {
        var (taken, given, most) = (0, 0, 0);

        await foreach (var result in new OrderedPipeline<int, int>(i => i, 4).RunAsync(Items(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken))
        {
            Assert.Equal(given, result);
            given++;
        }

        // four wait, one is being given, one is being taken
        Assert.Equal(1000, given);
        Assert.InRange(most, 1, 6);

        async IAsyncEnumerable<int> Items([EnumeratorCancellation] CancellationToken cancel = default)
        {
            for (var i = 0; i < 1000; i++)
            {
                most = Math.Max(most, ++taken - Volatile.Read(ref given));
                yield return i;
                await Task.CompletedTask;
            }
        }
    }

    [Fact]
    public async Task An_error_of_the_source_reaches_the_reader_after_what_came_before_it()
    {
        var results = new List<int>();

        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var result in new OrderedPipeline<int, int>(i => i, 2).RunAsync(Items(), TestContext.Current.CancellationToken))
            {
                results.Add(result);
            }
        });

        Assert.Equal([0, 1, 2], results);

        static async IAsyncEnumerable<int> Items()
        {
            for (var i = 0; i < 3; i++)
            {
                yield return i;
                await Task.CompletedTask;
            }

            throw new IOException();
        }
    }
}
