namespace MissingOffenders.Documents.Files;

/// <summary>Words for what the system says when a file or folder cannot be used.</summary>
static class FileProblem
{
    /// <summary>The reason in words, without the path: whoever shows it names the file, and the words stay the same on every machine.</summary>
    public static string Of(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission denied",
        DirectoryNotFoundException or FileNotFoundException => "not found",
        PathTooLongException => "the path is too long",
        _ => WithoutPath(exception.Message),
    };

    /// <summary>"Too many levels of symbolic links in '/home/...'" and "... : '/home/...'" without their ends.</summary>
    static string WithoutPath(string message)
    {
        var path = message.IndexOf('\'', StringComparison.Ordinal);
        var words = path < 0 ? message : message[..path].TrimEnd(' ', ':');
        return words.EndsWith(" in", StringComparison.Ordinal) ? words[..^3] : words;
    }
}
