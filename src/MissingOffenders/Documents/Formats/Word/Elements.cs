using DocumentFormat.OpenXml;

namespace MissingOffenders.Documents.Formats.Word;

/// <summary>Looks into elements by their names, which are the same in all versions of the format.</summary>
static class Elements
{
    public static OpenXmlElement? Child(this OpenXmlElement element, string name) => element.ChildElements.FirstOrDefault(c => c.LocalName == name);

    /// <summary>Value of an attribute, or null.</summary>
    public static string? Value(this OpenXmlElement element, string name) =>
        element.GetAttributes().Where(a => a.LocalName == name).Select(a => a.Value).FirstOrDefault();

    /// <summary>Whether a switch such as <c>w:vanish</c> is there and on.</summary>
    public static bool IsOn(this OpenXmlElement? properties, string name) =>
        properties?.Child(name) is { } found && found.Value("val") is not ("0" or "false" or "off");
}
