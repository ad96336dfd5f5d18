using MissingOffenders.RuleFiles;
using System.Globalization;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Reading.Choosing;

/// <summary>The fitted weights of the grounds of one kind of question. Immutable; threads share it.</summary>
sealed class Weights
{
    readonly Dictionary<ulong, float> byKey = [];
    readonly IReadOnlyList<KeyValuePair<string, double>> named;
    readonly Lazy<Dictionary<ulong, string>> names;

    public static Weights None { get; } = new([]);

    public Weights(IEnumerable<KeyValuePair<string, double>> weights)
    {
        named = [.. weights.OrderBy(w => w.Key, StringComparer.Ordinal)];
        foreach (var (name, weight) in named)
        {
            byKey[KeyOf(name)] = (float)weight;
        }

        names = new(() => named.DistinctBy(w => KeyOf(w.Key)).ToDictionary(w => KeyOf(w.Key), w => Plain(w.Key)));
    }

    /// <summary>What each named ground adds to one alternative against another, the strongest first.</summary>
    public IReadOnlyList<Reason> Between<T>(Question<T> question, int chosen, int rival)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        AddReasons(sums, question, question.Alternatives[chosen], 1);
        AddReasons(sums, question, question.Alternatives[rival], -1);
        return [.. sums.Where(s => Math.Abs(s.Value) > 1e-6).Select(s => new Reason(s.Key, s.Value)).OrderByDescending(r => Math.Abs(r.Weight)).ThenBy(r => r.Ground, StringComparer.Ordinal)];
    }

    public bool IsEmpty => byKey.Count == 0;

    /// <summary>Reads lines of name, tab, weight.</summary>
    /// <exception cref="RuleFileException">A line is no such pair.</exception>
    public static Weights Read(string file, string content)
    {
        var pairs = new Dictionary<string, double>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in content.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                var (name, weight) = ReadLine(file, number, line);
                if (!pairs.TryAdd(name, weight))
                {
                    throw new RuleFileException(file, number, 1, $"'{name}' again", "each ground once");
                }
            }
        }

        return new(pairs);
    }

    static (string Name, double Weight) ReadLine(string file, int number, string line)
    {
        var tab = line.LastIndexOf('\t');
        return tab <= 0 ? throw new RuleFileException(file, number, 1, $"'{line}'", "a ground, a tab and its weight")
            : double.TryParse(line.AsSpan(tab + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight) ? (line[..tab], weight)
            : throw new RuleFileException(file, number, tab + 2, $"'{line[(tab + 1)..]}'", "a number such as -0.25");
    }

    /// <summary>The weights as lines of a file.</summary>
    public string Write() => string.Concat(named.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key}\t{w.Value:0.###}\n")));

    public float Of(ulong key) => byKey.GetValueOrDefault(key);

    /// <summary>The number of a name as it is written: <c>class&amp;kind=value</c>, <c>kind=value</c> or a single word.</summary>
    public static ulong KeyOf(string name)
    {
        var and = name.IndexOf('&', StringComparison.Ordinal);
        if (and >= 0)
        {
            return GroundKey.Join(GroundKey.Of(name.AsSpan(0, and)), KeyOf(name[(and + 1)..]));
        }

        var equals = name.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? GroundKey.Of(name) : GroundKey.Of(name.AsSpan(0, equals), name.AsSpan(equals + 1));
    }

    /// <summary>The probability of each alternative, in their order; together 1.</summary>
    public double[] Probabilities<T>(Question<T> question)
    {
        var ofClasses = new Dictionary<string, double>(StringComparer.Ordinal);
        var scores = new double[question.Alternatives.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            var alternative = question.Alternatives[i];
            if (!ofClasses.TryGetValue(alternative.Class, out var shared))
            {
                shared = ofClasses[alternative.Class] = OfClass(alternative.Class, question.Situation);
            }

            scores[i] = shared + Sum(alternative.Grounds);
        }

        return Normalise(scores);
    }

    void AddReasons<T>(Dictionary<string, double> sums, Question<T> question, Alternative<T> alternative, int sign)
    {
        var ofClass = GroundKey.Of(alternative.Class);
        AddReason(sums, ofClass, sign);
        foreach (var key in question.Situation.Keys)
        {
            AddReason(sums, GroundKey.Join(ofClass, key), sign);
        }

        foreach (var key in alternative.Grounds.Keys)
        {
            AddReason(sums, key, sign);
        }
    }

    void AddReason(Dictionary<string, double> sums, ulong key, int sign)
    {
        if (names.Value.TryGetValue(key, out var name))
        {
            sums[name] = sums.GetValueOrDefault(name) + (sign * Of(key));
        }
    }

    /// <summary>A ground's name without the class that it is weighed for.</summary>
    static string Plain(string name) => name[(name.IndexOf('&', StringComparison.Ordinal) + 1)..];

    static double[] Normalise(double[] scores)
    {
        var highest = scores.Max();
        var powers = Array.ConvertAll(scores, s => Math.Exp(s - highest));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, p => p / sum);
    }

    double Sum(Grounds grounds)
    {
        double sum = 0;
        foreach (var key in grounds.Keys)
        {
            sum += Of(key);
        }

        return sum;
    }

    double OfClass(string name, Grounds situation)
    {
        var own = GroundKey.Of(name);
        double sum = Of(own);
        foreach (var key in situation.Keys)
        {
            sum += Of(GroundKey.Join(own, key));
        }

        return sum;
    }
}
