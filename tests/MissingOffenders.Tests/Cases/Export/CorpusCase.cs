using MissingOffenders.Cases;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Cases.Export;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Decisions;

namespace MissingOffenders.Tests.Cases.Export;

/// <summary>The corpus as a case, read, compared, and with decisions of every kind whose authors quote the articles.</summary>
[CollectionDefinition(Name)]
public sealed class CorpusCase : ICollectionFixture<CorpusCase>, IAsyncLifetime
{
    public const string Name = "corpus case";

    readonly TempFolder folder = new();
    CaseFile? opened;

    internal CaseFile File => opened!;

    internal ReconciliationResult Compared { get; private set; } = null!;

    /// <summary>A package of all of it in every form. It is only read.</summary>
    internal string Package { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var found = FileSearch.Find([RepositoryFiles.Corpus], ArticleLoader.Endings);
        opened = CaseFile.Open(folder.At("case.db"));
        var rules = Rulebook.Load(RepositoryFiles.Rules);
        await new CaseUpdate(opened, Manifests.Load(null, found.Roots), ReadingSource.Of(rules)).RunAsync(found, 2, null, default);
        Decide(rules.Compare(opened));
        Compared = rules.Compare(opened);
        Package = folder.At("out");
        Write(Package, new() { Formats = [.. Enum.GetValues<PackageFormat>()] });
    }

    internal PackageSummary Write(string target, PackageOptions options)
    {
        using var package = DataPackage.Open(target);
        return package.Write(File, Compared, options);
    }

    public ValueTask DisposeAsync()
    {
        opened?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    void Decide(ReconciliationResult compared)
    {
        using var log = DecisionLog.Open(folder.At("case.db"), new FixedClock());
        var figures = opened!.Figures().Where(f => f.Sentence.Split(' ').Length > 8).ToList();
        var quote = figures[0].Sentence;
        Figure(figures[0], new Accept(), $"the text says \"{quote}\"");
        Figure(figures[1], new Correct([new("attribution", null, quote), new("value", "1", "2")]));
        Figure(figures[2], new Split([Stated(figures[2], "part1"), Stated(figures[2], "part2")]));
        Figure(figures[3], new Reject());
        log.Decide("ann", new DecisionProposal(DecisionTarget.Figure("added1"), new Add(Stated(figures[4], "added1")), 0, figures[4].Sentence));
        Figure(figures[5], new Note(), quote.ToUpperInvariant());
        log.DecideAll("bob", "q=" + Uri.EscapeDataString(quote), new Defer(), [figures[6].FigureId, figures[7].FigureId], log.Ask(v => v.Last), quote);
        log.Undo("bob");
        var conflict = compared.Contradictions.First();
        log.Decide("ann", Settlement.Manual(conflict, 7, $"it is printed: {quote}").Propose(conflict.Id, 0));

        void Figure(FigureRow figure, Act act, string? reason = null) => log.Decide("ann", new DecisionProposal(DecisionTarget.Figure(figure.FigureId), act, null, reason));
    }

    static StatedFigure Stated(FigureRow figure, string id) =>
        new(id, figure.ArticleId, new(figure.QuoteExact, figure.QuotePrefix, figure.QuoteSuffix, figure.CharStart), new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["value"] = "3",
            ["measure"] = "missing",
            ["modifier"] = "exact",
            ["attribution"] = figure.Sentence,
        });

    sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
