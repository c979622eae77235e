using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Loops;

/// <summary>What code changes: by <c>=</c>, <c>++</c>, <c>ref</c>, by methods of collections, and in the methods of the application that it calls.</summary>
static class ChangedValues
{
    /// <summary>How many calls deep the application's own methods are looked into.</summary>
    const int MaxDepth = 3;

    /// <summary>The methods of collections that change them.</summary>
    static readonly ImmutableHashSet<string> s_changing = ImmutableHashSet.Create("Add", "AddRange", "Insert", "InsertRange", "Remove", "RemoveAll", "RemoveAt", "RemoveRange", "Clear", "Sort", "Reverse", "Push", "Pop", "Enqueue", "Dequeue", "TryAdd", "UnionWith", "ExceptWith");

    /// <summary>The expressions that code gives another value.</summary>
    public static IEnumerable<ExpressionSyntax> In(SyntaxNode code)
    {
        foreach (var node in code.DescendantNodesAndSelf())
            switch (node)
            {
                // What an initializer sets belongs to a new object.
                case AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax, Left: var left }:
                    if (left is TupleExpressionSyntax tuple)
                        foreach (var part in tuple.Arguments) yield return part.Expression;
                    else yield return left;
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix: yield return prefix.Operand; break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } postfix: yield return postfix.Operand; break;
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: not DeclarationExpressionSyntax and var given }: yield return given; break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var collection } called } when s_changing.Contains(called.Name.Identifier.ValueText): yield return collection; break;
            }
    }

    /// <summary>The names of the variables and members that code changes, a part of which it changes too.</summary>
    public static IEnumerable<string> NamesIn(SyntaxNode code) => In(code).SelectMany(c => c.DescendantNodesAndSelf(n => n is not ArgumentListSyntax)).OfType<SimpleNameSyntax>().Select(n => n.Identifier.ValueText);

    /// <summary>The names of the variables and members that code changes themselves.</summary>
    public static IEnumerable<string> TargetsIn(SyntaxNode code) => In(code).Select(c => c switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        ElementAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax { Expression: SimpleNameSyntax name } => name.Identifier.ValueText,
        _ => "",
    });

    /// <summary>The code, and that of the application's methods and setters that it may run.</summary>
    public static IReadOnlyCollection<SyntaxNode> Reached(SyntaxNode code, SemanticModel model, CancellationToken cancellation)
    {
        var reached = new HashSet<SyntaxNode>();
        Reach(code, model, 0);
        return reached;

        void Reach(SyntaxNode from, SemanticModel with, int depth)
        {
            if (!reached.Add(from) || depth == MaxDepth) return;
            foreach (var node in from.DescendantNodes())
            {
                var symbol = node switch
                {
                    InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax => with.GetSymbolInfo(node, cancellation).Symbol,
                    AssignmentExpressionSyntax { Left: var set } => (with.GetSymbolInfo(set, cancellation).Symbol as IPropertySymbol)?.SetMethod,
                    _ => null,
                };
                foreach (var reference in symbol?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
                    Reach(reference.GetSyntax(cancellation), with.Compilation.ContainsSyntaxTree(reference.SyntaxTree) ? with.Compilation.GetSemanticModel(reference.SyntaxTree) : with, with.Compilation.ContainsSyntaxTree(reference.SyntaxTree) ? depth + 1 : MaxDepth);
            }
        }
    }
}
