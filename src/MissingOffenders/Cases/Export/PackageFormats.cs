namespace MissingOffenders.Cases.Export;

/// <summary>The words for <see cref="PackageFormat"/> on the command line and in addresses.</summary>
public static class PackageFormats
{
    static readonly Dictionary<string, PackageFormat> ByCode = Enum.GetValues<PackageFormat>().ToDictionary(Code, StringComparer.Ordinal);

    /// <summary>All words, in the order of a list.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Enum.GetValues<PackageFormat>().Select(Code)];

    /// <summary>The word for <paramref name="format"/>: <c>csv</c>, <c>jsonl</c> ...</summary>
    public static string Code(this PackageFormat format) => format switch
    {
        PackageFormat.Csv => "csv",
        PackageFormat.JsonLines => "jsonl",
        PackageFormat.Workbook => "xlsx",
        PackageFormat.Parquet => "parquet",
        PackageFormat.WebAnnotation => "web-annotation",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>Finds the format that <paramref name="code"/> stands for.</summary>
    public static bool TryParse(string code, out PackageFormat format) => ByCode.TryGetValue(code, out format);
}
