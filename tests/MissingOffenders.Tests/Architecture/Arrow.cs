namespace MissingOffenders.Tests.Architecture;

/// <summary>A type that cannot do without another.</summary>
/// <param name="From">Namespace of the type.</param>
/// <param name="User">Its name.</param>
/// <param name="To">Namespace of the other.</param>
/// <param name="Used">Its name.</param>
readonly record struct Arrow(string From, string User, string To, string Used)
{
    public override string ToString() => $"{From}.{User} needs {To}.{Used}";
}
