using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Numbers;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Reading.Rules.Patterns;
using MissingOffenders.Reading.Sentences;

namespace MissingOffenders.Tests.Reading.Rules;

public sealed class BeginningTests
{
    [Fact]
    public void No_match_is_lost_by_trying_patterns_only_where_they_can_begin_and_never_a_state_twice()
    {
        var rules = Rulebook.Load(RepositoryFiles.Rules).Reading;
        var splitter = new SentenceSplitter(rules.Words("ABBREVIATION"));
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Corpus, "b01-bbc-396-uk.txt"));
        var found = 0;

        foreach (var sentence in splitter.Split(text, new(BlockKind.Paragraph, new(0, text.Length), "")))
        {
            var lattice = new Lattice(text, sentence);
            rules.Lexicon.Annotate(lattice);
            NumberRecogniser.Annotate(lattice);
            foreach (var phase in rules.Phases.Where(p => p.Name is not (PhaseNames.Block or PhaseNames.Figure)))
            {
                foreach (var pattern in phase.Rules.Select(r => r.Pattern).Where(p => p.MayMatch(lattice)))
                {
                    var expected = Enumerable.Range(0, lattice.Tokens.Count).Select(t => new MatchAttempt(pattern, lattice, phase).Run(t)).OfType<Match>().ToList();
                    var actual = pattern.Matches(lattice, phase).ToList();
                    Assert.Equal(expected.Select(m => (m.First, m.End)), actual.Select(m => (m.First, m.End)));
                    found += actual.Count;
                }

                PhaseRunner.Annotate(phase, lattice, new(rules.Gazetteer, null), new(false));
            }
        }

        Assert.True(found > 100, $"only {found} matches: nothing was tried");
    }
}
