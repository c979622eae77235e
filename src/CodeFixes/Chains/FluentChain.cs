using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Chains;

/// <summary>The calls that follow a query's root, as they are written.</summary>
sealed class FluentChain
{
    FluentChain(ExpressionSyntax root, ImmutableArray<ChainCall> calls)
    {
        Root = root;
        Calls = calls;
    }

    /// <summary>The root, with the parentheses around it and the <c>!</c> behind it.</summary>
    public ExpressionSyntax Root { get; }

    public ImmutableArray<ChainCall> Calls { get; }

    public static FluentChain Of(ExpressionSyntax root)
    {
        var calls = ImmutableArray.CreateBuilder<ChainCall>();
        var start = Outward(root);
        var receiver = start;
        while (receiver.Parent is MemberAccessExpressionSyntax access && access.Expression == receiver
            && access.Parent is InvocationExpressionSyntax invocation && invocation.Expression == access)
        {
            var call = new ChainCall(invocation, access);
            calls.Add(call);
            receiver = call.Whole;
        }
        return new FluentChain(start, calls.ToImmutable());
    }

    /// <summary>The expression on which the call at an index is made.</summary>
    public ExpressionSyntax Receiver(int call) => call == 0 ? Root : Calls[call - 1].Whole;

    /// <summary>The call at an index, if the chain is that long.</summary>
    public ChainCall? At(int call) => Calls.ElementAtOrDefault(call);

    /// <summary>Steps out of what changes nothing about an expression: parentheses and <c>!</c>.</summary>
    public static ExpressionSyntax Outward(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            expression = (ExpressionSyntax)expression.Parent;
        }
        return expression;
    }
}
