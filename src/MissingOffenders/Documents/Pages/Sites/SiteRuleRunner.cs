using MissingOffenders.RuleFiles;

namespace MissingOffenders.Documents.Pages.Sites;

/// <summary>Runs the test pages of site rules.</summary>
static class SiteRuleRunner
{
    /// <summary>The result of a rule.</summary>
    public static ExampleResult Run(SiteRule rule) => new(rule.Id, rule.Place, rule.Test.Name, FailureOf(rule, rule.Test));

    static string? FailureOf(SiteRule rule, SiteTest test)
    {
        if (!test.Html.Contains(rule.Mark ?? "", StringComparison.OrdinalIgnoreCase) || SiteReader.Open(rule, test.Html) is not { } page)
        {
            return "the rule is not meant for its own page";
        }

        if (SiteReader.Read(rule, page) is not { } reading)
        {
            return "there is no text where the rule looks";
        }

        var missing = test.Holds.FirstOrDefault(w => !reading.Page.Contains(w, StringComparison.Ordinal));
        var stray = test.Lacks.FirstOrDefault(w => reading.Page.Contains(w, StringComparison.Ordinal));
        return missing is not null ? $"the text lacks '{missing}'"
            : stray is not null ? $"the text holds '{stray}'"
            : Different("title", test.Title, reading.Title) ?? Different("byline", test.Byline, reading.Byline) ?? Different("date", test.Date, reading.Date);
    }

    static string? Different(string what, string? expected, string? found) =>
        expected is null || expected == found ? null : $"{what} is '{found}', expected '{expected}'";
}
