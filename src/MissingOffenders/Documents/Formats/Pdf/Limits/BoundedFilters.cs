using MissingOffenders.Documents.Files;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace MissingOffenders.Documents.Formats.Pdf.Limits;

/// <summary>The filters that unpack the streams of a PDF, on an allowance: the length is told before anything is unpacked.</summary>
/// <param name="allowance">How many bytes may be unpacked.</param>
sealed class BoundedFilters(UnpackingAllowance allowance) : IFilterProvider
{
    static readonly IFilterProvider Inner = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(Inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(Inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(Inner.GetAllFilters());

    IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new Filter(f, allowance))];

    sealed class Filter(IFilter inner, UnpackingAllowance allowance) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            allowance.Take(UnpackedLength.Of(inner, input, streamDictionary, allowance.Left));
            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
