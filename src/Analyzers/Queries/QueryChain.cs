using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Queries;

/// <summary>One call of a chain.</summary>
/// <param name="Call">The call.</param>
/// <param name="IsConditional">Whether it is made on some ways only.</param>
sealed record ChainStep(IInvocationOperation Call, bool IsConditional);

/// <summary>
/// The calls that a member makes on one query, one after another: in one expression, or in a variable that is assigned anew and used
/// once in the end.
/// </summary>
static class QueryChain
{
    /// <summary>The chain in which a call stands, from its beginning on.</summary>
    /// <param name="call">The call.</param>
    /// <param name="member">The member's code.</param>
    public static ImmutableArray<ChainStep> Around(IInvocationOperation call, IOperation member)
    {
        var steps = ImmutableArray.CreateBuilder<ChainStep>();
        var source = Source(call);
        if (source is ILocalReferenceOperation { Local: var local } && QueryVariable.Of(local, member) is { } known) return known.Steps();
        var end = Collect(source, false, steps);
        if (Declared(end) is { } variable && QueryVariable.Of(variable, member) is { } kept) return kept.Steps();
        return steps.ToImmutable();
    }

    /// <summary>Adds the calls made on an expression; the last of them, with what stands around it and changes nothing.</summary>
    public static IOperation Collect(IOperation source, bool isConditional, ImmutableArray<ChainStep>.Builder steps)
    {
        var at = Outward(source);
        while (Next(at) is { } call)
        {
            steps.Add(new ChainStep(call, isConditional));
            at = Outward(call);
        }
        return at;
    }

    /// <summary>What a chain of calls begins with.</summary>
    public static IOperation Source(IOperation operation)
    {
        while (true)
        {
            operation = Inward(operation);
            if (operation is not IInvocationOperation call || Receiver(call) is not { } receiver) return operation;
            operation = receiver;
        }
    }

    /// <summary>What an operator is called on; null where the call is none.</summary>
    static IOperation? Receiver(IInvocationOperation call) => IsOperator(call) ? call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value : null;

    static IInvocationOperation? Next(IOperation operation) =>
        operation.Parent is IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation call } && IsOperator(call) ? call : null;

    /// <summary>Whether the call is an operator of LINQ or EF Core on a query.</summary>
    static bool IsOperator(IInvocationOperation call) => call.TargetMethod is { IsStatic: true, Parameters.IsEmpty: false } method && Model.ElementTypes.IsQueryable(method.Parameters[0].Type)
        && (QueryOperators.IsOfEfCore(method) || method.ContainingType is { Name: "Queryable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } });

    static ILocalSymbol? Declared(IOperation end) => end.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        _ => null,
    };

    /// <summary>Steps out of what changes nothing about an expression.</summary>
    public static IOperation Outward(IOperation operation)
    {
        while (operation.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or ITranslatedQueryOperation) operation = operation.Parent;
        return operation;
    }

    /// <summary>Steps into what changes nothing about an expression.</summary>
    public static IOperation Inward(IOperation operation)
    {
        while (true)
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion: operation = conversion.Operand; break;
                case IParenthesizedOperation parenthesized: operation = parenthesized.Operand; break;
                case ITranslatedQueryOperation query: operation = query.Operation; break;
                default: return operation;
            }
    }
}
