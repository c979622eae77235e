using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Summaries;

/// <summary>Which methods a body may call, whatever its values: the call graph must not depend on the order of evaluation.</summary>
static class CallEdges
{
    /// <summary>The definitions of the called methods that can matter and whose source is in reach, each once, in source order.</summary>
    public static ImmutableArray<IMethodSymbol> Of(ImmutableArray<IOperation> body, Dispatch dispatch, TypeRelevance relevance)
    {
        var seen = new HashSet<IMethodSymbol>(SymbolIdentity.Comparer);
        var edges = ImmutableArray.CreateBuilder<IMethodSymbol>();
        foreach (var root in body)
            foreach (var operation in root.DescendantsAndSelf())
                foreach (var called in Called(operation))
                    if (called is not null && relevance.Matters(called) && dispatch.Resolve(called) is { } target && seen.Add(target)) edges.Add(target);
        return edges.ToImmutable();
    }

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
