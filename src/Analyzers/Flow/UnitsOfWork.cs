using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.Model;

namespace OneTrip.Flow;

/// <summary>
/// Methods that do one piece of work and save it: a file is stored, a cart is filled, a mail goes out. Whoever calls such a
/// method for each element means each; whether their changes could be saved together, only their author can say.
/// </summary>
static class UnitsOfWork
{
    /// <summary>As many statements a method has that does no more than store something.</summary>
    const int MaxStatements = 7;

    static readonly ConditionalWeakTable<SyntaxNode, StrongBox<bool>> s_long = new();

    /// <summary>Whether the callee is one, seen from the caller: it stands in another class, and does more than store. To save is all that a context's own methods, and those named so, are there for.</summary>
    public static bool Is(IMethodSymbol callee, ISymbol caller, EfSymbols ef)
    {
        if (ef.IsContext(callee.ContainingType) || Saves(callee.Name)) return false;
        for (var type = caller.ContainingType; type is not null; type = type.ContainingType ?? type.BaseType)
            if (SymbolIdentity.Comparer.Equals(type.OriginalDefinition, callee.ContainingType)) return false;
        foreach (var reference in callee.DeclaringSyntaxReferences)
            if (s_long.GetValue(reference.GetSyntax(), IsLong).Value) return true;
        return false;
    }

    static bool Saves(string name) => name.StartsWith("Commit", StringComparison.Ordinal) || name.StartsWith("SaveChanges", StringComparison.Ordinal) || name is "Save" or "SaveAsync" or "Complete" or "CompleteAsync" or "Flush" or "FlushAsync";

    static StrongBox<bool> IsLong(SyntaxNode method) => new(method is BaseMethodDeclarationSyntax
        && method.DescendantNodes(n => n is not ExpressionSyntax).OfType<StatementSyntax>().Count(s => !s.IsKind(SyntaxKind.Block)) > MaxStatements);
}
