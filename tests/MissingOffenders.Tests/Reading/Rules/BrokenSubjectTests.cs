using MissingOffenders.Reading.Rules;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Tests.Reading.Rules;

public sealed class BrokenSubjectTests
{
    [Theory]
    [InlineData("frames.yml", "frames:\n- frame: a\n  measure: nothing\n", 3, 12, "measure 'nothing'", "one of none, m")]
    [InlineData("frames.yml", "frames:\n- frame: a\n", 2, 3, "no 'measure'", "a key 'measure'")]
    [InlineData("frames.yml", "frames:\n- frame: a\n  measure: m\n  verb: [go]\n", 4, 3, "'verb'", "one of frame, measure, denied, aimed, state, become, cause, nominal")]
    [InlineData("subject.yml", "kinds: {}\nmeasures:\n  m: { family: f, nature: pond }\n", 3, 27, "nature 'pond'", "one of stock, flow, scope")]
    [InlineData("subject.yml", "kinds: {}\n", 1, 1, "no 'measures'", "a key 'measures'")]
    [InlineData("weights/meaning.tsv", "LEAST\t0.5\nground 1\n", 2, 1, "'ground 1'", "a ground, a tab and its weight")]
    [InlineData("weights/meaning.tsv", "LEAST\t0.5\nground\tmuch\n", 2, 8, "'much'", "a number such as -0.25")]
    [InlineData("weights/meaning.tsv", "LEAST\t0.5\nground\tNaN\n", 2, 8, "'NaN'", "a number such as -0.25")]
    [InlineData("weights/time.tsv", "ground\t1\nground\t2\n", 2, 1, "'ground' again", "each ground once")]
    [InlineData("../english/words.yml", "closed: { adverbial: [up] }\nverbs: {}\nnouns: {}\n", 1, 11, "'adverbial'", "a part of speech")]
    [InlineData("../english/words.yml", "closed: {}\nverbs: { irregular: { go: [went] } }\nnouns: {}\n", 2, 27, "1 forms", "the past and the participle")]
    [InlineData("../english/words.yml", "closed: {}\nverbs: { regular: [x], irregular: {} }\nnouns: {}\n", 2, 20, "'x'", "an infinitive")]
    public void A_broken_file_is_refused_with_place_finding_and_expectation(string name, string content, int line, int column, string found, string expected)
    {
        var path = name.StartsWith("../", StringComparison.Ordinal) ? name[3..] : "sex-offenders/" + name;

        var broken = Assert.Throws<RuleFileException>(() => Load(path, content));

        Assert.Equal((path, line, column, found, expected), (broken.File, broken.Line, broken.Column, broken.Found, broken.Expected));
    }

    static RuleSet Load(string path, string content) => RuleSet.Read(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["gazetteers/forces.csv"] = "force,kind,nation,area,from,to,successor,other_names\n",
        ["gazetteers/areas.csv"] = "area,level,force,other_names,within\n",
        ["phases.yml"] = "- name: block\n  summary: s\n  policy: all\n- name: figure\n  summary: s\n  policy: all\n",
        ["english/words.yml"] = "closed: {}\nverbs: { regular: [], irregular: {} }\nnouns: {}\n",
        ["sex-offenders/subject.yml"] = "kinds: {}\nmeasures:\n  m: { family: f, nature: stock }\n",
        ["sex-offenders/frames.yml"] = "frames: []\n",
        ["sex-offenders/weights/meaning.tsv"] = "LEAST\t0.5\n",
        [path] = content,
    });
}
