namespace MissingOffenders.Reading.Rules.Patterns;

/// <summary>Turns a parsed pattern into instructions, last one first, so that each knows its successor.</summary>
sealed class PatternCompiler
{
    readonly List<Instruction> code = [new(InstructionKind.Accept, "", -1)];

    public static Pattern Compile(string source)
    {
        var node = PatternParser.Parse(source);
        var compiler = new PatternCompiler();
        var entry = compiler.Emit(node, 0);
        return new(source, [.. compiler.code], entry, [.. Required(node).OrderBy(a => a.Count)]);
    }

    /// <summary>What a sentence must hold for the pattern to match.</summary>
    static HashSet<Anchor> Required(Node node) => node switch
    {
        Literal l => [Anchor.Word(l.Word)],
        Class c => TokenClass.Knows(c.Name) ? [] : [Anchor.Type(c.Name)],
        Next n => Required(n.Body),
        Capture c => Required(c.Body),
        Repeat { Least: > 0 } r => Required(r.Body),
        Sequence s => [.. s.Items.SelectMany(Required)],
        Choice c => RequiredByOne([.. c.Options.Select(Required)]),
        _ => [],
    };

    /// <summary>What all of several options need, and one thing that each needs.</summary>
    static HashSet<Anchor> RequiredByOne(List<HashSet<Anchor>> options)
    {
        var common = options.Aggregate((a, b) => [.. a.Intersect(b)]);
        if (options.TrueForAll(o => o.Count > 0))
        {
            common.Add(Anchor.OneOf(options.Select(o => o.MinBy(a => a.Count)!)));
        }

        return common;
    }

    int Emit(Node node, int next) => node switch
    {
        Literal l => Add(new(InstructionKind.Word, l.Word, next)),
        Class c => Add(new(TokenClass.Knows(c.Name) ? InstructionKind.TokenClass : InstructionKind.Type, c.Name, next)),
        Not { Body: Literal l } => Add(new(InstructionKind.NotWord, l.Word, next)),
        Not { Body: Class c } => Add(new(InstructionKind.NotType, c.Name, next)),
        Not { Body: Choice c } => c.Options.Aggregate(next, (n, option) => Emit(new Not(option), n)),
        Next { Body: Literal l } => Add(new(InstructionKind.NextWord, l.Word, next)),
        Next { Body: Class c } => Add(new(InstructionKind.NextType, c.Name, next)),
        Next { Body: SentenceStart or SentenceEnd } n => Emit(n.Body, next),
        Next { Body: Choice c } => Emit(new Choice([.. c.Options.Select(o => new Next(o))]), next),
        Not or Next => throw new PatternException(0, "'!' or '&' before a group of more than single words", "a word, a CLASS or a choice of them"),
        Gap g => EmitGap(g.Most, next),
        SentenceStart => Add(new(InstructionKind.SentenceStart, "", next)),
        SentenceEnd => Add(new(InstructionKind.SentenceEnd, "", next)),
        Sequence s => s.Items.Reverse().Aggregate(next, (n, item) => Emit(item, n)),
        Choice c => c.Options.Reverse().Aggregate(-1, (other, option) => EmitOption(option, next, other)),
        Repeat r => EmitRepeat(r, next),
        Capture c => Add(new(InstructionKind.Open, c.Name, Emit(c.Body, Add(new(InstructionKind.Close, c.Name, next))))),
        _ => throw new InvalidOperationException($"no code for {node}"),
    };

    int EmitOption(Node option, int next, int other)
    {
        var entry = Emit(option, next);
        return other < 0 ? entry : Add(new(InstructionKind.Split, "", entry, other));
    }

    int EmitRepeat(Repeat repeat, int next)
    {
        var entry = next;
        for (var i = repeat.Least; i < repeat.Most; i++)
        {
            entry = Add(new(InstructionKind.Split, "", Emit(repeat.Body, entry), next));
        }

        for (var i = 0; i < repeat.Least; i++)
        {
            entry = Emit(repeat.Body, entry);
        }

        return entry;
    }

    int EmitGap(int most, int next)
    {
        var entry = next;
        for (var i = 0; i < most; i++)
        {
            entry = Add(new(InstructionKind.Split, "", next, Add(new(InstructionKind.GapToken, "", entry))));
        }

        return entry;
    }

    int Add(Instruction instruction)
    {
        code.Add(instruction);
        return code.Count - 1;
    }
}
