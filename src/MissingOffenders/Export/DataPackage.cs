using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciliation;
using MissingOffenders.Reconciliation.Conflicts;

namespace MissingOffenders.Export;

/// <summary>Writes a case as a Data Package 2.0: a folder of CSV files with <c>datapackage.json</c>, which describes them.</summary>
/// <remarks>The bytes depend on what the case holds and on nothing else: neither on the day nor on the machine.</remarks>
public sealed class DataPackage : IDisposable
{
    const string Descriptor = "datapackage.json";

    static readonly JsonSerializerOptions Line = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    readonly PackageFolder folder;

    DataPackage(PackageFolder folder) => this.folder = folder;

    /// <summary>Prepares to write to <paramref name="target"/>, so that a folder that cannot be written to is found out before the work.</summary>
    /// <exception cref="OutputException">It cannot be written to.</exception>
    public static DataPackage Open(string target) => new(PackageFolder.Open(target));

    /// <summary>Writes all files and puts them in place.</summary>
    /// <param name="source">The case.</param>
    /// <param name="compared">What comparing its figures gave; null leaves the tables of conflicts empty.</param>
    /// <exception cref="OutputException">A file cannot be written. What stood there before still stands.</exception>
    public void Write(CaseFile source, ReconciliationResult? compared = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        List<WrittenFile> written = [];
        foreach (var table in Tables(source, compared))
        {
            var rows = 0L;
            Write($"{table.Name}.csv", stream => rows = table.Write(stream), out var bytes, out var hash);
            written.Add(new(table, rows, bytes, hash));
        }

        folder.Write("decisions.jsonl", stream =>
        {
            foreach (var decision in source.Decisions())
            {
                JsonSerializer.Serialize(stream, decision, Line);
                stream.WriteByte((byte)'\n');
            }
        });
        folder.Write(Descriptor, stream => PackageDescriptor.Write(stream, written));
        folder.Complete(last: Descriptor);
    }

    /// <summary>Removes what was not put in place.</summary>
    public void Dispose() => folder.Dispose();

    void Write(string name, Action<Stream> write, out long bytes, out string hash)
    {
        var (length, digest) = (0L, "");
        folder.Write(name, stream =>
        {
            using var sha256 = SHA256.Create();
            using (CryptoStream hashing = new(stream, sha256, CryptoStreamMode.Write, leaveOpen: true))
            {
                write(hashing);
            }

            (length, digest) = (stream.Length, Convert.ToHexStringLower(sha256.Hash!));
        });
        (bytes, hash) = (length, digest);
    }

    /// <summary>The figures with what reviewers made of them and, where they were compared, their origins and conflicts.</summary>
    static IEnumerable<ReviewedFigure> Figures(CaseFile source, ReconciliationResult? compared)
    {
        var reviewed = new CaseReview(source).All(Verdicts.Of(source.Decisions().Select(Decision.Of))).ToList();
        return compared is null ? reviewed
            : compared.Annotate(reviewed.Select(f => f.AsRead)).Zip(reviewed, (row, figure) => figure with { AsRead = row });
    }

    static IEnumerable<ITable> Tables(CaseFile source, ReconciliationResult? compared) =>
    [
        new Table<ArticleRow>("articles", "One row for each file that was to be read", ArticleColumns.All, source.Articles())
        {
            Key = ["article_id"],
        },
        new Table<ReviewedFigure>("figures", "One row for each figure that an article states", FigureColumns.All, Figures(source, compared))
        {
            Key = ["figure_id"],
            References = [("article_id", "articles")],
        },
        new Table<Conflict>("conflicts", "One row for each set of figures that cannot all hold, or whose difference is explained", ConflictColumns.All, compared?.Conflicts ?? [])
        {
            Key = ["conflict_id"],
        },
        new Table<(Conflict Conflict, ConflictMember Member)>("conflict_members", "One row for each figure in a conflict", ConflictMemberColumns.All, compared?.Members ?? [])
        {
            Key = ["conflict_id", "figure_id"],
            References = [("conflict_id", "conflicts"), ("figure_id", "figures")],
        },
    ];
}
