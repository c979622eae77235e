using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace OneTrip.CodeFixes.Callees;

/// <summary>The one method that a call runs, in source, and the method of an interface through which it is called.</summary>
/// <param name="Symbol">The method that runs.</param>
/// <param name="Declaration">Its declaration.</param>
/// <param name="Document">The file.</param>
/// <param name="Contract">The interface's method; null when the method is called itself.</param>
/// <param name="ContractDocument">Its file.</param>
sealed record CalledMethod(IMethodSymbol Symbol, MethodDeclarationSyntax Declaration, Document Document, MethodDeclarationSyntax? Contract, Document? ContractDocument)
{
    /// <summary>Looks for it; null when several may run, or when a method cannot be added beside it.</summary>
    public static async Task<CalledMethod?> OfAsync(IMethodSymbol called, Solution solution, CancellationToken cancellation)
    {
        var method = (called.ReducedFrom ?? called).OriginalDefinition;
        if (method.IsGenericMethod || method.ContainingType is not { IsGenericType: false } type || method.MethodKind != MethodKind.Ordinary) return null;
        if (type.TypeKind != TypeKind.Interface) return await DeclaredAsync(method, solution, cancellation).ConfigureAwait(false) is { } own && !await IsOverriddenAsync(method, solution, cancellation).ConfigureAwait(false) ? new CalledMethod(method, own.Declaration, own.Document, null, null) : null;

        if (await DeclaredAsync(method, solution, cancellation).ConfigureAwait(false) is not { Declaration: { Body: null, ExpressionBody: null } } contract) return null;
        var implementations = (await SymbolFinder.FindImplementationsAsync(method, solution, cancellationToken: cancellation).ConfigureAwait(false)).OfType<IMethodSymbol>().ToList();
        // A class that each target framework compiles is found once for each.
        var places = new HashSet<(string, int)>(implementations.SelectMany(i => i.DeclaringSyntaxReferences).Select(r => (r.SyntaxTree.FilePath, r.Span.Start)));
        if (places.Count != 1 || implementations[0] is not { IsAbstract: false, IsGenericMethod: false, ContainingType: { IsGenericType: false, TypeKind: TypeKind.Class } } implementation || implementation.ExplicitInterfaceImplementations.Length > 0) return null;
        return await DeclaredAsync(implementation, solution, cancellation).ConfigureAwait(false) is { } found && !await IsOverriddenAsync(implementation, solution, cancellation).ConfigureAwait(false)
            ? new CalledMethod(implementation, found.Declaration, found.Document, contract.Declaration, contract.Document) : null;
    }

    static async Task<bool> IsOverriddenAsync(IMethodSymbol method, Solution solution, CancellationToken cancellation) =>
        method.IsAbstract || method.IsVirtual && (await SymbolFinder.FindOverridesAsync(method, solution, cancellationToken: cancellation).ConfigureAwait(false)).Any() || method.IsOverride;

    static async Task<(MethodDeclarationSyntax Declaration, Document Document)?> DeclaredAsync(IMethodSymbol method, Solution solution, CancellationToken cancellation) =>
        method.DeclaringSyntaxReferences.Length == 1 && await method.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellation).ConfigureAwait(false) is MethodDeclarationSyntax declaration
        && solution.GetDocument(declaration.SyntaxTree) is { } document ? (declaration, document) : null;
}
