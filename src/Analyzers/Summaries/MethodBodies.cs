using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.Model;

namespace OneTrip.Summaries;

/// <summary>The operations that a method runs.</summary>
static class MethodBodies
{
    /// <summary>The method's body; for a constructor also what it initializes. Empty when there is no source in reach.</summary>
    public static ImmutableArray<IOperation> Of(IMethodSymbol method, SourceUniverse universe, CancellationToken cancel)
    {
        if (Constructors.IsImplicit(method, universe)) return Initializers(method.ContainingType, universe, cancel).ToImmutableArray();
        if (!universe.Holds(method)) return ImmutableArray<IOperation>.Empty;
        var operations = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var reference in method.DeclaringSyntaxReferences.Concat(method.PartialImplementationPart?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty))
        {
            var syntax = reference.GetSyntax(cancel);
            var initializes = method.MethodKind == MethodKind.Constructor && !(syntax is ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.ThisKeyword });
            if (initializes) operations.AddRange(Initializers(method.ContainingType, universe, cancel));
            // The declaration of a primary constructor is its type's, which has no operation of its own.
            if (syntax is TypeDeclarationSyntax type) syntax = type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault();
            if (syntax is not null && universe.ModelOf(method, syntax.SyntaxTree)?.GetOperation(syntax, cancel) is { } body) operations.Add(body);
        }
        return operations.ToImmutable();
    }

    static IEnumerable<IOperation> Initializers(INamedTypeSymbol type, SourceUniverse universe, CancellationToken cancel)
    {
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic || member.IsImplicitlyDeclared || member is not (IFieldSymbol or IPropertySymbol)) continue;
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                SyntaxNode? initializer = reference.GetSyntax(cancel) switch
                {
                    PropertyDeclarationSyntax property => property.Initializer,
                    VariableDeclaratorSyntax field => field.Initializer,
                    _ => null,
                };
                if (initializer is not null && universe.ModelOf(member, initializer.SyntaxTree)?.GetOperation(initializer, cancel) is { } operation)
                    yield return operation;
            }
        }
    }
}
