namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>One thing that a page says of its article.</summary>
/// <param name="Field">What it is about, of <see cref="Fields"/>.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Value">What it says.</param>
/// <param name="Weight">How far it is to be believed: 5 says it of this article by its right name, 1 is a mere hint, 0 is kept for the record.</param>
sealed record Finding(string Field, string Source, string Value, double Weight)
{
    /// <summary>The date that the value holds, where it was read already.</summary>
    public DateValue? Date { get; init; }

    /// <summary>What kind of witness it is: those of one family repeat each other.</summary>
    public string Family => Source[..(Source.IndexOf(' ', StringComparison.Ordinal) is var end and >= 0 ? end : Source.Length)] switch
    {
        "itemprop" or "time" or "class" or "attribute" => "markup",
        var word => word,
    };
}
