using MissingOffenders.Cases.Export.Contents;
using MissingOffenders.Cases.Export.Redacting;
using MissingOffenders.Reconciling;

namespace MissingOffenders.Cases.Export;

/// <summary>Writes a case as a Data Package 2.0: CSV files with <c>datapackage.json</c>, which describes them, and other forms of the same tables.</summary>
/// <remarks>The bytes depend on what the case holds and on nothing else: neither on the day nor on the machine.</remarks>
public sealed class DataPackage : IDisposable
{
    /// <summary>The file that describes the others.</summary>
    public const string Descriptor = "datapackage.json";

    readonly IPackageTarget target;

    DataPackage(IPackageTarget target) => this.target = target;

    /// <summary>Prepares to write to the folder <paramref name="target"/>, so that one that cannot be written to is found out before the work.</summary>
    /// <exception cref="OutputException">It cannot be written to.</exception>
    public static DataPackage Open(string target) => new(PackageFolder.Open(target));

    /// <summary>Prepares to write a zip file. It is complete when the package is disposed of; <paramref name="target"/> stays open.</summary>
    public static DataPackage Zip(Stream target) => new(new PackageZip(target));

    /// <summary>Writes the file of a form that has one alone: the workbook or the annotations.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="source">The case.</param>
    /// <param name="compared">What comparing its figures gave; null leaves the tables of conflicts empty.</param>
    /// <param name="options">Which figures, and whether with the articles' words; exactly one form.</param>
    /// <exception cref="ArgumentException">Not one form, or one of several files.</exception>
    public static void WriteFile(Stream target, CaseFile source, ReconciliationResult? compared, PackageOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Formats is not [PackageFormat.Workbook or PackageFormat.WebAnnotation])
        {
            throw new ArgumentException("Only the workbook and the annotations are files of their own.", nameof(options));
        }

        PackageFiles.Of(ContentOf(source, compared, options), options.Formats[0]).Single().Write(target);
    }

    /// <summary>Writes all files and puts them in place.</summary>
    /// <param name="source">The case.</param>
    /// <param name="compared">What comparing its figures gave; null leaves the tables of conflicts empty.</param>
    /// <param name="options">What of it, and in which forms; null for everything as CSV.</param>
    /// <exception cref="OutputException">A file cannot be written. What stood there before still stands.</exception>
    public PackageSummary Write(CaseFile source, ReconciliationResult? compared = null, PackageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= PackageOptions.Default;
        var content = ContentOf(source, compared, options);
        List<WrittenFile> written = [.. PackageFiles.Of(content, options.Formats).Select(Write)];
        target.Write(Descriptor, stream => PackageDescriptor.Write(stream, written, options.WithQuotations, content.Filter));
        target.Complete(last: Descriptor, [.. EarlierFiles().Except(written.Select(w => w.File.Path), StringComparer.Ordinal)]);
        return PackageSummary.Of(written);
    }

    /// <summary>Removes what was not put in place.</summary>
    public void Dispose() => target.Dispose();

    /// <summary>The files of the package that stands in the same place. They must not stay beside this one, which may leave out what they tell.</summary>
    IReadOnlyList<string> EarlierFiles()
    {
        using var earlier = target.OpenEarlier(Descriptor);
        return earlier is null ? [] : PackageDescriptor.PathsIn(earlier);
    }

    static PackageContent ContentOf(CaseFile source, ReconciliationResult? compared, PackageOptions options)
    {
        var all = PackageContent.Of(source, compared, options.Filter);
        return options.WithQuotations ? all : Redaction.Of(all, source).Clean(all);
    }

    WrittenFile Write(PackageFile file)
    {
        WrittenFile? written = null;
        target.Write(file.Path, stream =>
        {
            using DigestStream digest = new(stream);
            var rows = file.Write(digest);
            written = new(file, rows, digest.Length, digest.Sha256);
        });
        return written!;
    }
}
