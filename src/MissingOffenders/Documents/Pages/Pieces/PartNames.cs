using System.Collections.Frozen;

namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>Words in classes and ids by which pages of all kinds name their parts. Two words stand for words that follow each other.</summary>
static class PartNames
{
    public static FrozenSet<string> Comments { get; } = Set(
        "comments|comment|commentlist|commenting|disqus|livefyre|viafoura|spotim|openweb|usercomments|respond|replies|fyre|hyvor|commentbox|commentsarea|user reviews|reader comments");

    public static FrozenSet<string> Furniture { get; } = Set(
        "nav|navbar|navigation|menu|submenu|breadcrumb|breadcrumbs|share|sharing|sharebar|shares|social|socials|sharedaddy|addthis|addtoany|sharethis|newsletter|newsletters|subscribe|"
        + "subscription|signup|sign up|cookie|cookies|consent|gdpr|ad|ads|advert|adverts|advertisement|advertising|adslot|adunit|dfp|sponsor|sponsors|masthead|toolbar|toolbox|tags|taglist|"
        + "topics|keywords|pagination|pager|login|signin|paywall|popup|modal|lightbox|overlay|tooltip|sidebar|copyright|rating|ratings|poll|donate|donation|skip|sr only|screen reader|"
        + "visually hidden|visuallyhidden|offscreen|author bio|bio|about author|author info|author box|authorbox|follow|jp post flow|print only|printonly|site header|footer|"
        + "wm ipp|google cache|noprint|no print|post nav|postmeta footer|error message|app promo|appbanner|callout subscribe|membership|metered|regwall|voting|vote|reactions");

    public static FrozenSet<string> Teaser { get; } = Set(
        "related|relateds|recommended|recommendation|recommendations|recommends|trending|popular|mostread|most read|most viewed|most popular|read more|readmore|more stories|more news|more from|"
        + "also read|also like|see also|teaser|teasers|outbrain|taboola|recirc|recirculation|latest news|latest posts|latest stories|top stories|up next|next up|next article|prev next|"
        + "promo|promos|zergnet|revcontent|editors picks|editors pick|you may|dont miss|similar|around web|read next|readnext|what next|internal links|further reading|in article link|"
        + "related articles|relatedposts|yarpp|crp related|explore more|more on|story list|carousel|slider");

    public static FrozenSet<string> Caption { get; } = Set("caption|captions|figcaption|wp caption text|photo credit|image credit|photocredit|credit|image description|cutline|media caption|photo info");

    public static FrozenSet<string> Byline { get; } = Set(
        "byline|bylines|author|authors|dateline|timestamp|pubdate|publish date|published|date|entry meta|post meta|article meta|meta|datetime|time|updated|story meta|article info|article date|contributors|writer|posted on|dateline");

    public static FrozenSet<string> Standfirst { get; } = Set("standfirst|subtitle|sub title|subhead|subheading|sub heading|subheadline|deck|dek|sub headline|subhed");

    public static FrozenSet<string> Box { get; } = Set("factbox|fact box|infobox|info box|factfile|fact file|at a glance|glance|key facts|keyfacts|key points|in numbers|sidebar box|box out|boxout|breakout|explainer box");

    public static FrozenSet<string> Correction { get; } = Set("correction|corrections|clarification|clarifications|editors note|editor note|amendment|article footnote|article history");

    public static FrozenSet<string> PullQuote { get; } = Set("pullquote|pull quote|pullquotes|pulled quote|blockquote large");

    /// <summary>Words that speak of a part, not from it: <c>comments-open</c> on the frame of the page.</summary>
    public static FrozenSet<string> Talking { get; } = Set("open|closed|enabled|disabled|allowed|has|no|with|without|is|hide|show|off|on");

    /// <summary>Whether one of the words, or two neighbours, are in <paramref name="set"/>.</summary>
    public static bool Has(FrozenSet<string> set, IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (set.Contains(words[i]) || (i + 1 < words.Count && set.Contains(words[i] + " " + words[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    static FrozenSet<string> Set(string words) => words.Split('|').ToFrozenSet(StringComparer.Ordinal);
}
