using MissingOffenders.Reading.Rules;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Tests.Reading.Rules;

public sealed class BrokenRuleTests
{
    const string Phases = "- name: block\n  summary: s\n  policy: all\n- name: figure\n  summary: s\n  policy: all\n";

    [Theory]
    [InlineData("rules:\n- id: a\n  phase: figure\n  summary: s\n  match: \"one (two\"\n  emit: X\n", 5, 19, "end of pattern", "')'")]
    [InlineData("rules:\n- id: a\n  phase: figure\n  summary: s\n  match: \"one Two\"\n  emit: X\n", 5, 15, "'Two'", "a word in lower case or a CLASS in capitals")]
    [InlineData("rules:\n- id: a\n  phase: nowhere\n  summary: s\n  match: one\n  emit: X\n", 2, 3, "phase 'nowhere'", "one of block, figure")]
    [InlineData("rules:\n- id: a\n  phase: figure\n  match: one\n  emit: X\n", 2, 3, "no 'summary'", "a key 'summary'")]
    [InlineData("rules:\n- id: a\n  phase: figure\n  summary: s\n  match: o:one\n  figure: { measure: missing, count: q }\n", 2, 3, "capture 'q'", "one of the pattern's: o")]
    [InlineData("rules:\n- id: a\n  phase: figure\n  summary: s\n  match: o:one\n  figure: { measure: missing, count: o, flags: [every] }\n", 6, 49, "flag 'every'", "one of label, national, part, series, sum, whole")]
    [InlineData("ruls: []\n", 1, 1, "'ruls'", "one of lexicon, rules")]
    public void A_broken_file_is_refused_with_place_finding_and_expectation(string content, int line, int column, string found, string expected)
    {
        var broken = Assert.Throws<RuleFileException>(() => Load(content));

        Assert.Equal(("x.yml", line, column, found, expected), (broken.File, broken.Line, broken.Column, broken.Found, broken.Expected));
    }

    [Fact]
    public void Two_rules_of_one_id_are_refused()
    {
        const string Rule = "- id: a\n  phase: figure\n  summary: s\n  match: one\n  emit: X\n";

        var broken = Assert.Throws<RuleFileException>(() => Load("rules:\n" + Rule + Rule));

        Assert.StartsWith("x.yml(7,3): found id 'a' again", broken.Message, StringComparison.Ordinal);
    }

    static RuleSet Load(string content) => RuleSet.Read(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["gazetteers/forces.csv"] = "force,kind,nation,area,from,to,successor,other_names\n",
        ["gazetteers/areas.csv"] = "area,level,force,other_names,within\n",
        ["phases.yml"] = Phases,
        ["english/words.yml"] = "closed: {}\nverbs: { regular: [], irregular: {} }\nnouns: {}\n",
        ["sex-offenders/subject.yml"] = "kinds: {}\nmeasures: {}\n",
        ["sex-offenders/frames.yml"] = "frames: []\n",
        ["x.yml"] = content,
    });
}
