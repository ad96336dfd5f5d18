using CsCheck;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Tests.Cases.Selection;

public sealed class FacetCountsTests
{
    static readonly string[] Values = ["a", "b", "c"];

    static readonly Gen<FigureItem> AnyItem =
        from force in Gen.Int[0, 3]
        from outlet in Gen.Int[0, 3]
        from measure in Gen.Int[0, 2]
        select new FigureItem
        {
            Id = "f",
            ArticleId = "a",
            ArticlePath = "a.txt",
            CharStart = 0,
            Force = Values.ElementAtOrDefault(force),
            Outlet = Values.ElementAtOrDefault(outlet),
            Measure = Values[measure],
            Value = 1,
            Modifier = "exact",
            Quote = "",
            Rule = "r",
            Confidence = 0.5,
            Status = ReviewStatus.Open,
            IsSettled = false,
            Anchoring = Anchoring.Held,
            IsStated = true,
        };

    [Fact]
    public void A_value_counts_the_figures_that_choosing_it_would_leave() =>
        Gen.Select(AnyItem.Array[0, 40], Gen.Int[0, 3], Gen.Int[0, 3]).Sample((items, force, outlet) =>
        {
            var filter = FigureFilter.None.With("force", Values.ElementAtOrDefault(force)).With("outlet", Values.ElementAtOrDefault(outlet));
            foreach (var counts in FacetCounts.Of(filter, items, most: 10))
            {
                Assert.Equal(counts.Values, counts.Most.Count);
                Assert.All(counts.Most, c => Assert.Equal(filter.With(counts.Facet.Name, c.Value).Apply(items).Count, c.Count));
            }
        });

    [Fact]
    public void Of_many_values_the_most_frequent_come_first_and_the_chosen_one_is_there()
    {
        var item = AnyItem.Single() with { Force = null };
        FigureItem[] items = [.. Enumerable.Range(1, 9).SelectMany(n => Enumerable.Repeat(item with { Force = $"force {n}" }, n))];

        var counts = FacetCounts.Of(FigureFilter.None.With("force", "force 2"), items, most: 3).Single(c => c.Facet.Name == "force");

        Assert.Equal(["force 2", "force 9", "force 8", "force 7"], counts.Most.Select(c => c.Value));
        Assert.Equal(9, counts.Values);
    }
}
