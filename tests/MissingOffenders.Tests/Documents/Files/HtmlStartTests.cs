using System.Text;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Tests.Documents.Files;

public sealed class HtmlStartTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><p>x")]
    [InlineData("\uFEFF\n <html lang=en>")]
    [InlineData("<!-- saved from url=(0022)https://harbour.example/ --><html>")]
    [InlineData("<head><title>x</title>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"><html>")]
    [InlineData("<div class=x>Text</div>")]
    [InlineData("<p>Text")]
    public void A_page_is_told_by_its_start(string text) => Assert.Equal(FileKind.Html, FileKinds.Of(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("Five < six, said the <b>force</b>")]
    [InlineData("<<< 34 missing >>>")]
    [InlineData("<?xml version=\"1.0\"?><rss><item/></rss>")]
    [InlineData("<pressed for time>")]
    [InlineData("<")]
    public void A_text_with_angles_is_a_text(string text) => Assert.Equal(FileKind.Text, FileKinds.Of(Encoding.UTF8.GetBytes(text)));
}
