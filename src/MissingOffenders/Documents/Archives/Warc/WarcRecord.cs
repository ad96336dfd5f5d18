namespace MissingOffenders.Documents.Archives.Warc;

/// <summary>A record of a WARC file.</summary>
/// <param name="Offset">Where it begins, in bytes from the beginning of the file, unpacked.</param>
/// <param name="Headers">Its header lines, by name.</param>
/// <param name="Content">What it holds; null where that is more than is read.</param>
sealed record WarcRecord(long Offset, IReadOnlyDictionary<string, string> Headers, byte[]? Content)
{
    /// <summary>What kind of record it is: <c>response</c>, <c>resource</c>, <c>warcinfo</c> ...</summary>
    public string Kind => Headers.GetValueOrDefault("WARC-Type", "").ToLowerInvariant();

    /// <summary>The address of what it holds, or null.</summary>
    public string? Address => Headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');

    /// <summary>When it was fetched, as the file writes it, or null.</summary>
    public string? Fetched => Headers.GetValueOrDefault("WARC-Date");
}
