using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Summaries;

/// <summary>Which methods a body may call, whatever its values: the call graph must not depend on the order of evaluation.</summary>
static class CallEdges
{
    /// <summary>The definitions of the called methods that can matter and whose source is in reach, each once, in source order.</summary>
    public static ImmutableArray<IMethodSymbol> Of(ImmutableArray<IOperation> body, Analysis analysis)
    {
        var seen = new HashSet<IMethodSymbol>(SymbolIdentity.Comparer);
        var edges = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var pending = new Queue<IOperation>(body);
        var statics = new HashSet<ISymbol>(SymbolIdentity.Comparer);
        while (pending.Count > 0)
            foreach (var operation in pending.Dequeue().DescendantsAndSelf())
            {
                // A lambda that a static member keeps runs where it is called.
                if (Kept(operation) is { } kept && analysis.StaticFields.Keeps(kept) && statics.Add(kept) && analysis.StaticFields.Body(kept, CancellationToken.None) is { } initializer) pending.Enqueue(initializer);
                foreach (var called in Called(operation))
                    if (called is not null)
                        foreach (var target in analysis.Dispatch.Resolve(called))
                            // What a contract's signature does not tell, its implementation may: it can hold a context.
                            if ((analysis.Relevance.Matters(called) || analysis.Relevance.Matters(target)) && seen.Add(target)) edges.Add(target);
                if (operation is IInvocationOperation sent && analysis.Handlers.Of(sent, out _) is { } handler && seen.Add(handler)) edges.Add(handler);
            }
        return edges.ToImmutable();
    }

    static ISymbol? Kept(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } field } => field,
        IPropertyReferenceOperation { Property: { IsStatic: true } property } => property,
        _ => null,
    };

    static IEnumerable<IMethodSymbol?> Called(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call: yield return call.TargetMethod; break;
            case IObjectCreationOperation creation: yield return creation.Constructor; break;
            case IMethodReferenceOperation reference: yield return reference.Method; break;
            case IConversionOperation { OperatorMethod: { } conversion }: yield return conversion; break;
            case IBinaryOperation { OperatorMethod: { } binary }: yield return binary; break;
            case IUnaryOperation { OperatorMethod: { } unary }: yield return unary; break;
            case IPropertyReferenceOperation property:
                yield return property.Property.GetMethod;
                if (operation.Parent is IAssignmentOperation) yield return property.Property.SetMethod;
                break;
        }
    }
}
