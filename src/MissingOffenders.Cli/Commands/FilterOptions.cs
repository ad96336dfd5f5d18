using System.CommandLine;
using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Cli.Commands;

/// <summary>One option for each facet of the figures page, and one for its search: <c>--force "Kent Police" --status approved</c>; of several values of one, any does.</summary>
sealed class FilterOptions
{
    readonly IReadOnlyList<(string Name, Option<string[]> Option)> options =
        [.. FigureFacet.All.Select(f => (f.Name, Create(f))), (FigureFilter.SearchName, new Option<string[]>("--search") { HelpName = "WORDS", Description = "Only figures with these words in quotation, force, area, outlet, path or measure." })];

    /// <summary>Adds them to a verb.</summary>
    public void AddTo(Command verb)
    {
        foreach (var (_, option) in options)
        {
            verb.Options.Add(option);
        }
    }

    /// <summary>The filter that a command line asks for.</summary>
    public FigureFilter Of(ParseResult parsed) =>
        options.Aggregate(FigureFilter.None, (filter, option) => (parsed.GetValue(option.Option) ?? []).Aggregate(filter, (f, value) => f.And(option.Name, value)));

    static Option<string[]> Create(Facet<FigureItem> facet)
    {
        Option<string[]> option = new($"--{facet.Name}") { HelpName = facet.Values is null ? facet.Name.ToUpperInvariant() : string.Join('|', facet.Values), Description = Describe(facet) };
        if (facet.Values is { } values)
        {
            option.AcceptOnlyFromAmong([.. values]);
        }

        return option;
    }

    static string Describe(Facet<FigureItem> facet) => $"Only figures of this {facet.Title.ToLowerInvariant()}; given several times, of any of them."
        + (facet.Name == FigureFacet.StatusName ? " 'approved' is accepted, corrected, added, and the parts of split ones." : "");
}
