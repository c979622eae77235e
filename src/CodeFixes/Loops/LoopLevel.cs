using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Loops;

/// <summary>A loop over a sequence in memory, or an operator that calls a lambda for each element of one.</summary>
/// <param name="Node">The <c>foreach</c>, or the lambda.</param>
/// <param name="Variable">What stands for the element.</param>
/// <param name="Element">Its type, as the sequence has it: that of a <c>var</c> may always be null.</param>
/// <param name="Source">The sequence.</param>
sealed record LoopLevel(SyntaxNode Node, ISymbol Variable, ITypeSymbol? Element, ExpressionSyntax Source)
{
    /// <summary>What one element is called: by the variable, or by its type where that is one letter only.</summary>
    public string ElementName => Variable.Name.Length > 2 || Element is not { SpecialType: SpecialType.None, IsAnonymousType: false } ? Variable.Name : Element.Name == "IGrouping" ? "group" : Element.Name;

    /// <summary>The loops around a place, the innermost first, within the function that holds it.</summary>
    public static IEnumerable<LoopLevel> Around(SyntaxNode place, SemanticModel model, CancellationToken cancellation)
    {
        for (var node = place; node.Parent is { } parent; node = parent)
            switch (parent)
            {
                case ForEachStatementSyntax each when each.Statement == node:
                    if (model.GetDeclaredSymbol(each, cancellation) is not { } variable) yield break;
                    yield return new LoopLevel(each, variable, model.GetForEachStatementInfo(each).ElementType, each.Expression);
                    break;
                // A loop that does not go over elements runs who knows how often.
                case ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForEachVariableStatementSyntax:
                    yield break;
                case AnonymousFunctionExpressionSyntax function:
                    if (OfLambda(function, model, cancellation) is { } level) yield return level;
                    yield break;
                case MemberDeclarationSyntax or LocalFunctionStatementSyntax:
                    yield break;
            }
    }

    /// <summary>The statement before which something is done once for all elements.</summary>
    public StatementSyntax? Statement => Node as StatementSyntax ?? Node.Ancestors().TakeWhile(a => a is not (AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax)).OfType<StatementSyntax>().FirstOrDefault();

    static LoopLevel? OfLambda(AnonymousFunctionExpressionSyntax function, SemanticModel model, CancellationToken cancellation)
    {
        var parameter = function switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0],
            _ => null,
        };
        return parameter is not null && model.GetDeclaredSymbol(parameter, cancellation) is { } variable
            && function.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" or "SelectMany" or "Where" or "ToDictionary" or "ForEach" or "Sum" } called } call }
            && (function.AsyncKeyword.IsKind(SyntaxKind.None) ? RunsAtOnce(call) : AwaitedTogether.Of(call) is not null)
            ? new LoopLevel(function, variable, (variable as IParameterSymbol)?.Type, called.Expression) : null;
    }

    /// <summary>Whether the lambda has run for all elements when the statement ends.</summary>
    static bool RunsAtOnce(InvocationExpressionSyntax call)
    {
        var name = ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText;
        if (name is "ToDictionary" or "ForEach" or "Sum" or "ToList" or "ToArray" or "ToHashSet" or "ToLookup" or "Count" or "Any" or "All" or "Max" or "Min") return true;
        return call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } && RunsAtOnce(next);
    }
}
