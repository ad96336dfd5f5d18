using YamlDotNet.RepresentationModel;
using MissingOffenders.Reading.Rules;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Reading.Words;

/// <summary>The words that the grammar knows: <c>english/words.yml</c> of the rules. Immutable; threads share it.</summary>
sealed class WordBook
{
    public const string FileName = "english/words.yml";

    const int LeastForms = 2;
    const int LeastLength = 2;

    readonly Dictionary<string, PartOfSpeech> closed = new(StringComparer.Ordinal);
    readonly Dictionary<string, (string Lemma, VerbForm Form)> verbs = new(StringComparer.Ordinal);
    readonly HashSet<string> nounsToo;
    readonly HashSet<string> adjectives;
    readonly Dictionary<string, string> nouns;

    WordBook(YamlFile file)
    {
        var root = file.Mapping(file.Root, "closed", "verbs", "nouns-too", "adjectives", "nouns", "raising", "denying", "denied", "neutral", "distributing", "counting", "polar", "unasserting", "unmeant", "uncounted", "shares", "police", "totals");
        foreach (var (part, words) in file.Mapping(file.Required(root, "closed")).Children)
        {
            var kind = Enum.TryParse<PartOfSpeech>(file.Text(part), ignoreCase: true, out var p) ? p : throw file.PlaceOf(part).Broken($"'{part}'", "a part of speech");
            foreach (var word in file.List(words))
            {
                closed.TryAdd(file.Text(word), kind);
            }
        }

        var all = file.Mapping(file.Required(root, "verbs"), "regular", "irregular");
        AddRegular(file.OptionalList(all, "regular").Select(n => Verb(file, n)));
        foreach (var (lemma, forms) in file.Mapping(file.Required(all, "irregular")).Children)
        {
            var words = file.List(forms).Select(file.Text).ToList();
            AddIrregular(Verb(file, lemma), words.Count >= LeastForms ? words : throw file.PlaceOf(forms).Broken($"{words.Count} forms", "the past and the participle"));
        }

        nounsToo = file.Set(root, "nouns-too");
        adjectives = file.Set(root, "adjectives");
        nouns = file.Mapping(file.Required(root, "nouns")).ToDictionary(p => file.Text(p.Key), p => file.Text(p.Value), StringComparer.Ordinal);
        Raising = file.Set(root, "raising");
        Denying = file.Set(root, "denying");
        Denied = file.Set(root, "denied");
        Neutral = file.Set(root, "neutral");
        Distributing = file.Set(root, "distributing");
        Polar = file.Set(root, "polar");
        Unasserting = [.. Groups(file, root, "unasserting").SelectMany(p => file.List(p.Value).Select(n => (file.Text(n).Split(' '), file.Text(p.Key))))];
        Unmeant = [.. file.OptionalList(root, "unmeant").Select(n => file.Text(n).Split(' '))];
        Uncounted = file.Set(root, "uncounted");
        Shares = file.Set(root, "shares");
        Police = file.Set(root, "police");
        Totals = file.Set(root, "totals");
        Counting = [.. Groups(file, root, "counting").SelectMany(p => file.List(p.Value).Select(n => (file.Text(n).Split(' '), (decimal)file.Count(p.Key)))).OrderByDescending(c => c.Item1.Length)];
    }

    static YamlMappingNode Groups(YamlFile file, YamlMappingNode root, string key) => YamlFile.Optional(root, key) is { } node ? file.Mapping(node) : new();

    /// <summary>Verbs that pass on their subject: "is thought to have left".</summary>
    public IReadOnlySet<string> Raising { get; }

    /// <summary>Verbs that deny the verb behind them: "failed to find".</summary>
    public IReadOnlySet<string> Denying { get; }

    /// <summary>Adjectives that deny the verb behind them: "unable to find".</summary>
    public IReadOnlySet<string> Denied { get; }

    /// <summary>Verbs that tell nothing of whom they are said: "are", "have", "said".</summary>
    public IReadOnlySet<string> Neutral { get; }

    /// <summary>Words that count nobody where something is denied: "did not lose any".</summary>
    public IReadOnlySet<string> Polar { get; }

    /// <summary>Words by which a count is that of each: "five each".</summary>
    public IReadOnlySet<string> Distributing { get; }

    /// <summary>Phrases before a count by which it is not asserted, word by word, with the reason.</summary>
    public IReadOnlyList<(string[] Phrase, string Reason)> Unasserting { get; }

    /// <summary>Phrases right before a count by which it is not the one that is meant, word by word.</summary>
    public IReadOnlyList<string[]> Unmeant { get; }

    /// <summary>Words that take a share of those behind an "of".</summary>
    public IReadOnlySet<string> Shares { get; }

    /// <summary>Words by which a row or column is that of all others together.</summary>
    public IReadOnlySet<string> Totals { get; }

    /// <summary>Words that name police.</summary>
    public IReadOnlySet<string> Police { get; }

    /// <summary>Words of a column's head whose numbers count nobody.</summary>
    public IReadOnlySet<string> Uncounted { get; }

    /// <summary>Phrases that count without a number, word by word, the longest first, with their values.</summary>
    public IReadOnlyList<(string[] Phrase, decimal Value)> Counting { get; }

    /// <exception cref="RuleFileException">The file is missing or broken.</exception>
    public static WordBook Read(IReadOnlyDictionary<string, string> files) =>
        files.TryGetValue(FileName, out var content) ? new(YamlFile.Parse(FileName, content)) : throw new RuleFileException(FileName, 1, 1, "no such file", "the words of the grammar");

    /// <summary>Part of speech of a word of a closed class, or null.</summary>
    public PartOfSpeech? Closed(string word) => closed.TryGetValue(word, out var part) ? part : null;

    /// <summary>The verb that a word may be a form of, or null.</summary>
    public (string Lemma, VerbForm Form)? Verb(string word) => verbs.TryGetValue(word, out var verb) ? verb : null;

    /// <summary>Whether a form of a verb is as often a noun.</summary>
    public bool IsNounToo(string word) => nounsToo.Contains(word);

    public bool IsAdjective(string word) => adjectives.Contains(word);

    /// <summary>The singular of a noun.</summary>
    public string Singular(string noun) => nouns.TryGetValue(noun, out var singular) ? singular : Endings.Singular(noun);

    static string Verb(YamlFile file, YamlDotNet.RepresentationModel.YamlNode node) =>
        file.Text(node) is { Length: >= LeastLength } lemma ? lemma : throw file.PlaceOf(node).Broken($"'{file.Text(node)}'", "an infinitive");

    void AddRegular(IEnumerable<string> lemmas)
    {
        foreach (var lemma in lemmas)
        {
            foreach (var (form, kind) in Endings.OfVerb(lemma))
            {
                verbs.TryAdd(form, (lemma, kind));
            }
        }
    }

    void AddIrregular(string lemma, List<string> forms)
    {
        verbs[lemma] = (lemma, VerbForm.Present);
        verbs.TryAdd(Endings.Third(lemma), (lemma, VerbForm.Present));
        verbs.TryAdd(Endings.Ing(lemma), (lemma, VerbForm.Ing));
        for (var i = forms.Count - 1; i >= 0; i--)
        {
            verbs[forms[i]] = (lemma, FormOf(forms, i));
        }
    }

    static VerbForm FormOf(List<string> forms, int index) =>
        forms[index].EndsWith("ing", StringComparison.Ordinal) && index > 1 ? VerbForm.Ing
        : index > 1 ? VerbForm.Present
        : forms[0] == forms[1] ? VerbForm.PastOrParticiple
        : index == 0 ? VerbForm.Past
        : VerbForm.Participle;
}
