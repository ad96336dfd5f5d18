using MissingOffenders.Selection;

namespace MissingOffenders.Web.Figures;

/// <summary>Addresses of pages that show what a filter lets through.</summary>
static class FilterAddress
{
    /// <summary>Name of the record in the address.</summary>
    public const string IdName = "id";

    /// <summary>Address of the export page with this filter.</summary>
    public static string ExportAddress(this FigureFilter filter) => filter.IsNarrow ? $"/export?{filter}" : "/export";

    /// <summary>Address of the figures page with this filter and, if given, a record.</summary>
    public static string Address(this FigureFilter filter, string? id = null)
    {
        var query = filter.ToString();
        var record = id is null ? "" : $"{IdName}={Uri.EscapeDataString(id)}";
        return (query.Length, record.Length) is (0, 0) ? "/" : $"/?{query}{(query.Length > 0 && record.Length > 0 ? "&" : "")}{record}";
    }
}
