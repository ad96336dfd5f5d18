using System.Globalization;
using MissingOffenders.Cases;
using MissingOffenders.Cli.Output;

namespace MissingOffenders.Tests.Cli;

public sealed class UnreadInputsTests
{
    [Fact]
    public void A_few_are_named_one_by_one() =>
        Assert.Equal("a: why | b: empty | 0", Lines(3, new("a", "damaged", "why"), new("b", "empty", null)));

    [Fact]
    public void Many_are_told_by_reason_with_a_few_names()
    {
        UnreadInput[] unread = [.. Enumerable.Range(0, 400).Select(i => new UnreadInput(
            i.ToString("000", CultureInfo.InvariantCulture), i % 4 == 0 ? "empty" : "too-large", i % 4 == 0 ? "the file is empty" : $"the file has {i:N0} bytes"))];

        Assert.Equal(
            "300 too-large: the file has 1 bytes: 001, 002, 003 ... | 100 empty: the file is empty: 000, 004, 008 ... | z: why | 0",
            Lines(20, [.. unread, new("z", "failed", "why")]));
    }

    [Fact]
    public void What_does_not_fit_is_counted() =>
        Assert.Equal("2 empty: x: a, b | 1", Lines(1, new("a", "empty", "x"), new("b", "empty", "x"), new("c", "failed", "y")));

    static string Lines(int shown, params UnreadInput[] unread)
    {
        var (lines, leftOut) = new UnreadInputs(shown).Of(unread);
        return $"{string.Join(" | ", lines)} | {leftOut}";
    }
}
