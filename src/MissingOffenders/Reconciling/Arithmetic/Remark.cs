using System.Globalization;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Text;

namespace MissingOffenders.Reconciling.Arithmetic;

/// <summary>What an article remarks of its numbers: a change, a share, a rate.</summary>
/// <param name="Mention">The words and their reading.</param>
/// <param name="Text">The words.</param>
/// <param name="Sentence">Its sentence.</param>
sealed record Remark(Mention Mention, string Text, Span Sentence)
{
    static readonly string[] PercentWords = ["per cent", "percent", "%", "per\ncent", "pc"];

    /// <summary>The time that it compares with, or null.</summary>
    public TimeWindow? Since { get; init; }

    /// <summary>The number of years over which it compares, or null.</summary>
    public int? Years { get; init; }

    /// <summary>Places of the numbers of its sentence that something is compared with ("from 12", "of the 171").</summary>
    public IReadOnlyList<Span> Bases { get; init; } = [];

    /// <summary>Whether its sentence opens by pointing back: "That figure", "It".</summary>
    public bool PointsBack { get; init; }

    /// <summary>Canonical name of the force that its sentence names, or null.</summary>
    public string? Force { get; init; }

    /// <summary>The measure that its sentence speaks of, or null.</summary>
    public string? Topic { get; init; }

    /// <summary>The words in one line.</summary>
    public string Words => Text.ReplaceLineEndings(" ");

    /// <summary>Place of the first of its words.</summary>
    public int Start => Mention.Span.Start;

    /// <summary>Type of the remark.</summary>
    public string Type => Mention.Type;

    /// <summary>Whether its number is so many of a hundred, and no fraction.</summary>
    public bool IsPercentage => PercentWords.Any(w => Text.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>The number in it, of a length of time the number of its units; 0 where there is none.</summary>
    public Quantity Quantity => Mention.Reading as Quantity ?? new(Mention.Reading is TimexReading { Timex: ['P', .. var length] } ? UnitsOf(length) : 0);

    static decimal UnitsOf(string length) => decimal.TryParse(string.Concat(length.TakeWhile(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var units) ? units : 0;
}
