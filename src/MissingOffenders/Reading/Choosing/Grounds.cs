namespace MissingOffenders.Reading.Choosing;

/// <summary>What speaks for or against an alternative, by name; the weights of the names stand in a file of the rules.</summary>
/// <param name="named">Whether to keep the names, for fitting and for <c>explain</c>.</param>
sealed class Grounds(bool named)
{
    readonly List<ulong> keys = [];
    readonly List<string>? names = named ? [] : null;

    public IReadOnlyList<ulong> Keys => keys;

    /// <summary>The names in the order of <see cref="Keys"/>, or null where they are not kept.</summary>
    public IReadOnlyList<string>? Names => names;

    public bool IsNamed => names is not null;

    public void Add(string name) => Add(GroundKey.Of(name), name);

    public void Add(string kind, string value)
    {
        var key = GroundKey.Of(kind, value);
        if (!keys.Contains(key))
        {
            keys.Add(key);
            names?.Add($"{kind}={value}");
        }
    }

    public void Add(string kind, int value) => Add(kind, Small(value));

    public void Add(string kind, string first, string second) => Add(kind, $"{first},{second}");

    public void AddAll(Grounds others)
    {
        for (var i = 0; i < others.keys.Count; i++)
        {
            Add(others.keys[i], others.names?[i] ?? "");
        }
    }

    void Add(ulong key, string name)
    {
        if (!keys.Contains(key))
        {
            keys.Add(key);
            names?.Add(name);
        }
    }

    static string Small(int value) => value is >= 0 and < 10 ? Digits[value] : value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
}
