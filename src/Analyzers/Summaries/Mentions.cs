using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Summaries;

/// <summary>Whether a body can hold a query at all: most members cannot, and are passed over.</summary>
static class Mentions
{
    /// <summary>Whether anything in the blocks has a type that may carry entities or queries, or is a call that leads to one.</summary>
    public static bool AnyOf(ImmutableArray<IOperation> blocks, Analysis analysis)
    {
        foreach (var block in blocks)
            foreach (var operation in block.DescendantsAndSelf())
            {
                if (operation is IInvocationOperation or IPropertyReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation or ILocalReferenceOperation or IObjectCreationOperation
                    && analysis.Relevance.MayCarry(operation.Type)) return true;
                // A method that takes a number and returns a text may still be that of a class with a context.
                if (Called(operation) is { } called && analysis.Dispatch.Resolve(called).Any(analysis.Relevance.Matters)) return true;
            }
        return false;
    }

    static IMethodSymbol? Called(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IMethodReferenceOperation reference => reference.Method,
        _ => null,
    };
}
