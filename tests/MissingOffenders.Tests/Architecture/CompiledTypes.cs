using System.Reflection;
using Mono.Cecil;

namespace MissingOffenders.Tests.Architecture;

/// <summary>Reads from an assembly which type needs which: by what it is, what it holds, what it calls, and what that takes and gives.</summary>
/// <remarks>What the compiler makes of lambdas and iterators belongs to the type that they stand in. Constants leave no trace.</remarks>
static class CompiledTypes
{
    /// <summary>The arrows between the assembly's own types.</summary>
    public static IReadOnlyList<Arrow> ArrowsOf(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        var root = RootOf(assembly);
        return
        [
            .. module.GetTypes()
                .SelectMany(type => Used(type).SelectMany(Parts).Select(used => (User: Outer(type), Used: Outer(used.GetElementType()))))
                .Where(a => a.User.Namespace != a.Used.Namespace && IsBelow(a.User.Namespace, root) && IsBelow(a.Used.Namespace, root))
                .Select(a => new Arrow(a.User.Namespace, a.User.Name, a.Used.Namespace, a.Used.Name))
                .Distinct(),
        ];
    }

    /// <summary>The namespace that all others of an assembly stand in.</summary>
    public static string RootOf(Assembly assembly) => assembly.GetTypes().Select(t => t.Namespace).OfType<string>().Where(n => IsBelow(n, "MissingOffenders")).MinBy(n => n.Length)!;

    static bool IsBelow(string name, string root) => name == root || name.StartsWith(root + ".", StringComparison.Ordinal);

    static IEnumerable<TypeReference?> Used(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. type.CustomAttributes.Select(a => a.AttributeType),
        .. type.Fields.Select(f => f.FieldType),
        .. type.Methods.SelectMany(m => Named(m).Concat(Body(m))),
    ];

    static IEnumerable<TypeReference> Body(MethodDefinition method) => method.HasBody
        ? method.Body.Variables.Select(v => v.VariableType).Concat(method.Body.Instructions.SelectMany(i => Named(i.Operand)))
        : [];

    static IEnumerable<TypeReference> Named(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [.. method.GenericArguments, .. Named(method.ElementMethod)],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(p => p.ParameterType)],
        _ => [],
    };

    /// <summary>A type with the types that it is filled with.</summary>
    static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType filled => filled.GenericArguments.SelectMany(Parts).Prepend(filled),
        TypeSpecification made => Parts(made.ElementType),
        _ => [type],
    };

    static TypeReference Outer(TypeReference type) => type.DeclaringType is { } around ? Outer(around) : type;
}
