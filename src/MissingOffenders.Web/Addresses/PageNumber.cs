using System.Globalization;

namespace MissingOffenders.Web.Addresses;

/// <summary>The page of a table that an address names, counted from 1.</summary>
static class PageNumber
{
    /// <summary>Its name in the address.</summary>
    public const string Name = "page";

    /// <summary>The page that an address names; the first where it names none.</summary>
    public static int Of(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000 ? number : 1;
}
