using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages.Elements;

/// <summary>The words in the class and id of an element: <c>relatedLinks article-body</c> is related, links, article, body.</summary>
static class Names
{
    /// <summary>The words in lower case, each class or id for itself.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(IElement element)
    {
        var names = element.ClassName is { Length: > 0 } classes ? classes.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) : [];
        foreach (var name in names.Concat([element.Id ?? "", element.GetAttribute("data-component") ?? "", element.GetAttribute("itemprop") ?? ""]))
        {
            if (name.Length is > 0 and < 100)
            {
                yield return Words(name);
            }
        }
    }

    static List<string> Words(string name)
    {
        List<string> words = [];
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i == name.Length || !char.IsLetterOrDigit(name[i]) || (i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
            {
                if (i > start)
                {
                    words.Add(name[start..i].ToLowerInvariant());
                }

                start = i < name.Length && char.IsLetterOrDigit(name[i]) ? i : i + 1;
            }
        }

        return words;
    }
}
