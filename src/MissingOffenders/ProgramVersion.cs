using System.Reflection;

namespace MissingOffenders;

/// <summary>Which version of the program this is.</summary>
public static class ProgramVersion
{
    /// <summary>The version, such as <c>1.2.0</c>; behind a plus sign the revision that it was built from, where the build knew it.</summary>
    public static string Text { get; } = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
