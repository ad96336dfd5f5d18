using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Tests.Reading.Mentions;

public sealed class QuantityTests
{
    [Fact]
    public void A_range_has_two_ends_and_no_point()
    {
        var range = new Quantity(10).To(new(12))!;

        Assert.Equal((null, 10m, 12m, "10..12"), (range.Point, range.Low, range.High, range.Value));
    }

    [Theory]
    [InlineData(12, 10)]
    [InlineData(12, 12)]
    public void What_does_not_rise_is_no_range(int first, int second) => Assert.Null(new Quantity(first).To(new(second)));

    [Fact]
    public void The_upper_end_lends_its_scale_to_a_lower_end_without_one() =>
        Assert.Equal("10000000..12000000", new Quantity(10).To(new Quantity(12).Times(1_000_000))!.Value);

    [Fact]
    public void An_end_with_a_scale_of_its_own_keeps_it() =>
        Assert.Equal("900000..1200000", new Quantity(900).Times(1000).To(new Quantity(1.2m).Times(1_000_000))!.Value);

    [Fact]
    public void A_product_has_no_zeros_behind_its_point() => Assert.Equal("2500000", new Quantity(2.50m).Times(1_000_000).Value);
}
