using BenchmarkDotNet.Attributes;
using MissingOffenders.Rules;

namespace MissingOffenders.Benchmarks;

/// <summary>The whole pipeline on the corpus, on one thread.</summary>
public class PipelineBenchmarks
{
    readonly Pipeline pipeline = new(RuleSet.Load(Path.Combine(Articles.Root, "rules")));

    /// <summary>Text to figures.</summary>
    [Benchmark(Baseline = true)]
    public int Read() => Articles.All.Sum(a => pipeline.Read(a).Figures.Count);

    /// <summary>The same, keeping the trail for <c>explain</c>.</summary>
    [Benchmark]
    public int ReadWithTrail() => Articles.All.Sum(a => pipeline.Read(a, withTrail: true).Figures.Count);
}
