using MissingOffenders.Documents.Files;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Tokens;

namespace MissingOffenders.Documents.Formats.Pdf.Limits;

/// <summary>
/// Counts what a page asks to be drawn before any of it is: the words of its content streams, those of forms as often as they
/// are drawn. Forms that draw forms twice, thirty deep, ask for a billion.
/// </summary>
/// <param name="structure">The objects of the PDF.</param>
sealed class PageWork(Structure structure) : IPageFactory<AskedWork>
{
    /// <summary>Drawn forms inside forms: what is deeper counts as endless.</summary>
    const int MostDepth = 20;

    readonly Dictionary<StreamToken, long> forms = new(ReferenceEqualityComparer.Instance);

    /// <summary>The work of a page.</summary>
    public AskedWork Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations annotationProvider)
    {
        IReadOnlyList<DictionaryToken> scopes = [.. Own(dictionary), .. pageTreeMembers.ParentResources.Reverse()];
        return new(Streams(dictionary).Aggregate(0L, (sum, s) => Add(sum, Of(s, scopes, 0))));
    }

    IEnumerable<DictionaryToken> Own(DictionaryToken dictionary) =>
        Get<DictionaryToken>(dictionary, NameToken.Resources) is { } resources ? [resources] : [];

    IEnumerable<StreamToken> Streams(DictionaryToken page) =>
        Get<ArrayToken>(page, NameToken.Contents) is { } parts ? parts.Data.Select(Resolve<StreamToken>).OfType<StreamToken>()
        : Get<StreamToken>(page, NameToken.Contents) is { } whole ? [whole]
        : [];

    /// <param name="stream">What is drawn.</param>
    /// <param name="scopes">Where the names of objects are looked up, the nearest first.</param>
    /// <param name="depth">How many forms it stands in.</param>
    long Of(StreamToken stream, IReadOnlyList<DictionaryToken> scopes, int depth)
    {
        if (depth > MostDepth)
        {
            return long.MaxValue;
        }

        if (forms.TryGetValue(stream, out var known))
        {
            return known;
        }

        // what draws itself does not end
        forms[stream] = long.MaxValue;
        var content = Words(stream);
        return forms[stream] = content.Drawn.Aggregate((long)content.Words, (sum, d) => Add(sum, Times(d.Value, Form(d.Key, scopes, depth + 1))));
    }

    long Form(string name, IReadOnlyList<DictionaryToken> scopes, int depth)
    {
        var key = NameToken.Create(name);
        var form = scopes.Select(s => Get<StreamToken>(Get<DictionaryToken>(s, NameToken.Xobject), key)).FirstOrDefault(f => f is not null);
        return form is not null && Get<NameToken>(form.StreamDictionary, NameToken.Subtype)?.Equals(NameToken.Form) == true
            ? Of(form, [.. Own(form.StreamDictionary), .. scopes], depth)
            : 0;
    }

    /// <summary>Its words; none where it cannot be unpacked, for then nothing of it is drawn.</summary>
    ContentWords Words(StreamToken stream)
    {
        try
        {
            return ContentWords.Of(stream.Decode(structure.FilterProvider, structure.TokenScanner).Span);
        }
#pragma warning disable CA1031 // the library throws exceptions of many kinds at streams that are not what they say
        catch (Exception e) when (e is not (OutOfMemoryException or SwellingException))
#pragma warning restore CA1031
        {
            return ContentWords.None;
        }
    }

    T? Get<T>(DictionaryToken? dictionary, NameToken name)
        where T : class, IToken => dictionary is not null && dictionary.TryGet(name, out var token) ? Resolve<T>(token) : null;

    T? Resolve<T>(IToken token)
        where T : class, IToken =>
        token as T ?? (token is IndirectReferenceToken reference ? structure.TokenScanner.Get(reference.Data)?.Data as T : null);

    static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    static long Times(int times, long work) => work > long.MaxValue / times ? long.MaxValue : times * work;
}
