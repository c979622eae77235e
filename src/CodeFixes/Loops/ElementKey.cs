using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Loops;

/// <summary>What of a loop's element a query asks by: <c>order.CustomerId</c>.</summary>
/// <param name="Level">The loop, counted from the innermost.</param>
/// <param name="Text">The value, written with the loop's variable.</param>
/// <param name="Name">What a variable for it would be called.</param>
/// <param name="Type">Its type.</param>
/// <param name="Guarded">The nullable value that it is the <c>Value</c> of, written with the loop's variable; else null.</param>
sealed record ElementKey(int Level, string Text, string Name, ITypeSymbol Type, string? Guarded)
{
    /// <summary>Reads an expression; null unless it can be computed before the loop, for each element, without any effect.</summary>
    public static ElementKey? Read(ExpressionSyntax expression, System.Collections.Immutable.ImmutableArray<LoopLevel> levels, SemanticModel model, CancellationToken cancellation)
    {
        var value = Bare(expression);
        // A variable of the loop that stands for a part of the element.
        for (var steps = 0; steps < 3 && value is IdentifierNameSyntax local && Initializer(local) is { } initial; steps++) value = Bare(initial);
        if (model.GetTypeInfo(value, cancellation).Type is not { } type) return null;

        string? guarded = null;
        if (value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } of && IsNullable(model.GetTypeInfo(of.Expression, cancellation).Type))
        {
            guarded = Bare(of.Expression).ToString();
            value = Bare(of.Expression);
        }
        var text = guarded is null ? value.ToString() : guarded + "!.Value";
        var last = value is MemberAccessExpressionSyntax member ? member.Name.Identifier.ValueText : null;
        while (value is MemberAccessExpressionSyntax part)
        {
            if (!IsStored(model.GetSymbolInfo(part, cancellation).Symbol)) return null;
            value = Bare(part.Expression);
            // What may be null here may have been left out there.
            if (value is MemberAccessExpressionSyntax && model.GetTypeInfo(value, cancellation).Type is { IsValueType: false }) return null;
        }
        if (value is not IdentifierNameSyntax variable || model.GetSymbolInfo(variable, cancellation).Symbol is not { } symbol) return null;
        for (var level = 0; level < levels.Length; level++)
        {
            if (!SymbolEqualityComparer.Default.Equals(levels[level].Variable, symbol)) continue;
            if (last is not null && levels[level].Element is { IsValueType: false, NullableAnnotation: NullableAnnotation.Annotated }) return null;
            var called = last switch { null => levels[level].ElementName, "Id" => levels[level].ElementName + "Id", _ => last };
            return new ElementKey(level, text, Plural.Camel(called), type, guarded);
        }
        return null;

        ExpressionSyntax? Initializer(IdentifierNameSyntax use) =>
            model.GetSymbolInfo(use, cancellation).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } references } declared
            && references[0].GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: var initial } declarator
            && levels.Any(l => l.Node.Span.Contains(declarator.Span)) && !IsAssigned(declared, levels[levels.Length - 1].Node, model, cancellation) ? initial : null;
    }

    /// <summary>Whether a value is nullable.</summary>
    public static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Steps into what changes nothing about a value: parentheses and <c>!</c>.</summary>
    public static ExpressionSyntax Bare(ExpressionSyntax expression)
    {
        while (true)
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized: expression = parenthesized.Expression; break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed: expression = suppressed.Operand; break;
                default: return expression;
            }
    }

    /// <summary>Whether a variable gets another value than that of its declaration.</summary>
    public static bool IsAssigned(ISymbol variable, SyntaxNode within, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var node in within.DescendantNodes())
        {
            var target = node switch
            {
                AssignmentExpressionSyntax assignment => assignment.Left,
                PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix => prefix.Operand,
                PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } postfix => postfix.Operand,
                ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => argument.Expression,
                _ => null,
            };
            if (target is TupleExpressionSyntax or IdentifierNameSyntax && target.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellation).Symbol, variable))) return true;
        }
        return false;
    }

    /// <summary>Whether a member is kept, and reading it does nothing else.</summary>
    public static bool IsStored(ISymbol? member) => member switch
    {
        IFieldSymbol => true,
        // A getter with a body may do anything; that of a library, such as a group's key, is taken to be one.
        IPropertySymbol { IsIndexer: false, GetMethod: { } getter } => getter.DeclaringSyntaxReferences.All(r => r.GetSyntax() is AccessorDeclarationSyntax { Body: null, ExpressionBody: null } or ParameterSyntax),
        _ => false,
    };
}
