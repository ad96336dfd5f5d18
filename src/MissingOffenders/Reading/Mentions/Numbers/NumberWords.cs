using System.Globalization;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Mentions.Numbers;

/// <summary>The words of one sentence that make up numbers, as the lexicons know them.</summary>
sealed class NumberWords(Lattice lattice)
{
    const string Numeral = "NUMERAL";
    const string Scale = "SCALE";
    const string Suffix = "SUFFIX";
    const string MoneySuffix = "MONEY-SUFFIX";
    const string OrdinalWord = "ORDINAL-WORD";
    const int LongestCurrency = 3;

    public IReadOnlyList<Token> Tokens => lattice.Tokens;

    /// <summary>"seven", "thirty", "thirty eight", "thirty-eight", "thirtyeight".</summary>
    public bool TryReadSmall(ref int position, out decimal value)
    {
        value = 0;
        if (ValueAt(position, Numeral) is not { } first)
        {
            return false;
        }

        value = first.Value;
        position = first.End;
        if (IsTens(value) && ValueAt(AfterHyphen(position), Numeral) is { Value: > 0 and < 10 } unit)
        {
            value += unit.Value;
            position = unit.End;
        }

        return true;
    }

    /// <summary>"twenty-first", "hundred and third": the number that it makes an ordinal of.</summary>
    public bool TryReadOrdinal(ref int position, out decimal value)
    {
        value = 0;
        if (ValueAt(position, Numeral) is not { } tens || !IsTens(tens.Value) || ValueAt(AfterHyphen(tens.End), OrdinalWord) is not { Value: > 0 and < 10 } unit)
        {
            return false;
        }

        (value, position) = (tens.Value + unit.Value, unit.End);
        return true;
    }

    /// <summary>"one point five".</summary>
    public void TryReadDecimals(ref int position, ref decimal value)
    {
        var (at, place) = (position, 0.1m);
        if (!IsWord(at, "point") || ValueAt(at + 1, Numeral) is not { Value: < 10 })
        {
            TryReadHalf(ref position, ref value);
            return;
        }

        for (at++; ValueAt(at, Numeral) is { Value: < 10 } digit; at = digit.End, place /= 10)
        {
            value += digit.Value * place;
        }

        position = at;
    }

    /// <summary>"two and a half", "three and three quarters".</summary>
    public void TryReadHalf(ref int position, ref decimal value)
    {
        if (IsWord(position, "and") && PartAt(position + 1) is { Value: > 0 } part && !IsWord(part.End, "of"))
        {
            value += part.Value;
            position = part.End;
        }
    }

    /// <summary>"a hundred", "a dozen": one of the scale that follows.</summary>
    public bool TryReadArticle(ref int position, out decimal value)
    {
        value = 1;
        return (IsWord(position, "a") || IsWord(position, "an")) && ScaleAt(++position, least: 2).Value > 1;
    }

    /// <summary>"half a million", "a quarter of a million", "half-million": a part of the scale that follows, which is left to be read.</summary>
    public bool TryReadPart(ref int position, out decimal value)
    {
        (var part, value) = PartAt(position);
        if (part == position)
        {
            return false;
        }

        var scale = IsWord(part, "of") ? part + 1 : part;
        scale = IsWord(scale, "a") || IsWord(scale, "an") ? scale + 1 : AfterHyphen(scale);
        if (ScaleAt(scale, least: 100).Value == 1 || ValueAt(scale, Scale) is null)
        {
            return false;
        }

        position = scale;
        return true;
    }

    (int End, decimal Value) PartAt(int position) => IsWord(position, "half") ? (position + 1, 0.5m)
        : IsWord(position, "quarter") ? (position + 1, 0.25m)
        : (IsWord(position, "a") || IsWord(position, "one")) && IsWord(position + 1, "quarter") ? (position + 2, 0.25m)
        : IsWord(position, "a") && IsWord(position + 1, "half") ? (position + 2, 0.5m)
        : IsWord(position, "three") && IsWord(AfterHyphen(position + 1), "quarters") ? (AfterHyphen(position + 1) + 1, 0.75m)
        : (position, 0);

    /// <summary>The scale word at a token, or 1 where none of at least that size stands there.</summary>
    public (decimal Value, int End) ScaleAt(int position, decimal least) =>
        ValueAt(position, Scale) is { } scale && scale.Value >= least ? scale : (1, position);

    /// <summary>Letters glued behind digits that multiply them: "1.4k", "£2.5m". Some mean something else unless they stand behind money.</summary>
    public (decimal Value, int End)? SuffixAt(int first, int end) =>
        end >= Tokens.Count || Tokens[end].SpaceBefore ? null
        : ValueAt(end, Suffix) ?? (IsMoney(first) ? ValueAt(end, MoneySuffix) : null);

    /// <summary>Whether the number at a token names something, so that the number behind it is another: "March 20", "section 4".</summary>
    public bool NamesNumber(int before) => before >= 0 && lattice.At(before).Any(m => m.End == before + 1 && m.Type is "MONTH" or "LABEL-WORD" or "CAPITAL-LABEL" or "LEVEL-WORD");

    /// <summary>Whether the word before a number wants one number, no list: "were", "about".</summary>
    public bool WantsNumber(int position) => position > 0 && (lattice.At(position - 1).Any(m => m.Type == "STATING")
        || Enumerable.Range(1, LongestCurrency).Any(n => position >= n && lattice.At(position - n).Any(m => m.Type == "BOUND" && m.End == position)));

    public bool IsCounted(int position) => position < Tokens.Count && lattice.At(position).Any(m => m.Type == "COUNTED-NOUN");

    public bool IsWord(int position, string word) => position < Tokens.Count && Tokens[position].Norm == word;

    public bool IsGlued(int position, string word) => IsWord(position, word) && !Tokens[position].SpaceBefore;

    bool IsMoney(int position) => Enumerable.Range(1, LongestCurrency).Any(n => position >= n && lattice.At(position - n).Any(m => m.Type == "CURRENCY" && m.End == position));

    static bool IsTens(decimal value) => value is >= 20 and < 100 && value % 10 == 0;

    int AfterHyphen(int position) => IsWord(position, "-") ? position + 1 : position;

    (decimal Value, int End)? ValueAt(int position, string type)
    {
        if (position >= Tokens.Count)
        {
            return null;
        }

        // a plain loop: it runs for every token
        var mentions = lattice.At(position);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Type == type)
            {
                return (decimal.Parse(mentions[i].Reading.Value, CultureInfo.InvariantCulture), mentions[i].End);
            }
        }

        return null;
    }
}
