using MissingOffenders.Reading;

namespace MissingOffenders.Tests.Cases;

/// <summary>Short texts, each an article of its own. No single one is sure to be read for ever; how many are read without any fault may only rise.</summary>
public sealed class ReadCaseTests(ITestOutputHelper output)
{
    static readonly Pipeline Pipeline = new(Rulebook.Load(RepositoryFiles.Rules).Reading);

    [Theory]
    [InlineData("sentences.yml", Floors.Sentences)]
    [InlineData("phenomena.yml", Floors.Phenomena)]
    [InlineData("tables.yml", Floors.Tables)]
    [InlineData("times.yml", Floors.Times)]
    [InlineData("narrowings.yml", Floors.Narrowings)]
    public void As_many_texts_as_before_give_exactly_their_figures(string name, double floor)
    {
        var cases = ReadCase.Load(name);

        var faults = cases.Select(Fault).OfType<string>().ToList();

        faults.ForEach(output.WriteLine);
        var share = (double)(cases.Count - faults.Count) / cases.Count;
        Assert.True(share >= floor, $"{cases.Count - faults.Count} of {cases.Count} are read rightly ({share:0.000}, at least {floor}):{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
    }

    static string? Fault(ReadCase text) =>
        FigureComparison.Difference(text.Figures, Pipeline.Read(new("case", "case.txt", text.Text) { Published = text.Published })) is { } difference
            ? $"\"{text.Text}\": {difference}"
            : null;
}
