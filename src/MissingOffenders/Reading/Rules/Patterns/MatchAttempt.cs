using System.Collections;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Rules.Patterns;

/// <summary>
/// Tries of a pattern on one sentence: depth-first walks that never enter a state twice, in all tries together, unless it led to a
/// match. What follows a state does not depend on how it was reached, so that a state that failed once fails always.
/// </summary>
sealed class MatchAttempt(Pattern pattern, Lattice lattice, Phase phase)
{
    const string Words = "WORDS";
    readonly BitArray failed = new(pattern.Code.Count * (lattice.Tokens.Count + 1));
    readonly List<int> entered = [];
    readonly List<(string Name, int Token, bool Opens)> marks = [];
    readonly List<Mention> path = [];
    int end = -1;

    /// <summary>The match that begins at a token, or null.</summary>
    public Match? Run(int first)
    {
        entered.Clear();
        if (!Walk(pattern.Entry, first))
        {
            return null;
        }

        // some of them led to the match, and others may meet them again
        entered.ForEach(state => failed[state] = false);
        var match = new Match(first, end, Bindings());
        marks.Clear();
        path.Clear();
        return match;
    }

    bool Walk(int at, int token)
    {
        var state = (at * (lattice.Tokens.Count + 1)) + token;
        if (failed[state])
        {
            return false;
        }

        failed[state] = true;
        entered.Add(state);
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
        InstructionKind.GapToken => StepOver(step, token),
        _ => ConsumeType(step, token),
    };

    bool StepOver(Instruction step, int token)
    {
        var insertion = phase.Skips.Count == 0 ? null : lattice.At(token).FirstOrDefault(m => phase.Skips.Contains(m.Type));
        return insertion is null ? !IsBarrier(token) && Walk(step.Next, token + 1) : Walk(step.Next, insertion.End);
    }

    bool ConsumeType(Instruction step, int token)
    {
        var mentions = lattice.At(token);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
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
        && (TokenClass.Knows(type) ? TokenClass.Holds(type, lattice.Tokens[token]) : Begins(type, token));

    // plain loops: these run for every token of every gap
    bool Begins(string type, int token)
    {
        var mentions = lattice.At(token);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Type == type)
            {
                return true;
            }
        }

        return false;
    }

    bool IsBarrier(int token)
    {
        var mentions = lattice.At(token);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (phase.Barriers.Contains(mentions[i].Type))
            {
                return true;
            }
        }

        return false;
    }

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
