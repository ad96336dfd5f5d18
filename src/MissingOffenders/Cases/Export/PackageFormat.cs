namespace MissingOffenders.Cases.Export;

/// <summary>A form in which the tables of a data package can be written.</summary>
public enum PackageFormat
{
    /// <summary>Comma-separated values. A data package always has them.</summary>
    Csv,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>One spreadsheet file with a sheet for each table.</summary>
    Workbook,

    /// <summary>Apache Parquet.</summary>
    Parquet,

    /// <summary>The figures as W3C Web Annotations in JSON-LD.</summary>
    WebAnnotation,
}
