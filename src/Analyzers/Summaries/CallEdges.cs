using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Summaries;

/// <summary>Which methods a body may call, whatever its values: the call graph must not depend on the order of evaluation.</summary>
static class CallEdges
{
    /// <summary>
    /// The called methods that can matter and whose source is in reach, each once, in source order: those that bring or take
    /// entities, and those that send commands where that can happen per element.
    /// </summary>
    /// <param name="caller">The caller, and whether its commands matter themselves, because somebody calls it per element.</param>
    /// <param name="body">Its operations.</param>
    /// <param name="analysis">The analysis.</param>
    public static ImmutableArray<Callee> Of(Callee caller, ImmutableArray<IOperation> body, Analysis analysis)
    {
        var seen = new HashSet<Callee>(Callee.Comparer);
        var edges = ImmutableArray.CreateBuilder<Callee>();
        var pending = new Queue<IOperation>(body);
        var statics = new HashSet<ISymbol>(SymbolIdentity.Comparer);
        while (pending.Count > 0)
            foreach (var operation in pending.Dequeue().DescendantsAndSelf())
            {
                // A lambda that a static member keeps runs where it is called.
                if (Kept(operation) is { } kept && analysis.StaticFields.Keeps(kept) && statics.Add(kept) && analysis.StaticFields.Body(kept, CancellationToken.None) is { } initializer) pending.Enqueue(initializer);
                foreach (var called in Called(operation))
                    if (called is not null)
                        foreach (var target in analysis.Dispatch.Resolve(called)) Add(target, IsRepeated(operation));
                if (operation is IInvocationOperation sent && analysis.Handlers.Of(sent, out _) is { } handler) Add(handler, IsRepeated(operation));
            }
        if (Constructors.ImpliedBase(caller.Method, analysis.Universe) is { } constructor)
            foreach (var target in analysis.Dispatch.Resolve(constructor)) Add(target, isRepeated: false);
        return edges.ToImmutable();

        void Add(IMethodSymbol target, bool isRepeated)
        {
            var mayQuery = analysis.Interest.Sends(target);
            var callee = new Callee(target, mayQuery && (caller.Sends || isRepeated));
            if (seen.Contains(callee)) return;
            var relevance = analysis.Relevance;
            if (callee.Sends || relevance.BringsEntities(target) && (mayQuery || TypeRelevance.MakesItsOwn(target) || analysis.Interest.Reads(target))
                || relevance.TakesEntities(target) && (mayQuery || relevance.PassesEntities(target) || analysis.Interest.Reads(target)))
            {
                seen.Add(callee);
                edges.Add(callee);
            }
        }
    }

    /// <summary>Whether code may run more than once in its member: within a loop, a lambda or a local function.</summary>
    public static bool IsRepeated(IOperation operation)
    {
        for (var parent = operation; parent is not null; parent = parent.Parent)
            if (parent is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation or IMethodReferenceOperation) return true;
        return false;
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
