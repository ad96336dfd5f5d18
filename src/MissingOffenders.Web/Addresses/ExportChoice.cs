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

    /// <summary>Name of a form beside CSV in the address.</summary>
    public const string FormatName = "format";
    /// <summary>Name under which the address says whether the articles' words go along: yes or no.</summary>
    public const string QuotesName = "quotes";
    /// <summary>Name under which the address says that one form is wanted without the package: its code, or yes beside the one format; no for the package.</summary>
    public const string AloneName = "alone";

    /// <summary>What the address says in the place of a form that is wanted alone, where the package is wanted.</summary>
    public const string Package = "no";

    /// <summary>Forms beside CSV, in the package or alone.</summary>
    public IReadOnlyList<PackageFormat> Formats { get; init; } = [];

    /// <summary>Whether the one form is a file of its own, without the package.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether with the articles' words.</summary>
    public bool WithQuotations { get; init; } = true;

    /// <summary>Which figures.</summary>
    public FigureFilter Filter { get; init; } = FigureFilter.None;

    /// <summary>What the library writes for it.</summary>
    public PackageOptions Options => new() { Formats = Formats, Filter = Filter, WithQuotations = WithQuotations };

    /// <summary>Address of the page where what a filter lets through can be exported.</summary>
    public static string PageOf(FigureFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.IsNarrow ? $"{Path}?{filter}" : Path;
    }

    /// <summary>What an address asks for; null where it is not understood. Words that are not understood must not lead to more than was meant.</summary>
    public static ExportChoice? Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FormatsIn(request) is not { } formats)
        {
            return null;
        }

        ExportChoice choice = new()
        {
            Formats = formats,
            IsAlone = request.Query[AloneName].ToString() is not ("" or Package),
            WithQuotations = request.Query[QuotesName] == "yes",
            Filter = FigureFilter.Parse(request.QueryString.Value ?? ""),
        };
        return !choice.IsAlone || formats is [PackageFormat.Workbook or PackageFormat.WebAnnotation] ? choice : null;
    }

    /// <summary>The forms that an address names; null where one of them is unknown. Forms of the package stay ticked in a form that asks for another alone.</summary>
    static List<PackageFormat>? FormatsIn(HttpRequest request)
    {
        var alone = request.Query[AloneName].ToString();
        IEnumerable<string?> codes = alone is "" or "yes" or Package ? request.Query[FormatName] : [alone];
        List<PackageFormat> formats = [];
        foreach (var code in codes)
        {
            if (!PackageFormats.TryParse(code ?? "", out var format))
            {
                return null;
            }

            formats.Add(format);
        }

        return formats;
    }
}
