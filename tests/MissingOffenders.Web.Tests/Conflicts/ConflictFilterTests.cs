using MissingOffenders.Cases;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Web.Addresses;
using MissingOffenders.Web.Comparing;

namespace MissingOffenders.Web.Tests.Conflicts;

public sealed class ConflictFilterTests
{
    [Theory]
    [InlineData("")]
    [InlineData("?kind=value_disagreement")]
    [InlineData("?explained=yes&kind=copy&measure=missing")]
    [InlineData("?explained=yes&q=police&status=open")]
    public async Task A_value_of_a_facet_counts_the_conflicts_that_choosing_it_would_leave(string query)
    {
        using var sample = await SampleCase.OfConflictsAsync();
        using var file = CaseFile.Open(sample.Path);
        var compared = Compared.Of(SampleCase.Rules.Compare(file), 0);
        var filter = ConflictFilter.Of("http://localhost" + ConflictFilter.Path + query);

        var counted = filter.Count(compared, most: 100);

        Assert.Equal(ConflictFacet.All, counted.Select(c => c.Facet));
        Assert.Contains(counted, c => c.Most.Count > 0);
        Assert.All(counted, facet => Assert.All(facet.Most, value => Assert.Equal(filter.With(facet.Facet.Name, value.Value).Apply(compared).Count, value.Count)));
    }
}
