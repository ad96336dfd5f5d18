using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Records;

/// <summary>Under which names the objects of a JSON file hold what makes an article.</summary>
/// <remarks>A name may lead into an object inside: <c>source.name</c>.</remarks>
public sealed record RecordFields
{
    const string Example = "text=body,title=headline,published=date,publisher=source,url=link,id=key,html=page";

    /// <summary>The names that are taken where none are given.</summary>
    public static RecordFields Default { get; } = new();

    /// <summary>The text. Goes before <see cref="Html"/>.</summary>
    public string Text { get; init; } = "text";

    /// <summary>The page, as HTML.</summary>
    public string Html { get; init; } = "html";

    /// <summary>Identifier.</summary>
    public string Id { get; init; } = "id";

    /// <summary>Title.</summary>
    public string Title { get; init; } = "title";

    /// <summary>Name of the outlet.</summary>
    public string Publisher { get; init; } = "publisher";

    /// <summary>Day of publication.</summary>
    public string Published { get; init; } = "published";

    /// <summary>Address of the page.</summary>
    public string Url { get; init; } = "url";

    /// <summary>The names as they are given on the command line.</summary>
    public override string ToString() => $"text={Text},html={Html},id={Id},title={Title},publisher={Publisher},published={Published},url={Url}";

    /// <summary>Reads <c>text=body,title=headline</c>; what is not named keeps its name.</summary>
    /// <exception cref="InputException">It is not written like that.</exception>
    public static RecordFields Parse(string fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return fields.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Aggregate(Default, With);
    }

    static RecordFields With(RecordFields fields, string assignment)
    {
        var (ours, theirs) = assignment.Split('=', 2, StringSplitOptions.TrimEntries) is [var left, { Length: > 0 } right] ? (left, right)
            : throw new InputException($"'{assignment}' names no field. Write --fields as {Example}");
        return ours switch
        {
            "text" => fields with { Text = theirs },
            "html" => fields with { Html = theirs },
            "id" => fields with { Id = theirs },
            "title" => fields with { Title = theirs },
            "publisher" => fields with { Publisher = theirs },
            "published" => fields with { Published = theirs },
            "url" => fields with { Url = theirs },
            _ => throw new InputException($"There is no field '{ours}' to name. Write --fields as {Example}"),
        };
    }
}
