using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace MissingOffenders.Tests.Documents.Formats.Pdf;

/// <summary>A PDF written object by object, as no program would write it. Object 1 is the catalog, 2 the tree of one page, 3 the page, 4 a font.</summary>
sealed class RawPdf
{
    readonly List<byte[]> objects = [];

    /// <param name="contents">Number of the page's content stream.</param>
    /// <param name="named">Forms that the page draws, by name.</param>
    public RawPdf(int contents = 5, params (string Name, int Number)[] named)
    {
        Add("<</Type/Catalog/Pages 2 0 R>>");
        Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {contents} 0 R/Resources<</Font<</F1 4 0 R>>/XObject<<{Names(named)}>>>>>>");
        Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    }

    public static string Names(IEnumerable<(string Name, int Number)> named) => string.Concat(named.Select(n => $"/{n.Name} {n.Number} 0 R"));

    public RawPdf Add(string text)
    {
        objects.Add(Encoding.Latin1.GetBytes(text));
        return this;
    }

    public RawPdf Stream(string content, string entries = "") => Stream(Encoding.Latin1.GetBytes(content), entries);

    public RawPdf Packed(string content, string entries = "", int times = 1) =>
        Stream(Enumerable.Range(0, times).Aggregate(Encoding.Latin1.GetBytes(content), (bytes, _) => Deflated(bytes)), $"/Filter[{string.Concat(Enumerable.Repeat("/FlateDecode", times))}]{entries}");

    public RawPdf Stream(byte[] content, string entries)
    {
        objects.Add([.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Length {content.Length}>>\nstream\n")), .. content, .. "\nendstream"u8]);
        return this;
    }

    public byte[] Bytes()
    {
        using MemoryStream file = new();
        file.Write("%PDF-1.7\n"u8);
        List<long> places = [];
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Position);
            Write(file, $"{i + 1} 0 obj\n");
            file.Write(objects[i]);
            Write(file, "\nendobj\n");
        }

        var table = file.Position;
        Write(file, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(p => Write(file, string.Create(CultureInfo.InvariantCulture, $"{p:D10} 00000 n \n")));
        Write(file, $"trailer\n<</Size {places.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    static void Write(Stream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));

    static byte[] Deflated(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (ZLibStream stream = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }
}
