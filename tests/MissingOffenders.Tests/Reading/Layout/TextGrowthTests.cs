using System.Text;
using System.Text.RegularExpressions;
using MissingOffenders.Documents.Files;
using MissingOffenders.Reading;
using MissingOffenders.Tests.Documents.Pages.Growth;
using MissingOffenders.Text;

namespace MissingOffenders.Tests.Reading.Layout;

/// <summary>What a text costs to be cut into blocks, sentences and words must not grow with the square of its length.</summary>
[Collection(nameof(AloneOnTheMachine))]
public sealed class TextGrowthTests
{
    static readonly Lazy<Pipeline> Pipeline = new(() => new(Rulebook.Load(RepositoryFiles.Rules).Reading));

    /// <summary>A line each; ⏎ is a new line, → a tab, · a space.</summary>
    const string Shown = """
        Kent 5⏎
        Kent: 5,·
        Kent 5·
        Kent→5⏎
        Kent→5→6→7⏎
        9-
        9,
        9.
        9:
        9/
        9 000·
        1,412·
        1,412
        1'
        ½
        £1m·
        12%·
        [1]
        a[1]
        (
        ()
        [
        "
        “
        ”
        '
        ’s
        's·
        -
        –
        —·
        .
        ...
        . .·
        ?!
        ,
        ;·
        :⏎
        *⏎
        - x⏎
        • x⏎
        1. x⏎
        a) x⏎
        x
        x·
        X·
        Mr.·
        Mr Smith said.·
        St.·
        e.g.·
        U.K.·
        x⏎
        x⏎⏎
        ⏎
        ⏎⏎·
        →
        ·
        é·
        漢
        😀
        \u200B
        \u00AD
        \u00A0
        March 2014·
        10 March 2015⏎
        By Ann Reporter⏎
        Monday·
        Read more: x⏎
        http://x.example/a·
        @x·
        #x·
        KENT⏎
        | Kent | 5 |⏎
        """;

    public static TheoryData<string> Units => new(Shown.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(u => u.TrimEnd('\r')));

    [Theory]
    [MemberData(nameof(Units))]
    public void Ten_times_the_length_costs_about_ten_times_as_much(string shown)
    {
        const int Characters = 20_000;
        var unit = Regex.Unescape(shown.Replace('⏎', '\n').Replace('→', '\t').Replace('·', ' '));
        Cost(unit, Characters);
        var (once, tenfold) = (Math.Max(Cost(unit, Characters), 20), Cost(unit, 10 * Characters));

        Assert.True(tenfold < once * 40, $"{once} ms for {Characters} characters, {tenfold} ms for ten times as many");
    }

    static double Cost(string unit, int characters)
    {
        var text = TextDecoder.Decode(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, characters / unit.Length)) + " x")).Text;
        var start = Environment.CpuUsage.TotalTime;
        Tokenizer.Tokenize(text, new(0, text.Length));
        Pipeline.Value.LayOut(new("a", "a", text));
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
