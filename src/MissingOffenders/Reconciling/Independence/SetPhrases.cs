namespace MissingOffenders.Reconciling.Independence;

/// <summary>Finds passages that say nothing of where an article comes from: standing background, sign-offs, standard statements.</summary>
static class SetPhrases
{
    /// <summary>Marks kept shingles that turn up in many months or in many different stories.</summary>
    public static void Mark(ShingleIndex index, IReadOnlyList<Fingerprint> fingerprints, IReadOnlyList<GroupedArticle> articles, Grouping stories, IndependenceOptions options)
    {
        var limit = Math.Max(options.SetPhraseStories, (int)Math.Sqrt(articles.Count));
        var (months, holders) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (start, end) in index.Buckets())
        {
            if (end - start < Math.Min(limit, options.SetPhraseMonths))
            {
                continue;
            }

            months.Clear();
            holders.Clear();
            for (var i = start; i < end && months.Count < options.SetPhraseMonths; i++)
            {
                var article = index.Article(i);
                // copies of one story count once, with the month in which the first of them by name appeared
                if (holders.Add(stories.Of(article)) && articles[article].Published is { } day)
                {
                    months.Add((day.Year * 12) + day.Month);
                }
            }

            if (months.Count < options.SetPhraseMonths && holders.Count <= limit)
            {
                continue;
            }

            var kind = months.Count >= options.SetPhraseMonths ? PhraseKind.Recurring : PhraseKind.Common;
            for (var i = start; i < end; i++)
            {
                fingerprints[index.Article(i)].Phrases[index.Shingle(i)] = kind;
            }
        }
    }
}
