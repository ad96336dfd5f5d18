using System.Text;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Tests.Documents.Files;

public sealed class FileKindTests
{
    [Theory]
    [InlineData("Received: from a\r\n by b\r\nFrom: Ann <a@b.c>\r\nSubject: Nine\r\n\r\nText", FileKind.Mail)]
    [InlineData("From a@b.c Tue Mar 10 2015\nDate: x\nMIME-Version: 1.0\n\nText", FileKind.Mail)]
    [InlineData("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x\r\nSubject: Nine\r\nMIME-Version: 1.0\r\n", FileKind.Mhtml)]
    [InlineData("From: \"Saved by Windows Internet Explorer 8\"\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n", FileKind.Mhtml)]
    [InlineData("From: Essex Police\nDate: 10 March 2015\nSubject: Missing offenders\n\nNine are missing.", FileKind.Text)]
    [InlineData("Note: nine are missing.\nContent-Type: unknown", FileKind.Text)]
    [InlineData("{\\rtf1 Nine}", FileKind.Rtf)]
    [InlineData("<!DOCTYPE html><p>Nine", FileKind.Html)]
    [InlineData("{\"text\": \"Nine\"}", FileKind.Json)]
    [InlineData("{\"text\": \"Nine\"}\n{\"text\": \"Ten\"}", FileKind.JsonLines)]
    [InlineData("{\n  \"text\": \"Nine\"\n}\n", FileKind.Json)]
    public void Kinds_are_told_from_the_bytes(string text, FileKind kind) =>
        Assert.Equal(kind, new FileContent("file", Encoding.UTF8.GetBytes(text)).Kind);
}
