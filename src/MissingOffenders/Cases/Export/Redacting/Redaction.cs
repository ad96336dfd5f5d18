using MissingOffenders.Cases.Export.Contents;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Cases.Export.Redacting;

/// <summary>Takes the articles' words out of what is exported, for those who may not have the texts.</summary>
/// <remarks>Quotations are left empty. From the program's and the reviewers' own words, runs that stand in any article of the case are cut.</remarks>
sealed class Redaction
{
    readonly QuotedRuns runs;

    Redaction(QuotedRuns runs) => this.runs = runs;

    /// <summary>Compares what would be exported with the texts of a case.</summary>
    public static Redaction Of(PackageContent content, CaseFile source) => new(QuotedRuns.Find(
        Values(content, Wording.Prose).Concat(content.Decisions.SelectMany(DecisionWords.Of)).Concat(DecisionWords.Of(content.Filter)),
        source.Articles().Select(a => source.TextOf(a.ArticleId)).OfType<string>(),
        Values(content, Wording.Name)));

    /// <summary>The same without the articles' words.</summary>
    public PackageContent Clean(PackageContent content) => content with
    {
        Tables = [.. content.Tables.Select(t => new RedactedTable(t, runs))],
        Decisions = [.. content.Decisions.Select(d => DecisionWords.Clean(d, runs))],
        Filter = DecisionWords.Clean(content.Filter, runs),
    };

    static IEnumerable<string> Values(PackageContent content, Wording wording) =>
        content.Tables.SelectMany(t => t.Rows.SelectMany(row => row.Where((value, i) => value is not null && t.Fields[i].Type == "string" && t.Fields[i].Wording == wording))).OfType<string>();

    /// <summary>A table of which only names, numbers and own words are left.</summary>
    sealed record RedactedTable(ITable Whole, QuotedRuns Runs) : ITable
    {
        public string Name => Whole.Name;

        public string Description => Whole.Description;

        public IReadOnlyList<string> Key => Whole.Key;

        public IReadOnlyList<(string Column, string Table)> References => Whole.References;

        public IReadOnlyList<Field> Fields => Whole.Fields;

        public IEnumerable<string?[]> Rows => Whole.Rows.Select(row => row.Select((value, i) => value is null ? null : Clean(Fields[i].Wording, value)).ToArray());

        string? Clean(Wording wording, string value) => wording switch
        {
            Wording.Quoted => null,
            Wording.Prose => Runs.Clean(value),
            _ => value,
        };
    }
}
