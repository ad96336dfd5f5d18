using Microsoft.Recognizers.Text;
using MissingOffenders.Reading;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Recognition;

/// <summary>
/// Recognises numbers, dates, forces, counts and figures in press text, on the conventions of Microsoft.Recognizers.Text: spans are
/// UTF-16 code units with an inclusive end, resolutions are dictionaries of texts.
/// </summary>
/// <remarks>
/// Cultures are <c>en-gb</c> and <c>en-ie</c>; any other English gets the same rules, in which 3/4 is the third of April. The
/// rules are those of the folder <c>rules</c> beside the program, loaded once, at the first call. With other rules, use
/// <see cref="Pipeline"/> or a model on its own, for instance <see cref="ForceModel"/>.
/// </remarks>
public sealed class PressRecognizer : Recognizer<PressOptions>
{
    static readonly Lazy<Pipeline> Default = new(() => new(Rulebook.Load(Path.Combine(AppContext.BaseDirectory, "rules")).Reading));

    // the base class notes each type of recogniser in a dictionary of its own, and two threads that both come first make it throw
    static PressRecognizer() => _ = new PressRecognizer();

    /// <summary>A recogniser for one culture.</summary>
    /// <param name="culture">Culture of calls that name none.</param>
    /// <param name="options">How text is recognised.</param>
    /// <param name="lazyInitialization">Whether models are made at their first use.</param>
    public PressRecognizer(string culture = "en-gb", PressOptions options = PressOptions.None, bool lazyInitialization = true)
        : base(culture, options, lazyInitialization, 0)
    {
    }

    /// <summary>The police forces that <paramref name="text"/> names.</summary>
    /// <exception cref="RuleFileException">A rule file is broken.</exception>
    /// <exception cref="ArgumentException">The culture is no English.</exception>
    public static List<ModelResult> RecognizeForces(string text, string culture, PressOptions options = PressOptions.None, bool fallbackToDefaultCulture = false) =>
        new PressRecognizer(culture, options).GetForceModel(fallbackToDefaultCulture: fallbackToDefaultCulture).Parse(text);

    /// <summary>The numbers of <paramref name="text"/> that count something, with their bounds.</summary>
    /// <inheritdoc cref="RecognizeForces"/>
    public static List<ModelResult> RecognizeCounts(string text, string culture, PressOptions options = PressOptions.None, bool fallbackToDefaultCulture = false) =>
        new PressRecognizer(culture, options).GetCountModel(fallbackToDefaultCulture: fallbackToDefaultCulture).Parse(text);

    /// <summary>The quantities of <paramref name="text"/>, whatever they count: numbers, ranges, money, percentages, measures, ordinals, ages.</summary>
    /// <inheritdoc cref="RecognizeForces"/>
    public static List<ModelResult> RecognizeNumbers(string text, string culture, PressOptions options = PressOptions.None, bool fallbackToDefaultCulture = false) =>
        new PressRecognizer(culture, options).GetNumberModel(fallbackToDefaultCulture: fallbackToDefaultCulture).Parse(text);

    /// <summary>The dates, periods and durations of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="culture">Culture of the text.</param>
    /// <param name="options">How text is recognised.</param>
    /// <param name="refTime">The day that "last November" is counted from; without one, such dates keep their open parts.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture is read as English.</param>
    /// <inheritdoc cref="RecognizeForces"/>
    public static List<ModelResult> RecognizeDates(string text, string culture, PressOptions options = PressOptions.None, DateTime? refTime = null, bool fallbackToDefaultCulture = false) =>
        new PressRecognizer(culture, options).GetDateModel(fallbackToDefaultCulture: fallbackToDefaultCulture).Parse(text, Day(refTime));

    /// <summary>The figures that <paramref name="text"/> states.</summary>
    /// <inheritdoc cref="RecognizeDates"/>
    public static List<ModelResult> RecognizeFigures(string text, string culture, PressOptions options = PressOptions.None, DateTime? refTime = null, bool fallbackToDefaultCulture = false) =>
        new PressRecognizer(culture, options).GetFigureModel(fallbackToDefaultCulture: fallbackToDefaultCulture).Parse(text, Day(refTime));

    /// <summary>The model that recognises forces.</summary>
    public ForceModel GetForceModel(string? culture = null, bool fallbackToDefaultCulture = false) => GetModel<ForceModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that recognises counts.</summary>
    public CountModel GetCountModel(string? culture = null, bool fallbackToDefaultCulture = false) => GetModel<CountModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that recognises quantities of any kind.</summary>
    public NumberModel GetNumberModel(string? culture = null, bool fallbackToDefaultCulture = false) => GetModel<NumberModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that recognises dates, periods and durations.</summary>
    public DateModel GetDateModel(string? culture = null, bool fallbackToDefaultCulture = false) => GetModel<DateModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that recognises figures.</summary>
    public FigureModel GetFigureModel(string? culture = null, bool fallbackToDefaultCulture = false) => GetModel<FigureModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        // en-us is what the base class falls back to
        foreach (var culture in new[] { Microsoft.Recognizers.Text.Culture.EnglishOthers, Microsoft.Recognizers.Text.Culture.English })
        {
            RegisterModel<ForceModel>(culture, _ => new ForceModel(Default.Value, culture));
            RegisterModel<CountModel>(culture, _ => new CountModel(Default.Value, culture));
            RegisterModel<NumberModel>(culture, _ => new NumberModel(Default.Value, culture));
            RegisterModel<DateModel>(culture, _ => new DateModel(Default.Value, culture));
            RegisterModel<FigureModel>(culture, _ => new FigureModel(Default.Value, culture));
        }
    }

    /// <summary>None: the base class notes this type itself, and throws where it is named twice.</summary>
    protected override List<Type> GetRelatedTypes() => [];

    static DateOnly? Day(DateTime? time) => time is { } t ? DateOnly.FromDateTime(t) : null;
}
