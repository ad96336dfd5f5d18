using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Settings;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Figures.Typing;

/// <summary>What the fields of a figure can hold, and what is made of what a reviewer types there. Without rules every word stands as it is typed.</summary>
sealed class KnownWords(ReviewSettings settings, ReviewCase source)
{
    const string Part = "part";

    readonly RuleSet? rules = settings.Rules?.Reading;
    readonly Lazy<TypedQuantities?> quantities = new(() => settings.Rules is { } all ? new(new Pipeline(all.Reading)) : null);
    readonly Lazy<SubjectNames?> names = new(() => settings.Rules is { } all ? NamesOf(all.Reading) : null);

    /// <summary>What can be offered for a field; nothing where anything may stand there.</summary>
    public IReadOnlyList<string> Offered(string field) => field switch
    {
        "measure" => With(rules?.Subject.Measures.Keys, i => i.Measure),
        "force" => With(rules?.Gazetteer.Forces.Select(f => f.Name), i => i.Force),
        "area" => With(rules?.Gazetteer.Areas.Where(a => a.Level != Part).Select(a => a.Name), i => i.Area),
        "area_level" => FigureFields.AreaLevels,
        "attribution_type" => FigureFields.AttributionTypes,
        "breakdown" => With([], i => i.Breakdown),
        _ => [],
    };

    /// <summary>Whether a field holds one of what is offered, and nothing else.</summary>
    public bool IsClosed(string field) => field is "area_level" or "attribution_type" || (field == "measure" && rules is not null);

    /// <summary>The value that is meant by what was typed; null for nothing. What is not understood stays as it is.</summary>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed.</param>
    public string? Meant(string field, string? typed) => Shown.Tidy(typed) is not { } text ? null : field switch
    {
        "value" => quantities.Value?.Number(text) ?? text,
        "as_of" => quantities.Value?.Time(text) ?? text,
        "force" => ForceNamed(text)?.Name ?? text,
        "area" => rules?.Gazetteer.FindArea(text)?.Name ?? names.Value?.Find(text) ?? text,
        _ => text,
    };

    /// <summary>The number that some words of an article state, and how exact it claims to be; null for none.</summary>
    public (string? Value, string Modifier) Quantity(string quote) => quantities.Value?.In(quote) ?? (Digits(quote), "exact");

    /// <summary>Why a field cannot hold a value, in words for the reviewer; null where it can.</summary>
    public string? Problem(string field, string? value) =>
        FigureFields.Problem(field, value) ?? (field == "force" && value is not null && rules is not null && !Offered(field).Contains(value, StringComparer.Ordinal)
            ? $"No force is called so. Did you mean {string.Join(" or ", names.Value!.Nearest(value))}?"
            : null);

    /// <summary>What follows for other fields from a force that was chosen: the area that it polices, and its level.</summary>
    public IReadOnlyList<(string Field, string? Value)> Following(string field, string? typed) =>
        field == "force" && Shown.Tidy(typed) is { } text && ForceNamed(text) is { Area.Length: > 0 } force
            ? [("area", force.Area), ("area_level", rules!.Gazetteer.FindArea(force.Area)?.Level ?? "force-area")]
            : [];

    /// <summary>The first digits, where there are no rules to read the words by.</summary>
    static string? Digits(string quote)
    {
        var digits = quote.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c == ',').Where(char.IsAsciiDigit).ToArray();
        return digits.Length == 0 ? null : new(digits);
    }

    Force? ForceNamed(string text) => names.Value?.Find(text) is { } name ? rules!.Gazetteer.Find(name) : null;

    List<string> With(IEnumerable<string>? known, Func<FigureItem, string?> used) =>
        [.. (known ?? []).Concat(source.Items.Select(used).OfType<string>()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    static SubjectNames NamesOf(RuleSet rules) =>
        new(rules.Gazetteer, rules.Entries.Where(e => e.Reading is ForceReading or AreaReading).Select(e => (e.Phrase, e.Reading)), []);
}
