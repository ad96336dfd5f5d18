using System.Globalization;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Mentions.Numbers;

/// <summary>
/// Reads numbers in digits, also those whose groups stand apart: "46 102", "1, 412". Spaces part numbers as often as groups, so these
/// are joined only where nothing speaks against it.
/// </summary>
sealed class NumberDigits(NumberWords words)
{
    // rows of a table that came as text are short and have no word behind their numbers
    const int LeastTokensOfProse = 8;

    /// <summary>The number in digits at <paramref name="position"/>, which then stands behind it.</summary>
    public bool TryRead(ref int position, out decimal value)
    {
        value = 0;
        if (position >= words.Tokens.Count || words.Tokens[position] is not { Kind: TokenKind.Number } token
            || !decimal.TryParse(token.Norm, NumberStyles.Number, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        position = EndOfSpaced(position, ref value) ?? EndOfParted(position, ref value) ?? EndOfPointed(position, ref value) ?? EndWithFraction(position, ref value) ?? position + 1;
        return true;
    }

    /// <summary>"46 102": groups of three with spaces between them.</summary>
    int? EndOfSpaced(int first, ref decimal value)
    {
        var end = first + 1;
        while (IsGroup(end) && words.Tokens[end].SpaceBefore)
        {
            end++;
        }

        if (end == first + 1 || !IsHead(first) || IsNumber(end) || IsNumber(first - 1) || words.NamesNumber(first - 1) || !IsProse(first, end))
        {
            return null;
        }

        value = Join(first, end);
        return end;
    }

    /// <summary>"1, 412 offenders" after a word that wants one number: a space slipped in behind the mark.</summary>
    int? EndOfParted(int first, ref decimal value)
    {
        if (!IsHead(first) || !words.IsGlued(first + 1, ",") || !IsGroup(first + 2) || !words.IsCounted(first + 3) || !words.WantsNumber(first))
        {
            return null;
        }

        value = Join(first, first + 3);
        return first + 3;
    }

    /// <summary>"46.102 offenders": nobody counts people in thousandths.</summary>
    int? EndOfPointed(int first, ref decimal value)
    {
        if (value % 1 == 0 || words.Tokens[first].Norm.Split('.') is not [{ Length: <= 3 } head, { Length: 3 }] || head[0] == '0' || !words.IsCounted(first + 1))
        {
            return null;
        }

        value = decimal.Truncate(value * 1000);
        return first + 1;
    }

    /// <summary>"3 1/2".</summary>
    int? EndWithFraction(int first, ref decimal value)
    {
        if (value % 1 != 0 || !IsNumber(first + 1) || !words.Tokens[first + 1].SpaceBefore || !words.IsGlued(first + 2, "/") || !IsNumber(first + 3)
            || !TryDigit(first + 1, out var upper) || !TryDigit(first + 3, out var lower) || upper >= lower)
        {
            return null;
        }

        value += Math.Round(upper / lower, 4);
        return first + 4;
    }

    bool TryDigit(int at, out decimal digit)
    {
        digit = 0;
        return words.Tokens[at] is { Norm.Length: 1 } token && decimal.TryParse(token.Norm, NumberStyles.None, CultureInfo.InvariantCulture, out digit) && digit > 0;
    }

    decimal Join(int first, int end) =>
        decimal.Parse(string.Concat(words.Tokens.Skip(first).Take(end - first).Where(t => t.Kind == TokenKind.Number).Select(t => t.Norm)), CultureInfo.InvariantCulture);

    bool IsProse(int first, int end) => (first == 0 && end == words.Tokens.Count)
        || (end < words.Tokens.Count && (words.Tokens[end].Kind == TokenKind.Word || words.Tokens.Count >= LeastTokensOfProse));

    bool IsHead(int at) => words.Tokens[at].Norm is { Length: <= 3 } head && head[0] != '0' && head.All(char.IsAsciiDigit)
        && (at == 0 || words.Tokens[at].SpaceBefore || !IsNumberMark(at - 1));

    bool IsNumberMark(int at) => words.Tokens[at].Norm is "-" or "–" or "/" or ":" or "." or ",";

    bool IsGroup(int at) => IsNumber(at) && words.Tokens[at].Norm.Length == 3 && words.Tokens[at].Norm.All(char.IsAsciiDigit);

    bool IsNumber(int at) => at >= 0 && at < words.Tokens.Count && words.Tokens[at].Kind == TokenKind.Number;
}
