using System.Collections;
using MissingOffenders.Mentions;

namespace MissingOffenders.Rules.Patterns;

/// <summary>One try of a pattern at one token: a depth-first walk that never enters the same state twice.</summary>
sealed class MatchAttempt(Pattern pattern, Lattice lattice, IReadOnlySet<string> barriers)
{
    const string Words = "WORDS";
    readonly BitArray visited = new(pattern.Code.Count * (lattice.Tokens.Count + 1));
    readonly List<(string Name, int Token, bool Opens)> marks = [];
    readonly List<Mention> path = [];
    int end = -1;

    public Match? Run(int first) => Walk(pattern.Entry, first) ? new(first, end, Bindings()) : null;

    bool Walk(int at, int token)
    {
        var state = (at * (lattice.Tokens.Count + 1)) + token;
        if (visited[state])
        {
            return false;
        }

        visited[state] = true;
        var step = pattern.Code[at];
        return step.Kind switch
        {
            InstructionKind.Accept => Accept(token),
            InstructionKind.Split => Walk(step.Next, token) || Walk(step.Other, token),
            InstructionKind.Open or InstructionKind.Close => Mark(step, token),
            InstructionKind.SentenceStart => token == 0 && Walk(step.Next, token),
            InstructionKind.SentenceEnd => token == lattice.Tokens.Count && Walk(step.Next, token),
            InstructionKind.NextWord => IsWord(step.Symbol, token) && Walk(step.Next, token),
            InstructionKind.NextType => IsType(step.Symbol, token) && Walk(step.Next, token),
            InstructionKind.NotWord => !IsWord(step.Symbol, token) && Walk(step.Next, token),
            InstructionKind.NotType => !IsType(step.Symbol, token) && Walk(step.Next, token),
            _ => token < lattice.Tokens.Count && Consume(step, token),
        };
    }

    bool Accept(int token)
    {
        end = token;
        return true;
    }

    bool Consume(Instruction step, int token) => step.Kind switch
    {
        InstructionKind.Word => lattice.Tokens[token].Norm == step.Symbol && Walk(step.Next, token + 1),
        InstructionKind.TokenClass => TokenClass.Holds(step.Symbol, lattice.Tokens[token]) && Walk(step.Next, token + 1),
        InstructionKind.GapToken => !IsBarrier(token) && Walk(step.Next, token + 1),
        _ => ConsumeType(step, token),
    };

    bool ConsumeType(Instruction step, int token)
    {
        foreach (var mention in lattice.At(token))
        {
            if (mention.Type != step.Symbol)
            {
                continue;
            }

            path.Add(mention);
            if (Walk(step.Next, mention.End))
            {
                return true;
            }

            path.RemoveAt(path.Count - 1);
        }

        return false;
    }

    bool Mark(Instruction step, int token)
    {
        marks.Add((step.Symbol, token, step.Kind == InstructionKind.Open));
        if (Walk(step.Next, token))
        {
            return true;
        }

        marks.RemoveAt(marks.Count - 1);
        return false;
    }

    bool IsWord(string word, int token) => token < lattice.Tokens.Count && lattice.Tokens[token].Norm == word;

    bool IsType(string type, int token) => token < lattice.Tokens.Count
        && (TokenClass.Knows(type) ? TokenClass.Holds(type, lattice.Tokens[token]) : lattice.At(token).Any(m => m.Type == type));

    bool IsBarrier(int token) => lattice.At(token).Any(m => barriers.Contains(m.Type));

    List<Binding> Bindings()
    {
        var bindings = new List<Binding>();
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i].Opens)
            {
                var close = marks.FindIndex(i, m => !m.Opens && m.Name == marks[i].Name);
                if (Captured(marks[i].Token, marks[close].Token) is { } mention)
                {
                    bindings.Add(new(marks[i].Name, marks[i].Token, marks[close].Token, mention));
                }
            }
        }

        return bindings;
    }

    Mention? Captured(int first, int stop)
    {
        var inside = path.FindAll(m => first <= m.First && m.End <= stop);
        return inside.Find(m => m.First == first && m.End == stop)
            ?? (inside.Count == 1 ? inside[0] : null)
            ?? (first < stop ? lattice.Make(Words, first, stop, new WordReading(lattice.Words(first, stop)), "") : null);
    }
}
