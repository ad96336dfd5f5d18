using System.Text;
using MissingOffenders.Documents.Articles;
using Xunit;

namespace MissingOffenders.Tests.Documents.Formats.Word;

public sealed class OldWordReaderTests
{
    [Theory]
    [InlineData("WordDocument", ArticleStatus.Unsupported, "save it as .docx")]
    [InlineData("Workbook", ArticleStatus.Unsupported, "Excel")]
    [InlineData("EncryptedPackage", ArticleStatus.Encrypted, "password")]
    public void The_member_in_the_container_tells_what_to_say(string member, ArticleStatus status, string words)
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[100], .. Encoding.Unicode.GetBytes(member), .. new byte[100]];

        var document = Assert.Single(AnyFile.Read("a.doc", bytes));

        Assert.Equal(status, document.Status);
        Assert.Contains(words, document.Note, StringComparison.Ordinal);
    }
}
