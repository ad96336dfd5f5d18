using System.CommandLine;
using System.Globalization;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Records;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Cli.Commands;

/// <summary>The options that mean the same on every verb that has them.</summary>
static class SharedOptions
{
    /// <summary><c>--case FILE</c>: the case, one SQLite file.</summary>
    public static Option<string> Case { get; } = new("--case")
    {
        HelpName = "FILE",
        Description = "The case: one file that holds articles, figures and decisions.",
        DefaultValueFactory = _ => "missing-offenders.db",
    };

    /// <summary><c>--out DIR</c>: the folder that the data package is written to.</summary>
    public static Option<string?> Out { get; } = new("--out")
    {
        HelpName = "DIR",
        Description = "Folder to write the data package to. Without it, none is written.",
    };

    /// <summary><c>--rules DIR</c>: the folder of rule files.</summary>
    public static Option<string?> Rules { get; } = new("--rules")
    {
        HelpName = "DIR",
        Description = "Folder of rule files. Without it, the rules that came with the program are used.",
    };

    /// <summary><c>--fields NAMES</c>: the fields of JSON files that hold articles.</summary>
    public static Option<RecordFields> Fields { get; } = new("--fields")
    {
        HelpName = "NAMES",
        Description = "Which fields of JSON files hold what: text=body,title=headline,published=date,publisher=source,url=link,id=key,html=page. "
            + "Without it, the fields are named as on the left; a.b is the field b of the object a.",
        DefaultValueFactory = _ => RecordFields.Default,
        CustomParser = result =>
        {
            try
            {
                return RecordFields.Parse(result.Tokens[0].Value);
            }
            catch (InputException e)
            {
                result.AddError(e.Message);
                return null;
            }
        },
    };

    /// <summary><c>--json</c>: the result as JSON on standard output.</summary>
    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Print the result as JSON.",
    };

    /// <summary><c>--manifest FILE</c>: what is known of the articles of folders.</summary>
    public static Option<string?> Manifest { get; } = new("--manifest")
    {
        HelpName = "FILE",
        Description = "CSV file with article_path, publisher, published, url. Without it, a manifest.csv in a named folder is used.",
    };

    /// <summary><c>--threads N</c>: how much is done at once. It changes no result.</summary>
    public static Option<int> Threads { get; } = CreateThreads();

    /// <summary>The folder that <see cref="Rules"/> names, or the one beside the program.</summary>
    public static string RulesFolder(this ParseResult parsed) =>
        parsed.GetValue(Rules) ?? Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>Loads the rules that the command line asks for.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    /// <exception cref="RuleFileException">A rule file is broken.</exception>
    public static Rulebook LoadRules(this ParseResult parsed)
    {
        var folder = parsed.RulesFolder();
        return Directory.Exists(folder)
            ? Rulebook.Load(folder)
            : throw new UsageException($"There is no rules folder '{folder}'. Name one with --rules; without it, the folder 'rules' beside the program is used.");
    }

    static Option<int> CreateThreads()
    {
        Option<int> threads = new("--threads")
        {
            HelpName = "N",
            Description = "How many articles are read at once. Without it, as many as there are processor cores.",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        threads.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) && number < 1)
            {
                result.AddError($"--threads must be 1 or more, not {number}.");
            }
        });
        return threads;
    }
}
