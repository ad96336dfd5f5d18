namespace MissingOffenders.Files;

/// <summary>The bytes of a file, or of a part of one.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Bytes">All of its bytes.</param>
public sealed record FileContent(string Name, byte[] Bytes);
