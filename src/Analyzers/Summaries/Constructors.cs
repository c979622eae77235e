using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.Model;

namespace OneTrip.Summaries;

/// <summary>What runs when an object is created although nobody has written it: constructors that the compiler adds, and calls of the base's.</summary>
static class Constructors
{
    /// <summary>Whether the compiler has added the constructor, to a class whose source can be read.</summary>
    public static bool IsImplicit(IMethodSymbol method, SourceUniverse universe) =>
        method is { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true, Parameters.IsEmpty: true, ContainingType.TypeKind: TypeKind.Class } && universe.Holds(method.ContainingType);

    /// <summary>The base's constructor that runs without any operation that says so: behind implicit and primary constructors. Null when there is none, or none can be read.</summary>
    public static IMethodSymbol? ImpliedBase(IMethodSymbol method, SourceUniverse universe)
    {
        if (method is not { MethodKind: MethodKind.Constructor, ContainingType: { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } type } } || !universe.Holds(type)) return null;
        foreach (var reference in method.DeclaringSyntaxReferences)
            switch (reference.GetSyntax())
            {
                // Its operation has the call.
                case ConstructorDeclarationSyntax:
                case TypeDeclarationSyntax { BaseList: { } bases } when bases.Types.Any(t => t is PrimaryConstructorBaseTypeSyntax):
                    return null;
            }
        return type.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty);
    }

    /// <summary>The members whose writers nothing follows, because they carry no entities: anything may be written to them.</summary>
    public static IEnumerable<ISymbol> NotFollowed(INamedTypeSymbol type, TypeRelevance relevance)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            var carries = relevance.MayCarry(t);
            if (carries && relevance.KeepsIncludes(t)) continue;
            foreach (var member in t.GetMembers())
            {
                var kept = member switch { { IsStatic: true } => null, IFieldSymbol field => field.Type, IPropertySymbol property => property.Type, _ => null };
                if (kept is not null && (!carries || ElementTypes.Of(kept) is { SpecialType: SpecialType.System_String })) yield return member;
            }
        }
    }

    /// <summary>Whether everything that creating an object of the class does can be read: a member that nothing was written to is null.</summary>
    public static bool AreInReach(INamedTypeSymbol type, SourceUniverse universe)
    {
        for (var t = type; t is not null; t = t.BaseType)
            if (t.SpecialType == SpecialType.System_Object) return true;
            else if (t.TypeKind != TypeKind.Class || !universe.Holds(t)) return false;
        return false;
    }
}
