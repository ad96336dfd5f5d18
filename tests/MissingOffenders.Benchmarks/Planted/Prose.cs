namespace MissingOffenders.Benchmarks.Planted;

/// <summary>Makes paragraphs of words that mean nothing, set phrases that many articles share, and statements that reporters quote.</summary>
sealed class Prose
{
    const int Vocabulary = 3000;
    const int Standing = 40;
    static readonly string[] Syllables = ["ba", "cor", "den", "fil", "gar", "hes", "jul", "kin", "lom", "mer", "nov", "par", "que", "ros", "tal", "vin", "wes", "yor"];

    readonly Random random;
    readonly string[] words;
    readonly string[] furniture;
    readonly string[] statements;

    public Prose(Random random)
    {
        this.random = random;
        words = [.. Enumerable.Range(0, Vocabulary).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllables[random.Next(Syllables.Length)])))];
        furniture = [.. Enumerable.Range(0, Standing).Select(_ => Sentence(30))];
        statements = [.. Enumerable.Range(0, Standing).Select(_ => $"\"{Sentence(25)} {Sentence(25)}\" a spokesman said.")];
    }

    /// <summary>A paragraph that no other article has.</summary>
    public string Paragraph() => string.Join(' ', Enumerable.Range(0, random.Next(2, 4)).Select(_ => Sentence(random.Next(10, 20))));

    /// <summary>One of few paragraphs that turn up all over the case.</summary>
    public string Furniture() => furniture[random.Next(furniture.Length)];

    /// <summary>One of few statements that different reporters quote.</summary>
    public string Statement() => statements[random.Next(statements.Length)];

    /// <summary>A few words.</summary>
    public string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[random.Next(Vocabulary)]));

    string Sentence(int length)
    {
        var sentence = Words(length);
        return $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}.";
    }
}
