using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Model;

namespace OneTrip.Summaries;

/// <summary>Which methods a body may call, whatever its values: the call graph must not depend on the order of evaluation.</summary>
static class CallEdges
{
    /// <summary>The calls of a body that reach source, each once per way in which it is made, in source order.</summary>
    /// <param name="caller">The caller.</param>
    /// <param name="body">Its operations.</param>
    /// <param name="analysis">The analysis.</param>
    public static ImmutableArray<Edge> In(IMethodSymbol caller, ImmutableArray<IOperation> body, Analysis analysis)
    {
        var seen = new HashSet<Edge>();
        var edges = ImmutableArray.CreateBuilder<Edge>();
        var pending = new Queue<IOperation>(body);
        var statics = new HashSet<ISymbol>(SymbolIdentity.Comparer);
        while (pending.Count > 0)
            foreach (var operation in pending.Dequeue().DescendantsAndSelf())
            {
                // A lambda that a static member keeps runs where it is called.
                if (Kept(operation) is { } kept && analysis.StaticFields.Keeps(kept) && statics.Add(kept) && analysis.StaticFields.Body(kept, CancellationToken.None) is { } initializer) pending.Enqueue(initializer);
                var (called, set) = Called(operation);
                if (called is not null) Add(analysis.Dispatch.Resolve(called), operation);
                if (set is not null) Add(analysis.Dispatch.Resolve(set), operation);
                if (operation is IInvocationOperation sent && analysis.Handlers.Of(sent, out _) is { } handler) Add(ImmutableArray.Create(handler), operation);
            }
        if (Constructors.ImpliedBase(caller, analysis.Universe) is { } constructor) Add(analysis.Dispatch.Resolve(constructor), null);
        return edges.ToImmutable();

        void Add(ImmutableArray<IMethodSymbol> targets, IOperation? call)
        {
            // What an accessor without code stores needs no summary.
            if (targets.IsEmpty || targets.Length == 1 && !HasBody(targets[0])) return;
            var edge = new Edge(targets, call is not null && IsRepeated(call));
            if (seen.Add(edge)) edges.Add(edge);
        }
    }

    /// <summary>A call.</summary>
    /// <param name="Targets">What it may reach: one array for all calls of a method.</param>
    /// <param name="IsRepeated">Whether it may be made more than once.</param>
    public readonly record struct Edge(ImmutableArray<IMethodSymbol> Targets, bool IsRepeated);

    /// <summary>Of the called methods those that can matter: that bring or take queries or entities, or send commands where that can happen per element.</summary>
    /// <param name="caller">The caller, and what is wanted of it.</param>
    /// <param name="calls">Its calls.</param>
    /// <param name="analysis">The analysis.</param>
    public static ImmutableArray<Callee> Of(Callee caller, ImmutableArray<Edge> calls, Analysis analysis)
    {
        var edges = new List<Callee>();
        var depth = analysis.CommandDepth(caller.Method) - 1;
        // How long a sequence is matters where commands are sent for each of its elements.
        var repeats = analysis.Interest.SendsWithin(caller.Method, 0) || calls.Any(c => c.IsRepeated && c.Targets.Any(t => analysis.Interest.SendsWithin(t, depth)));
        foreach (var call in calls)
        {
            var first = edges.Count;
            var commands = caller.Commands == Callee.All ? Callee.All : call.IsRepeated ? depth : caller.Commands - 1;
            foreach (var target in call.Targets)
                if (HasBody(target) && Edge(target, commands) is { } edge) edges.Add(edge);
            // Where one of several matters, the others say what else may happen.
            if (edges.Count > first && edges.Count - first < call.Targets.Length)
                foreach (var target in call.Targets)
                    if (HasBody(target) && !edges.Skip(first).Any(e => SymbolIdentity.Comparer.Equals(e.Method, target))) edges.Add(new Callee(target, caller.Reads, Callee.None));
        }
        return edges.Distinct(Callee.Comparer).ToImmutableArray();

        Callee? Edge(IMethodSymbol target, int commands)
        {
            var mayQuery = analysis.Interest.Sends(target);
            if (mayQuery && commands >= 0 && analysis.Interest.SendsWithin(target, commands)) return new Callee(target, caller.Reads, commands);
            if (caller.Reads && Matters(target, mayQuery, analysis)) return new Callee(target, true, Callee.None);
            return analysis.Relevance.TakesQueries(target) || mayQuery && analysis.Relevance.BringsQueries(target) || repeats && ElementTypes.InTask(target.ReturnType) is not null
                ? new Callee(target, false, Callee.None) : null;
        }
    }

    /// <summary>Whether entities may come from the method, or what it does with those it is given may matter to its caller.</summary>
    static bool Matters(IMethodSymbol target, bool mayQuery, Analysis analysis)
    {
        var relevance = analysis.Relevance;
        return relevance.BringsEntities(target) && (mayQuery || TypeRelevance.MakesItsOwn(target) || analysis.Interest.Reads(target))
            || relevance.TakesEntities(target) && (mayQuery || relevance.PassesEntities(target) || analysis.Interest.Reads(target));
    }

    /// <summary>Whether there is code: the accessors of an automatic property have none.</summary>
    static bool HasBody(IMethodSymbol method)
    {
        if (method is not { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet, DeclaringSyntaxReferences: { IsEmpty: false } declared }) return true;
        return declared[0].GetSyntax() is not AccessorDeclarationSyntax { Body: null, ExpressionBody: null };
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

    /// <summary>What an operation calls; for a property that is assigned its setter too.</summary>
    static (IMethodSymbol? Called, IMethodSymbol? Setter) Called(IOperation operation) => operation switch
    {
        IInvocationOperation call => (call.TargetMethod, null),
        IObjectCreationOperation creation => (creation.Constructor, null),
        IMethodReferenceOperation reference => (reference.Method, null),
        IInvalidOperation invalid => (Candidates.Of(invalid), null),
        IConversionOperation { OperatorMethod: { } conversion } => (conversion, null),
        IBinaryOperation { OperatorMethod: { } binary } => (binary, null),
        IUnaryOperation { OperatorMethod: { } unary } => (unary, null),
        IPropertyReferenceOperation property => (property.Property.GetMethod, operation.Parent is IAssignmentOperation ? property.Property.SetMethod : null),
        _ => (null, null),
    };
}
