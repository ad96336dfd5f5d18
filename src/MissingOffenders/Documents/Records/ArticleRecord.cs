using System.Text.Json;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Records;

/// <summary>What a JSON object says of an article.</summary>
sealed record ArticleRecord
{
    /// <summary>The text, or null where there is none.</summary>
    public string? Text { get; private init; }

    /// <summary>The page, or null where there is none.</summary>
    public string? Html { get; private init; }

    /// <summary>The identifier, a string or a number, or null.</summary>
    public JsonElement? Id { get; private init; }

    /// <summary>What it says beside the text.</summary>
    public Metadata Metadata { get; private init; } = Metadata.Nothing;

    /// <summary>Fields that are there and cannot be used, each in words.</summary>
    public IReadOnlyList<string> Problems { get; private init; } = [];

    /// <summary>Reads an object.</summary>
    /// <param name="json">Any value.</param>
    /// <param name="fields">The names of its fields.</param>
    /// <exception cref="FormatException">The value is no object.</exception>
    public static ArticleRecord Of(JsonElement json, RecordFields fields)
    {
        RecordFieldReader reader = new(json);
        return new()
        {
            Text = reader.Text(fields.Text),
            Html = reader.Words(fields.Html),
            Id = reader.Member(fields.Id, JsonValueKind.String, JsonValueKind.Number),
            Metadata = new()
            {
                Title = reader.Words(fields.Title),
                Publisher = reader.Words(fields.Publisher),
                Published = reader.Day(fields.Published),
                Url = reader.Words(fields.Url),
            },
            Problems = reader.Problems,
        };
    }
}
