using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Loops;

/// <summary>What a query in a loop takes from around it, and whether that is the same before the loop.</summary>
static class Captures
{
    /// <summary>Whether something that the query takes may be another in each turn, or fail where no turn would ask for it.</summary>
    public static bool MayDiffer(LoopQuery query, SyntaxNode loop, SemanticModel model, CancellationToken cancellation)
    {
        // Each execution calls it once.
        if (query.Last.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(c => IsOwn(model.GetSymbolInfo(c, cancellation).Symbol))) return true;
        var isGuarded = query.Whole.Ancestors().TakeWhile(a => a != loop).Any(a => a is IfStatementSyntax or ConditionalExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax
            || a.IsKind(SyntaxKind.LogicalAndExpression) || a.IsKind(SyntaxKind.LogicalOrExpression) || a.IsKind(SyntaxKind.CoalesceExpression) || a.IsKind(SyntaxKind.CoalesceAssignmentExpression));
        var changed = ChangedValues.Reached(loop, model, cancellation).SelectMany(ChangedValues.NamesIn).ToImmutableHashSet();
        var callsOwn = CallsOwnCode(loop, query.Whole, model, cancellation);
        foreach (var name in query.Last.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (query.Root.Span.Contains(name.Span) || model.GetSymbolInfo(name, cancellation).Symbol is not { } symbol) continue;
            if (symbol is IFieldSymbol { IsConst: false, IsReadOnly: false, IsStatic: false } or IPropertySymbol { SetMethod: not null, IsStatic: false } && !(name.Parent is MemberAccessExpressionSyntax member && member.Name == name) && changed.Contains(symbol.Name)) return true;
            if (symbol is not (ILocalSymbol or IParameterSymbol)) continue;
            // What the query or the loop declares is looked at elsewhere.
            if (symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(r.Span))) continue;
            if (isGuarded && (name.Parent is PostfixUnaryExpressionSyntax || name.Parent is MemberAccessExpressionSyntax part && part.Expression == name)) return true;
            if (changed.Contains(symbol.Name)) return true;
            // What its members hold, other code may change.
            var isHeld = model.GetTypeInfo(name, cancellation).Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String };
            if (isHeld && callsOwn && loop.DescendantNodes(n => n != query.Whole).OfType<ArgumentSyntax>().Any(a => a.Expression is IdentifierNameSyntax given && given.Identifier.ValueText == symbol.Name && !query.Whole.Span.Contains(a.Span))) return true;
            if (isHeld && loop.DescendantNodes().OfType<IdentifierNameSyntax>().Any(other => other.Identifier.ValueText == name.Identifier.ValueText && !query.Whole.Span.Contains(other.Span) && IsChanged(other))) return true;
        }
        return false;
    }

    /// <summary>Whether a method's query takes anything but what is handed to it, and the loop may change that.</summary>
    /// <param name="query">The method's query.</param>
    /// <param name="loop">The loop that calls it.</param>
    /// <param name="call">The call.</param>
    /// <param name="model">The model of the loop.</param>
    /// <param name="cancellation">Cancels the look.</param>
    public static bool DependsOnState(LoopQuery query, SyntaxNode loop, ExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        var names = query.Last.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => !query.Root.Span.Contains(n.Span)).Select(n => n.Identifier.ValueText).ToImmutableHashSet();
        return ChangedValues.NamesIn(loop).Any(names.Contains) || CallsOwnCode(loop, call, model, cancellation) && ChangedValues.Reached(loop, model, cancellation).SelectMany(ChangedValues.NamesIn).Any(names.Contains);
    }

    /// <summary>Whether an expression takes variables from around it into a lambda.</summary>
    public static bool AreTakenBy(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) => expression.DescendantNodes().OfType<LambdaExpressionSyntax>()
        .Any(l => l.Body.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => IsFromAround(n, l, model, cancellation)));

    /// <summary>Whether a query takes anything from around it that may be another in each turn: all but numbers and texts in variables that are set once.</summary>
    public static bool MayChange(LoopQuery query, SemanticModel model, CancellationToken cancellation)
    {
        var member = query.Whole.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault();
        foreach (var argument in query.Calls.Select(c => c.Invocation.ArgumentList).Append(query.Last.ArgumentList))
        {
            if (argument.DescendantNodes().Any(n => n is InvocationExpressionSyntax or ObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax)) return true;
            foreach (var name in argument.DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (name.Ancestors().OfType<LambdaExpressionSyntax>().LastOrDefault(l => argument.Span.Contains(l.Span)) is { } lambda && !IsFromAround(name, lambda, model, cancellation)) continue;
                if (model.GetTypeInfo(name, cancellation).Type is { Name: "CancellationToken" }) continue;
                if (model.GetSymbolInfo(name, cancellation).Symbol is not (ILocalSymbol or IParameterSymbol) || member is null
                    || model.GetTypeInfo(name, cancellation).Type is not ({ IsValueType: true } or { SpecialType: SpecialType.System_String })
                    || ElementKey.IsAssigned(model.GetSymbolInfo(name, cancellation).Symbol!, member, model, cancellation)) return true;
            }
        }
        return false;
    }

    /// <summary>Whether the name stands for a variable, field or property that a lambda does not declare or reach through what it declares.</summary>
    static bool IsFromAround(IdentifierNameSyntax name, LambdaExpressionSyntax lambda, SemanticModel model, CancellationToken cancellation) =>
        !(name.Parent is MemberAccessExpressionSyntax member && member.Name == name) && model.GetSymbolInfo(name, cancellation).Symbol is { } symbol
        && symbol is not (INamedTypeSymbol or INamespaceSymbol or IMethodSymbol or IFieldSymbol { IsConst: true }) && !symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == lambda.SyntaxTree && lambda.Span.Contains(r.Span));

    /// <summary>
    /// Whether the loop, or a method that it calls, sets one of the members, which would then be read before it is set; or the member
    /// around it sets the row's property, so that what is in memory is not what the database holds.
    /// </summary>
    public static bool AreSet(KeyCondition condition, ImmutableArray<LoopLevel> levels, SemanticModel model, CancellationToken cancellation)
    {
        var loop = levels[levels.Length - 1].Node;
        var names = levels.Take(levels.Length - 1).SelectMany(l => l.Source.DescendantNodesAndSelf()).OfType<SimpleNameSyntax>().Select(n => n.Identifier.ValueText).Concat(condition.Key.Text.Split('.', '!', '?')).ToImmutableHashSet();
        if (ChangedValues.Reached(loop, model, cancellation).Any(code => ChangedValues.TargetsIn(code).Any(names.Contains))) return true;
        // What the member sets is in memory before it is in the database.
        return loop.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault() is { } member && ChangedValues.Reached(member, model, cancellation).Any(code => ChangedValues.TargetsIn(code).Contains(condition.Property));
    }

    /// <summary>Whether the loop changes objects of a type, or hands them to code that may: made once, they would be changed for every element.</summary>
    public static bool AreChanged(LoopQuery query, SyntaxNode loop, SemanticModel model, CancellationToken cancellation)
    {
        if (query.Verb is "Any" or "Count" or "LongCount" or "Sum") return false;
        var projection = query.Calls.LastOrDefault() is { Name: "Select" } select ? (select.OnlyArgument as LambdaExpressionSyntax)?.ExpressionBody : null;
        if (projection is not null && model.Compilation.ContainsSyntaxTree(projection.SyntaxTree) && projection.SyntaxTree == model.SyntaxTree && model.GetTypeInfo(projection, cancellation).Type is { IsValueType: true } or { SpecialType: SpecialType.System_String }) return false;
        var isTracked = projection is null && !query.HasOwnContext && !query.Calls.Any(c => c.Name.StartsWith("AsNoTracking", System.StringComparison.Ordinal));
        if (isTracked || projection is MemberAccessExpressionSyntax) return false;
        return CallsOwnCode(loop, query.Whole, model, cancellation) || ChangedValues.In(loop).Any(c => c is MemberAccessExpressionSyntax) || IsHandedOn(query.Whole, loop, model, cancellation);
    }

    /// <summary>Whether what takes the query's place leaves the loop as an object, which may be changed there.</summary>
    static bool IsHandedOn(ExpressionSyntax whole, SyntaxNode loop, SemanticModel model, CancellationToken cancellation)
    {
        if (whole.Parent is ArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax or YieldStatementSyntax or AssignmentExpressionSyntax { Left: not IdentifierNameSyntax }) return true;
        if (whole.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } || model.GetDeclaredSymbol(variable, cancellation) is not { } symbol) return false;
        return ChangedValues.NamesIn(loop).Contains(symbol.Name) || loop.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == symbol.Name
            && n.Parent is ArgumentSyntax { Parent: ArgumentListSyntax } or ReturnStatementSyntax or ArrowExpressionClauseSyntax or YieldStatementSyntax or EqualsValueClauseSyntax or InitializerExpressionSyntax);
    }

    /// <summary>Whether the loop calls a method of the application, beside what takes the query's place.</summary>
    public static bool CallsOwnCode(SyntaxNode loop, ExpressionSyntax whole, SemanticModel model, CancellationToken cancellation) =>
        loop.DescendantNodes(n => n != whole).OfType<InvocationExpressionSyntax>().Any(c => c != whole && IsOwn(model.GetSymbolInfo(c, cancellation).Symbol));

    /// <summary>Whether a method is the application's.</summary>
    public static bool IsOwn(ISymbol? method) => method is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false };

    /// <summary>Whether a call on the variable, or an assignment to a part of it, may change what it holds.</summary>
    static bool IsChanged(IdentifierNameSyntax use) => use.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } call => call.Expression == use,
        PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression } => true,
        MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } part => assignment.Left == part,
        ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element => assignment.Left == element,
        _ => false,
    };
}
