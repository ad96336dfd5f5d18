using MissingOffenders.Documents.Files;

namespace MissingOffenders.Tests.Documents.Files;

public sealed class ArticleSeparatorTests
{
    [Theory]
    [InlineData("Cover\nDocument 1 of 2\nOne.\n\nDocument 2 of 2\nTwo.\n", "One.|Two.")]
    [InlineData("1 of 2 DOCUMENTS\r\nOne.\r\n2 of 2 DOCUMENTS\r\nTwo.", "One.|Two.")]
    [InlineData("One.\nEnd of Document\nTwo.\nEnd of Document\n", "One.|Two.")]
    [InlineData("One.\nDocument ECHO000020150310eb3a0003x\nTwo.\nDocument ECHO000020150311eb3b0004y\n", "One.|Two.")]
    [InlineData("One.\nLENGTH: 345 words\n-----\nTwo.\nCopyright 2015 Echo\n", "One.\nLENGTH: 345 words|Two.\nCopyright 2015 Echo")]
    [InlineData("One.\n1,345 words\fTwo.\n20 words\n", "One.\n1,345 words|Two.\n20 words")]
    public void A_text_of_a_press_archive_is_cut_where_the_archive_says_so(string text, string articles) =>
        Assert.Equal(articles, string.Join('|', ArticleSeparators.Split(text).Select(a => a.Trim())));

    [Theory]
    [InlineData("One.\n\f\nStill one.")]
    [InlineData("One.\n-----\nStill one.\nCopyright 2015 Echo")]
    [InlineData("See document 3 of 10.\nDocument 3 of 10\nOne.")]
    [InlineData("One.\nEnd of Document\n")]
    [InlineData("Document 1 of 2\nOne.")]
    [InlineData("Document signed\nOne.\nDocument lost\nStill one.")]
    public void A_text_without_clear_marks_is_one_article(string text) => Assert.Equal(text, Assert.Single(ArticleSeparators.Split(text)));
}
