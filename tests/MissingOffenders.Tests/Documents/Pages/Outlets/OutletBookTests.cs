using MissingOffenders.Documents.Pages;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Tests.Documents.Pages.Outlets;

public sealed class OutletBookTests
{
    static readonly PageRules Rules = Rulebook.Load(RepositoryFiles.Rules).Pages;

    [Theory]
    [InlineData("www.bbc.co.uk", "BBC News")]
    [InlineData("NEWS.bbc.co.uk", "BBC News")]
    [InlineData("edinburghnews.scotsman.com", "Edinburgh Evening News")]
    [InlineData("www.scotsman.com", "The Scotsman")]
    [InlineData("www.met.police.uk", "Metropolitan Police")]
    [InlineData("www.essex.police.uk", "Police.uk")]
    [InlineData("notbbc.co.uk", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_longest_known_domain_tells_the_outlet(string? host, string? title) => Assert.Equal(title, Rules.Outlets.AtHost(host)?.Title);

    [Theory]
    [InlineData("the guardian", "The Guardian")]
    [InlineData("GUARDIAN", "The Guardian")]
    [InlineData("Express and Echo", "Devon Live")]
    [InlineData("Mail Online", "Daily Mail")]
    [InlineData("The", null)]
    [InlineData("The Martian Herald", null)]
    public void Names_are_known_without_case_and_article(string name, string? title) => Assert.Equal(title, Rules.Outlets.Named(name)?.Title);

    [Fact]
    public void An_outlet_has_the_zone_of_its_own_place() =>
        Assert.Equal(("US", "America/Los_Angeles", "newspaper", 3), Rules.Outlets.Named("Los Angeles Times") is { } o ? (o.Country, o.Zone.Id, o.Kind, o.Rank) : default);

    [Theory]
    [InlineData("zone: Europe/Londres", 2, 9, "'Europe/Londres'", "a time zone such as Europe/London")]
    [InlineData("zone: Europe/London\n  kind: paper", 3, 9, "'paper'", "one of newspaper, broadcaster, agency, official, magazine, site, charity, blog")]
    [InlineData("zone: Europe/London\n  kind: site\n  rank: 9", 4, 9, "'9'", "a rank from 1 to 6")]
    [InlineData("zone: Europe/London\n  kind: site\n  rank: 4\n  outlets: [ { title: A, hosts: [www.a.uk] } ]", 5, 34, "'www.a.uk'", "a domain in lower case without www.")]
    [InlineData("zone: Europe/London\n  kind: site\n  rank: 4\n  outlets: [ { title: A }, { title: The A } ]", 5, 37, "name 'The A' again", "a name of its own")]
    public void A_broken_list_of_outlets_is_refused_with_its_place(string rest, int line, int column, string found, string expected)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["outlets.yml"] = "- country: GB\n  " + rest + "\n" };

        var broken = Assert.Throws<RuleFileException>(() => PageRules.Read(files));

        Assert.Equal(("outlets.yml", line, column, found, expected), (broken.File, broken.Line, broken.Column, broken.Found, broken.Expected));
    }
}
