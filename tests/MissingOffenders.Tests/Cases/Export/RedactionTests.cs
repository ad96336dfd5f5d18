using System.Text;
using System.Text.Json;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Export;
using MissingOffenders.Cases.Export.Redacting;
using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Tests.Cases.Export;

/// <summary>Packages for those who may not have the texts.</summary>
[Collection(CorpusCase.Name)]
public sealed class RedactionTests(CorpusCase corpus) : IDisposable
{
    const int Run = 5;

    /// <summary>What says which article it is, and names. They may have more words than a quotation.</summary>
    static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "title", "byline", "publisher", "force", "area", "article_path", "url" };

    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void No_five_words_in_a_row_of_any_article_stand_anywhere_in_the_package()
    {
        Write("out");

        var articles = Texts().SelectMany(Runs).ToHashSet(StringComparer.Ordinal);
        var names = Tables("out").SelectMany(t => Values(t, Names.Contains)).ToList();
        articles.ExceptWith(names.SelectMany(Runs));
        Assert.True(articles.Count > 5_000, $"{articles.Count}");
        foreach (var table in Tables("out"))
        {
            Assert.Empty(Quoted(Values(table, n => !Names.Contains(n)), articles));
        }

        Assert.Empty(Quoted(JsonStrings("out/decisions.jsonl"), articles));
        Assert.Empty(Quoted(JsonStrings("out/datapackage.json"), articles));
        Assert.Empty(Quoted(JsonStrings("out/figures.jsonld").Except(names, StringComparer.Ordinal), articles));
    }

    [Fact]
    public void With_quotations_the_words_are_there()
    {
        var articles = Texts().SelectMany(Runs).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(Quoted(JsonStrings(Path.Combine(corpus.Package, "decisions.jsonl")), articles));
        Assert.NotEmpty(Quoted(JsonStrings(Path.Combine(corpus.Package, "figures.jsonld")), articles));
    }

    [Fact]
    public void Numbers_places_names_and_short_words_stay()
    {
        Write("out");

        var (with, without) = (ReadPackage.Csv(Path.Combine(corpus.Package, "figures.csv")), ReadPackage.Csv(folder.At("out/figures.csv")));
        Assert.Equal(with[0], without[0]);
        string[] quoted = ["value_text", "quote_exact", "quote_prefix", "quote_suffix", "sentence"];
        for (var i = 0; i < with[0].Length; i++)
        {
            if (quoted.Contains(with[0][i]))
            {
                Assert.All(without.Skip(1), row => Assert.Equal("", row[i]));
            }
            else if (with[0][i] is not ("attribution" or "review_reason"))
            {
                Assert.Equal(with.Select(r => r[i]), without.Select(r => r[i]));
            }
        }

        var attribution = Array.IndexOf(with[0], "attribution");
        Assert.True(without.Count(r => r[attribution].Length > 0 && !r[attribution].Contains('…', StringComparison.Ordinal)) > 20);
    }

    [Fact]
    public void The_descriptor_says_that_quotations_are_left_out()
    {
        Write("out");

        using var json = JsonDocument.Parse(File.ReadAllBytes(folder.At("out/datapackage.json")));
        Assert.False(json.RootElement.GetProperty("quotations").GetBoolean());
    }

    [Fact]
    public void The_words_that_a_filter_looks_for_are_left_out_as_well()
    {
        var words = corpus.File.Figures().First(f => Runs(f.QuoteExact).Any()).QuoteExact;
        corpus.Write(folder.At("out"), new() { WithQuotations = false, Filter = FigureFilter.None.With(FigureFilter.SearchName, words) });

        using var json = JsonDocument.Parse(File.ReadAllBytes(folder.At("out/datapackage.json")));
        Assert.Equal("[…]", json.RootElement.GetProperty("filter").GetProperty("q").GetString());
    }

    [Theory]
    [InlineData("He said: \"the force has lost track of nine men\", and left.", "He said: \"[…]\", and left.")]
    [InlineData("lost track of nine", "lost track of nine")]
    [InlineData("THE FORCE HAS; LOST TRACK", "[…]")]
    [InlineData("nothing of the kind", "nothing of the kind")]
    [InlineData("", "")]
    public void Runs_of_five_words_are_left_out_whatever_stands_between_them(string writing, string expected)
    {
        var runs = QuotedRuns.Find([writing], ["In March the force has lost track of nine men."], []);

        Assert.Equal(expected, runs.Clean(writing));
    }

    [Theory]
    [InlineData("figures")]
    [InlineData("blind-figures")]
    public void The_words_that_a_bulk_looked_for_are_left_out_and_its_filter_stays_one(string subject)
    {
        const string Words = "lost track of nine men";
        DecisionRow bulk = new() { DecidedAt = "", DecidedBy = "", SubjectType = subject, SubjectId = $"measure=missing&q={Uri.EscapeDataString(Words)}", Action = "bulk", Details = """{"action":"defer","count":2}""" };

        var clean = DecisionWords.Clean(bulk, QuotedRuns.Find(DecisionWords.Of(bulk), ["The force has " + Words + "."], []));

        var filter = FigureFilter.Parse(clean.SubjectId);
        Assert.Equal(("missing", "[…]", bulk.Details), (filter["measure"], filter["q"], clean.Details));
    }

    [Fact]
    public void Names_are_no_quotation()
    {
        const string Name = "Police Service of Northern Ireland";
        var runs = QuotedRuns.Find([Name + ", missing"], ["The " + Name + " said so."], [Name]);

        Assert.Equal(Name + ", missing", runs.Clean(Name + ", missing"));
    }

    void Write(string target) => corpus.Write(folder.At(target), new() { Formats = [.. Enum.GetValues<PackageFormat>()], WithQuotations = false });

    IEnumerable<string> Texts() => corpus.File.Articles().Select(a => corpus.File.TextOf(a.ArticleId)).OfType<string>();

    /// <summary>Every table in every form that has text in the open: what is true of one must be true of all.</summary>
    IEnumerable<List<string[]>> Tables(string target)
    {
        foreach (var table in new[] { "articles", "figures", "conflicts", "conflict_members" })
        {
            yield return ReadPackage.Csv(folder.At($"{target}/{table}.csv"));
            yield return ReadPackage.JsonLines(folder.At($"{target}/{table}.jsonl"));
            yield return ReadPackage.Sheet(folder.At($"{target}/missing-offenders.xlsx"), table);
        }
    }

    static IEnumerable<string> Values(List<string[]> table, Func<string, bool> column) => table.Skip(1).SelectMany(row => row.Where((_, i) => column(table[0][i])));

    /// <summary>All strings in a file of JSON or JSON lines, also those in strings that are JSON themselves.</summary>
    IEnumerable<string> JsonStrings(string file)
    {
        var text = File.ReadAllText(folder.At(file));
        foreach (var document in file.EndsWith('l') ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [text])
        {
            using var json = JsonDocument.Parse(document);
            foreach (var value in Strings(json.RootElement))
            {
                yield return value;
            }
        }
    }

    static List<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [.. element.EnumerateObject().SelectMany(m => Strings(m.Value))],
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Strings)],
        JsonValueKind.String => [Uri.UnescapeDataString(element.GetString()!)],
        _ => [],
    };

    static List<string> Quoted(IEnumerable<string> writing, HashSet<string> articles) => [.. writing.SelectMany(Runs).Where(articles.Contains)];

    /// <summary>Runs of words as a reader sees them: whatever their case, without the marks around them.</summary>
    static IEnumerable<string> Runs(string text)
    {
        StringBuilder plain = new();
        foreach (var c in text)
        {
            plain.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : c is '\'' or '’' ? "" : ' ');
        }

        var words = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(i => string.Join(' ', words[i..(i + Run)]));
    }
}
