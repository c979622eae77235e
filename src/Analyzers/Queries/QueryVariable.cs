using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Queries;

/// <summary>A variable that holds a query, gets operators added in statements of their own, and is used once in the end.</summary>
sealed class QueryVariable
{
    readonly List<(IOperation Source, bool IsConditional)> _parts;

    QueryVariable(List<(IOperation, bool)> parts) => _parts = parts;

    /// <summary>The calls in their order.</summary>
    public ImmutableArray<ChainStep> Steps()
    {
        var steps = ImmutableArray.CreateBuilder<ChainStep>();
        foreach (var (source, isConditional) in _parts) QueryChain.Collect(source, isConditional, steps);
        return steps.ToImmutable();
    }

    /// <summary>The variable; null when it is used in any other way.</summary>
    public static QueryVariable? Of(ILocalSymbol local, IOperation member)
    {
        IVariableDeclaratorOperation? declarator = null;
        var uses = new List<ILocalReferenceOperation>();
        foreach (var operation in member.DescendantsAndSelf())
            if (operation is IVariableDeclaratorOperation declared && SymbolIdentity.Comparer.Equals(declared.Symbol, local)) declarator = declared;
            else if (operation is ILocalReferenceOperation use && SymbolIdentity.Comparer.Equals(use.Local, local)) uses.Add(use);
        if (declarator is not { Initializer.Value: { } initial } || Block(declarator) is not { } home) return null;
        var parts = new List<(IOperation, bool)> { (QueryChain.Source(initial), false) };
        if (QueryChain.Inward(initial) is ILocalReferenceOperation) return null;
        var ends = false;
        foreach (var use in uses.OrderBy(u => u.Syntax.SpanStart))
        {
            if (Assigned(use) is { } assignment)
            {
                if (ends || Block(assignment) is not { } block || !IsPlain(block, home)) return null;
                if (QueryChain.Source(assignment.Value) is not ILocalReferenceOperation same || !SymbolIdentity.Comparer.Equals(same.Local, local)) return null;
                parts.Add((same, block != home || assignment.Parent?.Parent != home));
            }
            else if (parts.Any(p => p.Item1 == use)) continue;
            else
            {
                if (ends || !IsStraight(use, home)) return null;
                ends = true;
                parts.Add((use, false));
            }
        }
        return ends ? new QueryVariable(parts) : null;
    }

    /// <summary>The statement that assigns the variable; null where it is read.</summary>
    static ISimpleAssignmentOperation? Assigned(ILocalReferenceOperation use) =>
        use.Parent is ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment && assignment.Target == use ? assignment : null;

    static IOperation? Block(IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
            if (at is IBlockOperation) return at;
        return null;
    }

    /// <summary>Whether the block is the variable's own, or stands in it under conditions only.</summary>
    static bool IsPlain(IOperation block, IOperation home)
    {
        for (var at = block; at != home; at = at.Parent)
            if (at is not (IBlockOperation or IConditionalOperation)) return false;
        return true;
    }

    /// <summary>Whether the expression is evaluated once at most each time that the variable is declared.</summary>
    static bool IsStraight(IOperation use, IOperation home)
    {
        for (var at = use.Parent; at != home; at = at.Parent)
            if (at is null or ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation && !(at is IForEachLoopOperation loop && loop.Collection.Descendants().Contains(use))) return false;
        return true;
    }
}
