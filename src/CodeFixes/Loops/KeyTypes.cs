using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Model;

namespace OneTrip.CodeFixes.Loops;

/// <summary>Whether values that are equal in the database are equal in memory.</summary>
static class KeyTypes
{
    /// <summary>Whether the values of a condition are. Texts may differ in case there, times and fractions in their last digits.</summary>
    public static bool AreEqualInMemory(KeyCondition condition, ImmutableArray<string> primaryKey)
    {
        var (row, key) = (Plain(condition.Type), Plain(condition.Key.Type));
        if (!SymbolIdentity.Comparer.Equals(row, key)) return false;
        return row switch
        {
            { TypeKind: TypeKind.Enum } => true,
            { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_Byte or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_UInt16 or SpecialType.System_SByte } => true,
            // A key is copied to what refers to it, and is not typed twice.
            { SpecialType: SpecialType.System_String } => primaryKey.Contains(condition.Property),
            { Name: "Guid", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
            // A key type of the application.
            INamedTypeSymbol { IsValueType: true, SpecialType: SpecialType.None } own => !RootNamespace.IsSystem(own) && (own.IsRecord || own.AllInterfaces.Any(i => i.Name == "IEquatable")),
            _ => false,
        };
    }

    /// <summary>The type without <c>?</c>.</summary>
    public static ITypeSymbol Plain(ITypeSymbol type) => ElementKey.IsNullable(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type.WithNullableAnnotation(NullableAnnotation.None);
}
