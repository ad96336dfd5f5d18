using System.Collections.Frozen;
using MissingOffenders.Documents.Pages.Pieces;

namespace MissingOffenders.Documents.Pages;

/// <summary>Tells from its words what a short piece is for, where the markup does not say.</summary>
static class Notices
{
    /// <summary>A longer piece is a paragraph, however it begins.</summary>
    const int Longest = 300;

    /// <summary>Labels of the page: the whole piece, without marks around it.</summary>
    static readonly FrozenSet<string> Labels = Set(
        "advert|advertisement|advertisements|advertising|ad|sponsored|sponsored content|caption|close|comments|comment|leave a comment|share|share this|share this article|share this story|tweet|"
        + "print|email|save|like|text size|font size|related news|related|related articles|related stories|related content|related topics|related links|see also|more on this story|more from us|read next|up next|"
        + "most read|most popular|trending|trending now|latest news|top stories|recommended|recommended for you|you may also like|you might also like|view gallery|view photos|play video|watch|video|"
        + "loading|loading...|image|photo|photos|gallery|next|previous|prev|back|back to top|top|menu|search|sign in|log in|subscribe|subscribe now|sign up|follow us|tags|topics|show more|read more|"
        + "continue reading|view comments|show comments|hide caption|toggle caption|enlarge this image|click to enlarge|getty images|story continues below|story continues below advertisement|"
        + "article continues below|report a typo|skip to main content|copy link|link copied|listen|listen to this article|editor's picks|editors' picks|more stories|don't miss");

    /// <summary>How furniture begins.</summary>
    static readonly string[] Openings =
    [
        "follow us on", "follow me on", "follow him on", "follow her on", "follow them on", "follow @", "like us on", "find us on", "join us on", "join our", "subscribe to", "sign up for", "sign up to",
        "click here to", "click here for", "click to share", "share this", "have a tip", "got a tip", "got a story", "have you got a story", "do you have a story", "get the latest", "get all the latest", "get more news",
        "this slideshow requires javascript", "please enable javascript", "you need javascript", "javascript is required", "your browser does not support", "we use cookies", "this site uses cookies", "this website uses cookies",
        "comments are closed", "comments on this article", "leave a reply", "leave a comment", "join the conversation", "tell us what you think", "what do you think", "have your say", "send us your", "send your",
        "all rights reserved", "registered in england", "registered office", "filed under", "posted in", "tagged", "tags:", "topics:", "categories:", "category:", "image credit:", "(image credit", "photo credit", "image:", "photo:", "picture:",
        "download our app", "download the", "to read more", "for more stories", "for the latest", "for more news", "read the full", "support our journalism", "thank you for reading", "thanks for reading", "already a subscriber",
        "you can follow", "you can email", "you can contact", "email me at", "email the", "write to", "reach the reporter", "reach him", "reach her", "contact the reporter", "contact us at", "more ap ",
        "chat with us in", "enter your email", "by submitting", "by signing up", "receive the", "want more", "stay up to date", "stay informed", "keep up to date", "don't miss a", "never miss a", "buy a copy",
    ];

    /// <summary>How words begin that lead to another article.</summary>
    static readonly string[] Teasers =
    [
        "read more:", "read more -", "read more on", "read more about", "read more »", "read more>", "read also", "also read", "also see:", "see also:", "related:", "related article:", "related story", "related -", "related |", "more:", "more from", "more on this", "read next:", "next:", "watch:",
        "video:", "recommended:", "don't miss:", "must read", "most read", "you might also like", "you may also like", "click here to read", "continue reading", "in other news", "photos:", "gallery:", "pictures:", "listen:", "opinion:", "read:", "see:", "analysis:", "from the archives:", "leggi anche", "lesen sie auch", "lire aussi", "leia também", "lea también", "lees ook", "читайте также", "baca juga",
    ];

    /// <summary>Whether the piece is furniture: a label, an invitation, a notice of the site.</summary>
    public static bool IsFurniture(Piece piece) =>
        piece.Text.Length < Longest && (Labels.Contains(Bare(piece.Text)) || Begins(piece.Text, Openings) || IsCounter(piece.Text));

    /// <summary>Whether the piece leads to another article: by its first words, and because it is a link or breaks off.</summary>
    public static bool IsTeaser(Piece piece) => piece.Text.Length < Longest && Begins(piece.Text, Teasers) && (piece.LinkShare > 0.2 || piece.Text[^1] is not ('.' or '”' or '"'));

    /// <summary>How lines begin that stand at the end of an article and speak of the page, its pictures or its makers.</summary>
    static readonly string[] Closings =
    [
        "©", "(c) ", "copyright", "image:", "image credit", "images:", "photo:", "photos:", "photo credit", "photo by", "picture:", "credit:", "featured image", "header image", "cover image", "top image", "bild:", "bilder:", "foto:", "fotos:", "bildquelle", "bildnachweis", "titelbild",
        "subscribe", "follow ", "sign up", "download ", "join us", "join our", "click here", "share ", "print", "email this", "this entry was posted", "this post was", "posted in", "posted by", "filed under", "tags", "tagged", "category", "categories", "schlagw", "kategorie", "veröffentlicht in", "veröffentlicht von",
        "teilen", "drucken", "weitere informationen", "mehr zum thema", "mehr:", "lesen sie auch", "permalink", "bookmark the", "trackback", "comments", "leave a", "rate this", "read more", "related", "more:", "see also", "also read", "chat with us", "for more ", "to learn more", "visit ", "contact", "kontakt", "pressekontakt", "e-mail:", "email:", "tel.:", "phone:", "telefon:",
        "next:", "previous:", "« ", "← ", "» ", "back to", "zurück", "weiterlesen", "suivez", "abonnez", "partager", "compartir", "síguenos", "condividi", "читайте",
    ];

    const int LongestClosing = 160;

    /// <summary>Whether a piece is such a line: short, and no sentence of the article.</summary>
    public static bool IsClosing(Piece piece) =>
        piece.Text.Length < LongestClosing && piece.Kind is not MissingOffenders.Documents.Articles.BlockKind.TableRow
        && (IsFurniture(piece) || (Begins(piece.Text, Closings) && (piece.Text[^1] is not ('.' or '”' or '"') || piece.LinkShare > 0.15 || piece.Text[0] == '©')));

    static bool Begins(string text, string[] openings) => Array.Exists(openings, o => text.StartsWith(o, StringComparison.OrdinalIgnoreCase));

    /// <summary><c>Image 2 of 5</c>, <c>1/12</c>.</summary>
    static bool IsCounter(string text)
    {
        var words = text.Split(' ');
        return (words is [_, var n, "of" or "/", var m] && IsNumber(n) && IsNumber(m)) || (words is [var a, "of" or "/", var b] && IsNumber(a) && IsNumber(b))
            || (words is [var only] && only.Split('/') is [var x, var y] && IsNumber(x) && IsNumber(y));
    }

    static bool IsNumber(string word) => word.Length is > 0 and < 4 && word.All(char.IsAsciiDigit);

    static string Bare(string text) => text.AsSpan().Trim(" .:>»«…|-–—[]()*•·►▶→↓✕×").ToString().ToLowerInvariant();

    static FrozenSet<string> Set(string labels) => labels.Split('|').ToFrozenSet(StringComparer.Ordinal);
}
