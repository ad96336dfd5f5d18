using System.CommandLine;
using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Cli.Commands;

/// <summary>One option for each facet of the figures page, and one for its search: <c>--force "Kent Police" --status accepted</c>.</summary>
sealed class FilterOptions
{
    readonly IReadOnlyList<(string Name, Option<string?> Option)> options =
        [.. FigureFacet.All.Select(f => (f.Name, Create(f))), (FigureFilter.SearchName, new Option<string?>("--search") { HelpName = "WORDS", Description = "Only figures with these words in quotation, force, area, outlet, path or measure." })];

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
        options.Aggregate(FigureFilter.None, (filter, option) => filter.With(option.Name, parsed.GetValue(option.Option)));

    static Option<string?> Create(Facet<FigureItem> facet)
    {
        Option<string?> option = new($"--{facet.Name}") { HelpName = facet.Values is null ? facet.Name.ToUpperInvariant() : string.Join('|', facet.Values), Description = $"Only figures of this {facet.Title.ToLowerInvariant()}." };
        if (facet.Values is { } values)
        {
            option.AcceptOnlyFromAmong([.. values]);
        }

        return option;
    }
}
