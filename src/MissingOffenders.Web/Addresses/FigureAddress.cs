using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Web.Addresses;

/// <summary>Addresses of the page of figures.</summary>
static class FigureAddress
{
    /// <summary>Name of the record in the address.</summary>
    const string IdName = "id";

    /// <summary>The record that an address names, or null.</summary>
    public static string? IdIn(string uri) => Choices.Of(uri, [IdName])[IdName];

    /// <summary>Address of the figures page with this filter and, if given, a record.</summary>
    public static string Address(this FigureFilter filter, string? id = null)
    {
        var query = filter.ToString();
        var record = id is null ? "" : $"{IdName}={Uri.EscapeDataString(id)}";
        return (query.Length, record.Length) is (0, 0) ? "/" : $"/?{query}{(query.Length > 0 && record.Length > 0 ? "&" : "")}{record}";
    }
}
