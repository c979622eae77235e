using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.CodeFixes.Chains;

namespace OneTrip.CodeFixes.Loops;

/// <summary>The one condition by which a query asks for what belongs to an element: <c>c.Id == order.CustomerId</c>.</summary>
/// <param name="Equality">The condition; null where a key is handed to <c>Find</c>.</param>
/// <param name="Parameter">What the row is called.</param>
/// <param name="Property">The row's property.</param>
/// <param name="Type">The property's type.</param>
/// <param name="Asked">The value as it is written in the query.</param>
/// <param name="Key">The same, as it can be computed before the loop.</param>
sealed record KeyCondition(ExpressionSyntax? Equality, string Parameter, string Property, ITypeSymbol Type, ExpressionSyntax Asked, ElementKey Key)
{
    /// <summary>Finds the condition; null when there is none, or when something else in the query depends on the element too.</summary>
    public static KeyCondition? Of(LoopQuery query, ImmutableArray<LoopLevel> levels, ImmutableArray<string> primaryKey, SemanticModel model, CancellationToken cancellation)
    {
        var outermost = levels[levels.Length - 1].Node;
        if (query.Verb == "Find") return OfFind(query, levels, primaryKey, model, cancellation);

        KeyCondition? found = null;
        foreach (var name in query.Last.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (!DependsOnLoop(name, outermost, model, cancellation)) continue;
            if (found is not null && found.Asked.Span.Contains(name.Span)) continue;
            if (found is not null || Around(name, query, levels, model, cancellation) is not { } condition) return null;
            found = condition;
        }
        return found;
    }

    /// <summary>Whether nothing in the query depends on the loop.</summary>
    public static bool IsInvariant(LoopQuery query, SyntaxNode loop, SemanticModel model, CancellationToken cancellation) =>
        !query.Last.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => DependsOnLoop(n, loop, model, cancellation));

    /// <summary>Whether the loop decides what a name stands for.</summary>
    static bool DependsOnLoop(IdentifierNameSyntax name, SyntaxNode loop, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(name, cancellation).Symbol is not { } symbol || symbol is not (ILocalSymbol or IParameterSymbol or IRangeVariableSymbol)) return false;
        // What the query itself declares: its lambdas' parameters.
        if (symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == name.SyntaxTree && name.AncestorsAndSelf().OfType<LambdaExpressionSyntax>().Any(l => l != loop && l.Span.Contains(r.Span) && loop.Span.Contains(l.Span)))) return false;
        return symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(r.Span)) || ElementKey.IsAssigned(symbol, loop, model, cancellation);
    }

    static KeyCondition? OfFind(LoopQuery query, ImmutableArray<LoopLevel> levels, ImmutableArray<string> primaryKey, SemanticModel model, CancellationToken cancellation)
    {
        if (primaryKey.Length != 1 || !query.Calls.IsEmpty || FindCall.Read(query.Terminal, 1) is not { Keys: var keys }) return null;
        var asked = keys[0];
        if (PropertyOf(query.Entity, primaryKey[0]) is not { } property || ElementKey.Read(asked, levels, model, cancellation) is not { } key
            || !SymbolEqualityComparer.Default.Equals(property.Type, model.GetTypeInfo(ElementKey.Bare(asked), cancellation).Type)) return null;
        var parameter = char.ToLowerInvariant(query.Entity.Name[0]).ToString();
        return new KeyCondition(null, parameter, property.Name, property.Type, asked, key);
    }

    static IPropertySymbol? PropertyOf(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property) return property;
        return null;
    }

    /// <summary>The condition that a name is a part of, if it is one of those that a filter joins by <c>and</c>.</summary>
    static KeyCondition? Around(IdentifierNameSyntax name, LoopQuery query, ImmutableArray<LoopLevel> levels, SemanticModel model, CancellationToken cancellation)
    {
        if (name.Ancestors().OfType<BinaryExpressionSyntax>().FirstOrDefault(b => b.IsKind(SyntaxKind.EqualsExpression)) is not { } equality) return null;
        ExpressionSyntax filter = equality;
        while (filter.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression }) filter = (ExpressionSyntax)filter.Parent;
        if (filter.Parent is not LambdaExpressionSyntax lambda || LambdaName.Of(lambda) is not { } parameter) return null;
        if (lambda.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax called } || !(query.Terminal?.Invocation == called && query.Verb != "Sum" || query.Calls.Any(c => c.Invocation == called && c.Name == "Where"))) return null;

        var asked = equality.Left.Span.Contains(name.Span) ? equality.Left : equality.Right;
        var row = asked == equality.Left ? equality.Right : equality.Left;
        if (ElementKey.Bare(row) is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } member || owner.Identifier.ValueText != parameter.ValueText) return null;
        if (model.GetSymbolInfo(member, cancellation).Symbol is not IPropertySymbol property || ElementKey.Read(asked, levels, model, cancellation) is not { } key) return null;
        return new KeyCondition(equality, parameter.Text, property.Name, property.Type, asked, key);
    }
}
