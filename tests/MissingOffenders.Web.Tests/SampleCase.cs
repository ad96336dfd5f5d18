using System.Globalization;
using MissingOffenders.Articles;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Files;

namespace MissingOffenders.Web.Tests;

/// <summary>A case in a folder of its own. Every run of digits in its articles is a figure.</summary>
sealed class SampleCase : IDisposable
{
    readonly TempFolder folder = new();

    SampleCase()
    {
    }

    public string Path => folder.At("case.db");

    /// <summary>Articles of 50 figures each: 1 to 50, 51 to 100 ...</summary>
    public static Task<SampleCase> OfFiguresAsync(int count) =>
        OfTextsAsync([.. Enumerable.Range(1, count).Chunk(50).Select(c => string.Join("\n\n", c.Select(n => string.Create(CultureInfo.InvariantCulture, $"In the town it is said that {n} men are missing."))))]);

    public static async Task<SampleCase> OfTextsAsync(params string[] texts)
    {
        SampleCase made = new();
        await made.ReadAsync(texts);
        return made;
    }

    /// <summary>Puts these texts in the place of those before, as another program that reads the folder again.</summary>
    public async Task ReadAsync(params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            folder.Write(string.Create(CultureInfo.InvariantCulture, $"in/{i:00}.txt"), texts[i]);
        }

        using var opened = CaseFile.Open(Path);
        var found = FileSearch.Find([folder.At("in")], ArticleLoader.Endings);
        await new CaseUpdate(opened, Manifests.Load(null, found.Roots), NumberReading.Source).RunAsync(found, 1, null, TestContext.Current.CancellationToken);
    }

    /// <summary>What is in the file: <c>12 accept</c>, oldest first.</summary>
    public IReadOnlyList<string> Decisions()
    {
        using var opened = CaseFile.Open(Path);
        var values = opened.Figures().ToDictionary(f => f.FigureId, f => f.Value, StringComparer.Ordinal);
        return [.. opened.Decisions().Select(d => FormattableString.Invariant($"{values.GetValueOrDefault(d.SubjectId)} {d.Action}"))];
    }

    /// <summary>The identifier of the figure with this value.</summary>
    public string Id(double value)
    {
        using var opened = CaseFile.Open(Path);
        return opened.Figures().Single(f => f.Value == value).FigureId;
    }

    /// <summary>The identifier of the article in this file.</summary>
    public string ArticleId(string path)
    {
        using var opened = CaseFile.Open(Path);
        return opened.Articles().Single(a => a.ArticlePath == path).ArticleId;
    }

    /// <summary>What the figures come to: <c>12 accepted</c>, by place.</summary>
    public IReadOnlyList<string> Verdicts()
    {
        using var opened = CaseFile.Open(Path);
        var verdicts = MissingOffenders.Cases.Decisions.Verdicts.Of(opened.Decisions().Select(Decision.Of));
        return [.. new CaseReview(opened).All(verdicts).Select(f => FormattableString.Invariant($"{f.Figure.Value} {f.Status.Code()}"))];
    }

    public void Dispose() => folder.Dispose();
}
