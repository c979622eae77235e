using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Summaries;

/// <summary>Whether a body can hold a query at all: most members cannot, and are passed over.</summary>
static class Mentions
{
    /// <summary>Whether anything in the blocks has a type that may carry entities or queries.</summary>
    public static bool AnyOf(ImmutableArray<IOperation> blocks, TypeRelevance relevance)
    {
        foreach (var block in blocks)
            foreach (var operation in block.DescendantsAndSelf())
                if (operation is IInvocationOperation or IPropertyReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation or ILocalReferenceOperation or IObjectCreationOperation
                    && relevance.MayCarry(operation.Type)) return true;
        return false;
    }
}
