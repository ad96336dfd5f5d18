using CsCheck;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Tests.Reading.Mentions.Numbers;

public sealed class NumberFormTests
{
    // as many small numbers as great ones, and round ones among them
    static readonly Gen<long> Numbers = Gen.Select(Gen.Int[0, 11], Gen.Long[0, 999_999_999_999], Gen.Int[0, 9], (digits, number, zeros) =>
        number % (long)Math.Pow(10, digits + 1) / (long)Math.Pow(10, Math.Min(zeros, digits)) * (long)Math.Pow(10, Math.Min(zeros, digits)));

    static readonly Gen<(string Before, string After)> Frames = Gen.OneOf(
        ("The force said there were ", " registered sex offenders in the county."),
        ("There were ", " people."),
        ("Officers found ", " of them, police said."));

    [Fact]
    public void Any_number_written_in_any_way_comes_back_and_takes_no_word_beside_it() =>
        Gen.Select(Numbers, Frames, Gen.Int[0, 99]).Sample((number, frame, choice) =>
        {
            var ways = WrittenNumber.Ways(number).ToList();
            var way = ways[choice % ways.Count];
            return Fault(way, number, frame.Before, frame.After) is not { } fault ? true : throw new Xunit.Sdk.XunitException(fault);
        }, iter: 3000);

    static string? Fault(string way, long number, string before, string after)
    {
        var text = before + way + after;
        var found = ReadText.Of(text).Sentences.SelectMany(s => s.Mentions).Where(m => m.Type is "COUNT" or "DATE" or "REFERENCE" or "PHONE" or "MEASURE").ToList();
        return found is [{ Type: "COUNT", Reading: Quantity quantity } only] && quantity.Number == number && only.Span.Of(text) == way
            ? null
            : $"{number} in '{text}' is read as {string.Join("; ", found.Select(m => $"{m.Type} {m.Reading.Value} '{m.Span.Of(text)}' {m.FoundBy}"))}";
    }
}
