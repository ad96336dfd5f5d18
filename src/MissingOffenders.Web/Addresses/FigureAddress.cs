using System.Web;
using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Web.Addresses;

/// <summary>Addresses of the page of figures.</summary>
static class FigureAddress
{
    /// <summary>Name of the record in the address.</summary>
    const string IdName = "id";

    /// <summary>The record that an address names, or null.</summary>
    public static string? IdIn(string uri) => Choices.Of(uri, [IdName])[IdName];

    /// <summary>What an address asks for that there is not, in words for whoever typed it; null where all is understood.</summary>
    public static string? Problem(string uri)
    {
        var given = HttpUtility.ParseQueryString(new Uri(uri).Query);
        string[] names = [.. FigureFacet.All.Select(f => f.Name), FigureFilter.SearchName, FigureFilter.SortName];
        return given.AllKeys.OfType<string>().Where(n => n != IdName).Select(n => Problem(n, given.GetValues(n)!, names)).FirstOrDefault(p => p is not null);
    }

    static string? Problem(string name, string[] values, string[] names)
    {
        if (!names.Contains(name, StringComparer.Ordinal))
        {
            return $"The address asks for “{name}”, which figures cannot be filtered by. There are: {string.Join(", ", names)}.";
        }

        return FigureFacet.All.FirstOrDefault(f => f.Name == name)?.Values is { } known && values.FirstOrDefault(v => v.Length > 0 && !known.Contains(v, StringComparer.Ordinal)) is { } wrong
            ? $"The address asks for {name} “{wrong}”, which there is not. There are: {string.Join(", ", known)}."
            : null;
    }

    /// <summary>Address of the figures page with this filter and, if given, a record.</summary>
    public static string Address(this FigureFilter filter, string? id = null)
    {
        var query = filter.ToString();
        var record = id is null ? "" : $"{IdName}={Uri.EscapeDataString(id)}";
        return (query.Length, record.Length) is (0, 0) ? "/" : $"/?{query}{(query.Length > 0 && record.Length > 0 ? "&" : "")}{record}";
    }
}
