using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.CodeFixes.Chains;
using OneTrip.Model;

namespace OneTrip.CodeFixes.Loops;

/// <summary>A condition by which a query asks for what belongs to an element: <c>c.Id == order.CustomerId</c>.</summary>
/// <param name="Equality">The condition; null where a key is handed to <c>Find</c>.</param>
/// <param name="Parameter">What the row is called.</param>
/// <param name="Property">The row's property.</param>
/// <param name="Type">The property's type.</param>
/// <param name="Asked">The value as it is written in the query.</param>
/// <param name="Key">The same, as it can be computed before the loop.</param>
sealed record KeyCondition(ExpressionSyntax? Equality, string Parameter, string Property, ITypeSymbol Type, ExpressionSyntax Asked, ElementKey Key)
{
    /// <summary>The conditions that the query has besides, each on another property.</summary>
    public ImmutableArray<KeyCondition> More { get; private init; } = ImmutableArray<KeyCondition>.Empty;

    /// <summary>This condition and those besides.</summary>
    public ImmutableArray<KeyCondition> All => More.Insert(0, this);

    /// <summary>Whether at most one row can meet all of them, because the properties are the primary key.</summary>
    public bool IsBy(ImmutableArray<string> primaryKey) => primaryKey.Length == 1 + More.Length && All.All(c => primaryKey.Contains(c.Property));

    /// <summary>Finds the conditions; null when there is none, or when something else in the query depends on the element too.</summary>
    public static KeyCondition? Of(LoopQuery query, ImmutableArray<LoopLevel> levels, ImmutableArray<string> primaryKey, SemanticModel model, CancellationToken cancellation)
    {
        var outermost = levels[levels.Length - 1].Node;
        if (query.Verb == "Find") return OfFind(query, primaryKey, asked => ElementKey.Read(asked, levels, model, cancellation), model, cancellation);

        var found = ImmutableArray<KeyCondition>.Empty;
        foreach (var name in query.Last.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (!DependsOnLoop(name, outermost, model, cancellation)) continue;
            if (found.Any(f => f.Asked.Span.Contains(name.Span))) continue;
            if (Around(name, query, asked => ElementKey.Read(asked, levels, model, cancellation), model, cancellation) is not { } condition || found.Any(f => f.Property == condition.Property)) return null;
            found = found.Add(condition);
        }
        return found.IsEmpty ? null : found[0] with { More = found.RemoveAt(0) };
    }

    /// <summary>The condition by which a method's query asks for the value of a parameter; null when there is none, or the parameter is used for anything else.</summary>
    /// <param name="query">The query.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="argument">What is handed over for it.</param>
    /// <param name="key">The same, as it can be computed before the loop.</param>
    /// <param name="method">The method.</param>
    /// <param name="primaryKey">The primary key of the query's entity.</param>
    /// <param name="model">The model of the method's file.</param>
    /// <param name="cancellation">Cancels the look.</param>
    public static KeyCondition? OfParameter(LoopQuery query, IParameterSymbol parameter, ExpressionSyntax argument, ElementKey key, SyntaxNode method, ImmutableArray<string> primaryKey, SemanticModel model, CancellationToken cancellation)
    {
        var uses = method.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.ValueText == parameter.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellation).Symbol, parameter)).ToList();
        if (uses.Count != 1 || !query.Last.Span.Contains(uses[0].Span)) return null;
        var found = query.Verb == "Find" ? OfFind(query, primaryKey, Read, model, cancellation) : Around(uses[0], query, Read, model, cancellation);
        return found is null ? null : found with { Asked = argument };

        ElementKey? Read(ExpressionSyntax asked) => ElementKey.Bare(asked) == uses[0] ? key : null;
    }

    /// <summary>Whether nothing in the expression depends on the loop.</summary>
    public static bool IsInvariant(ExpressionSyntax expression, SyntaxNode loop, SemanticModel model, CancellationToken cancellation) =>
        !expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => DependsOnLoop(n, loop, model, cancellation));

    /// <summary>Whether the loop decides what a name stands for.</summary>
    static bool DependsOnLoop(IdentifierNameSyntax name, SyntaxNode loop, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(name, cancellation).Symbol is not { } symbol || symbol is not (ILocalSymbol or IParameterSymbol or IRangeVariableSymbol)) return false;
        // What the query itself declares: its lambdas' parameters.
        if (symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == name.SyntaxTree && name.AncestorsAndSelf().OfType<LambdaExpressionSyntax>().Any(l => l != loop && l.Span.Contains(r.Span) && loop.Span.Contains(l.Span)))) return false;
        return symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(r.Span)) || ElementKey.IsAssigned(symbol, loop, model, cancellation);
    }

    static KeyCondition? OfFind(LoopQuery query, ImmutableArray<string> primaryKey, Func<ExpressionSyntax, ElementKey?> read, SemanticModel model, CancellationToken cancellation)
    {
        if (primaryKey.Length != 1 || !query.Calls.IsEmpty || FindCall.Read(query.Terminal, 1) is not { Keys: var keys }) return null;
        var asked = keys[0];
        if (PropertyOf(query.Entity, primaryKey[0]) is not { } property || read(asked) is not { } key
            || !SymbolIdentity.Comparer.Equals(property.Type, key.Type)) return null;
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
    static KeyCondition? Around(IdentifierNameSyntax name, LoopQuery query, Func<ExpressionSyntax, ElementKey?> read, SemanticModel model, CancellationToken cancellation)
    {
        if (name.Ancestors().OfType<BinaryExpressionSyntax>().FirstOrDefault(b => b.IsKind(SyntaxKind.EqualsExpression)) is not { } equality) return null;
        ExpressionSyntax filter = equality;
        while (filter.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression }) filter = (ExpressionSyntax)filter.Parent;
        if (filter.Parent is not LambdaExpressionSyntax lambda || LambdaName.Of(lambda) is not { } parameter) return null;
        if (lambda.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax called } || !(query.Terminal?.Invocation == called && query.Verb != "Sum" || query.Calls.Any(c => c.Invocation == called && c.Name == "Where"))) return null;

        var asked = equality.Left.Span.Contains(name.Span) ? equality.Left : equality.Right;
        var row = asked == equality.Left ? equality.Right : equality.Left;
        if (ElementKey.Bare(row) is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } member || owner.Identifier.ValueText != parameter.ValueText) return null;
        if (model.GetSymbolInfo(member, cancellation).Symbol is not IPropertySymbol property || read(asked) is not { } key) return null;
        return new KeyCondition(equality, parameter.Text, property.Name, property.Type, asked, key);
    }
}
