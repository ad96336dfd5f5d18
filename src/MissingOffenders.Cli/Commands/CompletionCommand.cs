using System.CommandLine;
using MissingOffenders.Cli.Output;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>completion</c>: what makes a shell complete the verbs and options of this program.</summary>
sealed class CompletionCommand : Verb
{
    static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _missing_offenders() {
                local IFS=$'\n'
                COMPREPLY=( $(compgen -W "$(missing-offenders "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") )
            }
            complete -o default -F _missing_offenders missing-offenders
            """,
        ["zsh"] = """
            _missing_offenders() {
                local -a found
                found=("${(@f)$(missing-offenders "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)}")
                compadd -a found || _files
            }
            compdef _missing_offenders missing-offenders
            """,
        ["fish"] = """
            complete -c missing-offenders -a '(missing-offenders "[suggest:"(string length (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName missing-offenders -ScriptBlock {
                param($word, $ast, $position)
                missing-offenders "[suggest:$position]" "$ast" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    readonly Argument<string> shell = new("SHELL") { Description = $"One of {string.Join(", ", Scripts.Keys)}." };

    public CompletionCommand()
        : base(
            "completion",
            "Prints what makes a shell complete the verbs and options of this program.",
            "missing-offenders completion bash >> ~/.bashrc\nmissing-offenders completion pwsh >> $PROFILE")
    {
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        Arguments.Add(shell);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await parsed.InvocationConfiguration.Output.WriteLineAsync(Scripts[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n"));
        return ExitCode.Ok;
    }
}
