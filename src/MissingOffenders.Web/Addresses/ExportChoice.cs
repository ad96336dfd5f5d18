using Microsoft.AspNetCore.Http;
using MissingOffenders.Cases.Export;
using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Web.Addresses;

/// <summary>What is to be downloaded. It stands in the address of the download.</summary>
public sealed record ExportChoice
{
    /// <summary>Address of the page.</summary>
    public const string Path = "/export";

    /// <summary>Where downloads are.</summary>
    public const string DownloadPath = Path + "/download";

    const string FormatName = "format";
    const string QuotesName = "quotes";
    const string AloneName = "alone";

    /// <summary>Forms beside CSV, in the package or alone.</summary>
    public IReadOnlyList<PackageFormat> Formats { get; init; } = [];

    /// <summary>Whether the one form is a file of its own, without the package.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether with the articles' words.</summary>
    public bool WithQuotations { get; init; } = true;

    /// <summary>Which figures.</summary>
    public FigureFilter Filter { get; init; } = FigureFilter.None;

    /// <summary>Address of the download.</summary>
    public string Address => $"{DownloadPath}?{string.Join('&', Pairs)}";

    /// <summary>What the library writes for it.</summary>
    public PackageOptions Options => new() { Formats = Formats, Filter = Filter, WithQuotations = WithQuotations };

    /// <summary>Address of the page where what a filter lets through can be exported.</summary>
    public static string PageOf(FigureFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.IsNarrow ? $"{Path}?{filter}" : Path;
    }

    IEnumerable<string> Pairs =>
    [
        .. Formats.Select(f => $"{FormatName}={f.Code()}"),
        .. IsAlone ? [$"{AloneName}=yes"] : Array.Empty<string>(),
        $"{QuotesName}={(WithQuotations ? "yes" : "no")}",
        .. Filter.IsNarrow ? [Filter.ToString()] : Array.Empty<string>(),
    ];

    /// <summary>What an address asks for; null where it is not understood. Words that are not understood must not lead to more than was meant.</summary>
    public static ExportChoice? Of(HttpRequest request)
    {
        List<PackageFormat> formats = [];
        foreach (var code in request.Query[FormatName])
        {
            if (!PackageFormats.TryParse(code ?? "", out var format))
            {
                return null;
            }

            formats.Add(format);
        }

        ExportChoice choice = new()
        {
            Formats = formats,
            IsAlone = request.Query[AloneName] == "yes",
            WithQuotations = request.Query[QuotesName] == "yes",
            Filter = FigureFilter.Parse(request.QueryString.Value ?? ""),
        };
        return !choice.IsAlone || formats is [PackageFormat.Workbook or PackageFormat.WebAnnotation] ? choice : null;
    }
}
