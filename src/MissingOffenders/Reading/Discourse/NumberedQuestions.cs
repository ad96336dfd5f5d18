using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>
/// Questions that stand in a list of their own, as in a request for information: the items of the next list answer them, each that
/// of its place. One article's; its sentences are shown to it in reading order.
/// </summary>
sealed class NumberedQuestions
{
    readonly List<string?> topics = [];
    Block? item;
    int place = -1;
    bool isAnswer;

    /// <summary>What the question asks for that a sentence stands in answer to, or null.</summary>
    public string? AnsweredBy(Lattice lattice)
    {
        var block = lattice.Sentence.Block;
        if (block.Kind != BlockKind.ListItem)
        {
            (item, place) = (null, -1);
            return null;
        }

        if (block != item)
        {
            isAnswer = item is null ? topics.Count > 0 && !Asks(lattice) : isAnswer;
            (item, place) = (block, place + 1);
        }

        return isAnswer && place < topics.Count ? topics[place] : null;
    }

    /// <summary>Takes note of what the sentence asks for, if it is a question of the list.</summary>
    /// <param name="lattice">The sentence.</param>
    /// <param name="topic">What it speaks of, or null.</param>
    public void Note(Lattice lattice, string? topic)
    {
        if (place == topics.Count && !isAnswer)
        {
            topics.Add(Asks(lattice) ? topic : null);
        }
    }

    static bool Asks(Lattice lattice) => lattice.HasWord("number") || (lattice.HasWord("how") && lattice.HasWord("many")) || lattice.HasWord("length");
}
