using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow;
using OneTrip.Model;

namespace OneTrip.Summaries;

/// <summary>
/// Calls that the compiler does not bind, because the type of an argument is not known: while code is written, or before packages
/// are restored. The one method that can be meant is called.
/// </summary>
static class Candidates
{
    /// <summary>The method, an extension as it is called; null when none or several can be meant.</summary>
    public static IMethodSymbol? Of(IInvalidOperation call) => s_known.GetValue(call, c => new(Find((IInvalidOperation)c))).Value;

    // Asked before a member is evaluated, and in each round of its loops.
    static readonly ConditionalWeakTable<IOperation, StrongBox<IMethodSymbol?>> s_known = new();

    static IMethodSymbol? Find(IInvalidOperation call)
    {
        if (call is not { Syntax: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax, SemanticModel: { } model }) return null;
        var info = model.GetSymbolInfo(call.Syntax);
        if (info.CandidateReason is not (CandidateReason.None or CandidateReason.OverloadResolutionFailure)) return null;
        if ((info.Symbol ?? Only(info.CandidateSymbols, call)) is not IMethodSymbol { MethodKind: not (MethodKind.DelegateInvoke or MethodKind.LocalFunction) } method) return null;
        return method;
    }

    /// <summary>The one that takes as many arguments, and functions of as many parameters: a query's own where a query is asked.</summary>
    static IMethodSymbol? Only(ImmutableArray<ISymbol> candidates, IInvalidOperation call)
    {
        if (candidates.IsEmpty || Given(call) is not { } given) return null;
        var fitting = candidates.OfType<IMethodSymbol>().Where(m => Takes(m, given)).ToList();
        if (fitting.Count > 1 && Receiver(call)?.Type is { } asked) fitting.RemoveAll(m => m.ReducedFrom is not { } extension || ElementTypes.IsQueryable(extension.Parameters[0].Type) != ElementTypes.IsQueryable(asked));
        return fitting.Count == 1 ? fitting[0] : null;
    }

    static bool Takes(IMethodSymbol method, ArgumentListSyntax given)
    {
        if (given.Arguments.Count > method.Parameters.Length) return false;
        var positional = given.Arguments.TakeWhile(a => a.NameColon is null).Count();
        if (method.Parameters.Skip(positional).Any(p => !p.IsOptional && !p.IsParams && given.Arguments.All(a => a.NameColon?.Name.Identifier.ValueText != p.Name))) return false;
        for (var i = 0; i < given.Arguments.Count; i++)
            if (given.Arguments[i] is { NameColon: null, Expression: AnonymousFunctionExpressionSyntax function } && (SignatureTypes.DelegateOf(method.Parameters[i].Type, out _) is not { } invoke || invoke.Parameters.Length != CountOf(function))) return false;
        return true;
    }

    static int CountOf(AnonymousFunctionExpressionSyntax function) => function switch
    {
        SimpleLambdaExpressionSyntax => 1,
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters.Count,
        AnonymousMethodExpressionSyntax { ParameterList: { } parameters } => parameters.Parameters.Count,
        _ => -1,
    };

    /// <summary>What is called on; null for the object's own method, and for a constructor.</summary>
    public static IOperation? Receiver(IInvalidOperation call) =>
        call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } ? At(call, receiver) : null;

    /// <summary>The arguments in the order of the parameters; null where none is given.</summary>
    public static ImmutableArray<IOperation?> Arguments(IInvalidOperation call, IMethodSymbol method)
    {
        var arguments = new IOperation?[method.Parameters.Length];
        var given = Given(call)!.Arguments;
        for (var i = 0; i < given.Count; i++)
        {
            var ordinal = given[i].NameColon is { Name.Identifier.ValueText: var name } ? method.Parameters.FirstOrDefault(p => p.Name == name)?.Ordinal ?? -1 : i;
            if (ordinal >= 0 && ordinal < arguments.Length && !method.Parameters[ordinal].IsParams) arguments[ordinal] = At(call, given[i].Expression);
        }
        return ImmutableArray.Create(arguments);
    }

    static ArgumentListSyntax? Given(IInvalidOperation call) => call.Syntax switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };

    static IOperation? At(IInvalidOperation call, SyntaxNode syntax) => call.ChildOperations.FirstOrDefault(o => o.Syntax == syntax || o.Syntax is ArgumentSyntax argument && argument.Expression == syntax);
}
