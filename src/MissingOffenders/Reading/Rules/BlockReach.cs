namespace MissingOffenders.Reading.Rules;

/// <summary>How far down a rule for blocks holds.</summary>
enum BlockReach
{
    /// <summary>The line itself.</summary>
    Line,

    /// <summary>Also the titles of other articles right below it.</summary>
    Titles,

    /// <summary>All that follows, once the article's own text has begun.</summary>
    Rest,
}
