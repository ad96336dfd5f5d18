using AngleSharp.Dom;

namespace MissingOffenders.Pages.Signals;

/// <summary>The words that names in markup are made of: <c>relatedArticles-box</c> is related, articles, box.</summary>
static class ClassWords
{
    /// <summary>Of the class and the id of an element, in lower case.</summary>
    public static IEnumerable<string> Of(IElement element) => Of(element.ClassName).Concat(Of(element.Id));

    /// <summary>Of a name, in lower case.</summary>
    public static IEnumerable<string> Of(string? name)
    {
        var start = 0;
        for (var i = 0; name is not null && i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetter(name[i]);
            if (ends || (i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
            {
                if (i > start)
                {
                    yield return name[start..i].ToLowerInvariant();
                }

                start = ends ? i + 1 : i;
            }
        }
    }
}
