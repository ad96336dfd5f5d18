using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MissingOffenders.Benchmarks;

/// <summary>How much article text, as UTF-8, one thread works through in a second.</summary>
sealed class MegabytesPerSecond : IColumn
{
    const double NanosecondsPerMicrosecond = 1000;

    public string Id => nameof(MegabytesPerSecond);

    public string ColumnName => "MB/s";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Megabytes (10^6 bytes of UTF-8) of article text per second and thread";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    // bytes per microsecond are megabytes per second
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? (Articles.Bytes / (statistics.Mean / NanosecondsPerMicrosecond)).ToString("0.00", CultureInfo.InvariantCulture)
            : "?";

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
