using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Summaries;

/// <summary>Which methods a body may call, whatever its values: the call graph must not depend on the order of evaluation.</summary>
static class CallEdges
{
    /// <summary>The called methods whose source is in reach, each once per way in which it is called, in source order.</summary>
    /// <param name="caller">The caller.</param>
    /// <param name="body">Its operations.</param>
    /// <param name="analysis">The analysis.</param>
    public static ImmutableArray<(IMethodSymbol Target, bool IsRepeated)> In(IMethodSymbol caller, ImmutableArray<IOperation> body, Analysis analysis)
    {
        var seen = new HashSet<(IMethodSymbol, bool)>(s_byIdentity);
        var edges = ImmutableArray.CreateBuilder<(IMethodSymbol, bool)>();
        var pending = new Queue<IOperation>(body);
        var statics = new HashSet<ISymbol>(SymbolIdentity.Comparer);
        while (pending.Count > 0)
            foreach (var operation in pending.Dequeue().DescendantsAndSelf())
            {
                // A lambda that a static member keeps runs where it is called.
                if (Kept(operation) is { } kept && analysis.StaticFields.Keeps(kept) && statics.Add(kept) && analysis.StaticFields.Body(kept, CancellationToken.None) is { } initializer) pending.Enqueue(initializer);
                foreach (var called in Called(operation))
                    if (called is not null)
                        foreach (var target in analysis.Dispatch.Resolve(called)) Add(target, operation);
                if (operation is IInvocationOperation sent && analysis.Handlers.Of(sent, out _) is { } handler) Add(handler, operation);
            }
        if (Constructors.ImpliedBase(caller, analysis.Universe) is { } constructor)
            foreach (var target in analysis.Dispatch.Resolve(constructor)) Add(target, null);
        return edges.ToImmutable();

        void Add(IMethodSymbol target, IOperation? call)
        {
            if (!HasBody(target)) return;
            var edge = (target, call is not null && IsRepeated(call));
            if (seen.Add(edge)) edges.Add(edge);
        }
    }

    /// <summary>Of the called methods those that can matter: that bring or take queries or entities, or send commands where that can happen per element.</summary>
    /// <param name="caller">The caller, and what is wanted of it.</param>
    /// <param name="called">What it calls.</param>
    /// <param name="analysis">The analysis.</param>
    public static ImmutableArray<Callee> Of(Callee caller, ImmutableArray<(IMethodSymbol Target, bool IsRepeated)> called, Analysis analysis)
    {
        var edges = ImmutableArray.CreateBuilder<Callee>();
        foreach (var (target, isRepeated) in called)
        {
            var mayQuery = analysis.Interest.Sends(target);
            var commands = caller.Commands == Callee.All ? Callee.All : isRepeated ? analysis.CommandDepth(caller.Method) - 1 : caller.Commands - 1;
            if (mayQuery && commands >= 0 && analysis.Interest.SendsWithin(target, commands)) edges.Add(new Callee(target, caller.Reads, commands));
            else if (caller.Reads && Matters(target, mayQuery, analysis)) edges.Add(new Callee(target, true, Callee.None));
            else if (analysis.Relevance.TakesQueries(target) || mayQuery && analysis.Relevance.BringsQueries(target)) edges.Add(new Callee(target, false, Callee.None));
        }
        return edges.ToImmutable();
    }

    /// <summary>Whether entities may come from the method, or what it does with those it is given may matter to its caller.</summary>
    static bool Matters(IMethodSymbol target, bool mayQuery, Analysis analysis)
    {
        var relevance = analysis.Relevance;
        return relevance.BringsEntities(target) && (mayQuery || TypeRelevance.MakesItsOwn(target) || analysis.Interest.Reads(target))
            || relevance.TakesEntities(target) && (mayQuery || relevance.PassesEntities(target) || analysis.Interest.Reads(target));
    }

    /// <summary>Whether there is code: the accessors of an automatic property and abstract members have none.</summary>
    static bool HasBody(IMethodSymbol method)
    {
        if (method is not { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet, DeclaringSyntaxReferences: { IsEmpty: false } declared }) return true;
        return declared[0].GetSyntax() is not AccessorDeclarationSyntax { Body: null, ExpressionBody: null };
    }

    static readonly IEqualityComparer<(IMethodSymbol, bool)> s_byIdentity = new ByIdentity();

    sealed class ByIdentity : IEqualityComparer<(IMethodSymbol Method, bool IsRepeated)>
    {
        public bool Equals((IMethodSymbol Method, bool IsRepeated) x, (IMethodSymbol Method, bool IsRepeated) y) => x.IsRepeated == y.IsRepeated && SymbolIdentity.Comparer.Equals(x.Method, y.Method);
        public int GetHashCode((IMethodSymbol Method, bool IsRepeated) edge) => SymbolIdentity.Comparer.GetHashCode(edge.Method);
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
