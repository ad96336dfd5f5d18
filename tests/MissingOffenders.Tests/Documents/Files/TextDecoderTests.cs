using System.Text;
using CsCheck;
using MissingOffenders.Documents.Files;
using Xunit;

namespace MissingOffenders.Tests.Documents.Files;

public sealed class TextDecoderTests
{
    const string Sentence = "“It’s £5m – no more”, said Siân of Gwent’s force. Twelve café owners – and nine others – haven’t been found.\r\n";

    static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[]> Marked => new()
    {
        { "utf-8", [.. new UTF8Encoding(true).Preamble, .. Encoding.UTF8.GetBytes(Sentence)] },
        { "utf-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sentence)] },
        { "utf-16BE", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sentence)] },
        { "utf-32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Sentence)] },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_decides_and_is_no_part_of_the_text(string name, byte[] bytes)
    {
        Assert.Equal(new(Sentence, name), TextDecoder.Decode(bytes));
        Assert.Equal(FileKind.Text, FileKinds.Of(bytes));
    }

    [Fact]
    public void Utf16_is_known_without_its_mark()
    {
        var english = string.Concat(Enumerable.Repeat("The force said it had lost 9 men.\r\n", 4));

        Assert.Equal(english, TextDecoder.Decode(Encoding.Unicode.GetBytes(english)).Text);
        Assert.Equal(english, TextDecoder.Decode(Encoding.BigEndianUnicode.GetBytes(english)).Text);
        Assert.Equal(FileKind.Text, FileKinds.Of(Encoding.Unicode.GetBytes(english)));
    }

    [Fact]
    public void Every_text_survives_utf8() => Gen.String.Sample(text =>
    {
        // Without half pairs, which no file can hold, and without a first character that is a byte-order mark.
        text = string.Concat(text.EnumerateRunes().Where(r => r.Value is not (0xFEFF or 0))).Replace("\u0000", "", StringComparison.Ordinal);
        Assert.Equal(text, TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Text);
    });

    [Fact]
    public void Windows_1252_is_read_as_such_with_its_dashes_and_quotation_marks()
    {
        var decoded = TextDecoder.Decode(Windows1252.GetBytes(Sentence));

        Assert.Equal(Sentence, decoded.Text);
        Assert.Equal("windows-1252", decoded.Encoding);
        Assert.Equal("not UTF-8: read as windows-1252", decoded.Note);
    }

    [Theory]
    [InlineData("It cost £5m.")]
    [InlineData("Police don’t know where nine are.")]
    [InlineData("Siân")]
    public void Short_texts_of_old_encodings_are_windows_1252(string text) =>
        Assert.Equal(text, TextDecoder.Decode(Windows1252.GetBytes(text)).Text);

    [Fact]
    public void Text_of_another_alphabet_is_recognised()
    {
        const string russian = "Полиция сообщила, что местонахождение девяти человек до сих пор неизвестно, и попросила жителей о помощи.";

        Assert.Equal(russian, TextDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(russian)).Text);
    }

    [Fact]
    public void Stray_bytes_in_utf8_cost_nothing_but_a_note()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Sentence), .. Windows1252.GetBytes("Police don’t know."), .. Encoding.UTF8.GetBytes(Sentence)];

        var decoded = TextDecoder.Decode(bytes);

        Assert.Equal($"{Sentence}Police don’t know.{Sentence}", decoded.Text);
        Assert.Equal("utf-8", decoded.Encoding);
        Assert.Equal("1 byte(s) are not UTF-8 and were read as windows-1252", decoded.Note);
    }
}
