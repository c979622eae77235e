using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Summaries;

namespace OneTrip.Flow;

/// <summary>
/// Evaluates one member over abstract values: which variables hold which entities, what is read of them, how often. It
/// follows the structure of the operations; loops are evaluated twice, branches are joined, lambdas are evaluated where
/// they are called. Calls of other members are answered by their summaries.
/// </summary>
sealed partial class Interpreter
{
    /// <summary>Operations evaluated before a member is given up as unknown.</summary>
    const int MaxSteps = 60_000;

    /// <summary>Nesting of operations before the rest is unknown: far beyond written code, far below the stack.</summary>
    const int MaxDepth = 400;

    readonly Analysis _analysis;
    readonly ISymbol _member;
    readonly Func<IMethodSymbol, MethodSummary?> _summaries;
    readonly CancellationToken _cancel;
    EffectList _effects = new();
    readonly FindingList _findings = new();
    readonly Inert _inert;
    LoadedElsewhere _loaded;
    readonly Dictionary<ILabelSymbol, Environment> _jumps = new(SymbolIdentity.Comparer);

    Environment _variables = Environment.Empty;
    Value _returned = Value.Nothing;
    bool _returnsAtHand;
    bool _isReachable = true;
    bool _isTranslated;
    int _steps;
    int _depth;

    /// <summary>Told of each member that is given up as unknown; for measurements.</summary>
    internal static event Action<ISymbol>? GaveUp;

    public Interpreter(Analysis analysis, ISymbol member, Func<IMethodSymbol, MethodSummary?> summaries, CancellationToken cancel)
    {
        _analysis = analysis;
        _member = member;
        _summaries = summaries;
        _cancel = cancel;
        _loaded = new LoadedElsewhere(analysis.Model);
        _inert = new Inert(member, analysis.Relevance.MayCarry);
    }

    EfModel Model => _analysis.Model;

    /// <summary>Evaluates the member.</summary>
    public MethodSummary Summarize(ImmutableArray<IOperation> body)
    {
        if (_member is IMethodSymbol method)
        {
            foreach (var parameter in method.Parameters)
            {
                _variables = _variables.With(parameter, new ParameterValue(parameter.Ordinal));
                if (EntityTypes.In(parameter.Type, Model) is { } entity) _loaded.Materialize(entity);
            }
            if (body.IsEmpty && method.MethodKind != MethodKind.Constructor) return MethodSummary.Unknown;
            KeepPrimaryParameters(method);
            ConstructBase(method);
        }
        foreach (var operation in body)
        {
            FindLocalFunctions(operation);
            Execute(operation);
            FinishDelegates();
        }
        if (_isReachable) KeepReferences();
        // What was put into an object or collection after it was kept leaves with it.
        foreach (var effect in _effects.ToImmutable())
            if (effect is WriteEffect write) Frozen(write.Written);
        if (_steps > MaxSteps) GaveUp?.Invoke(_member);
        return _steps > MaxSteps
            ? MethodSummary.Unknown
            : new MethodSummary(_effects.ToImmutable(), _returned is NothingValue ? Value.Unknown : Settled(Returned(_returned), 0), _findings.ToImmutable(_brought),
                _repeated.GroupBy(r => (r.Command.Kind, r.Site.Location)).Select(g => g.OrderBy(r => r.IsInvariant).ThenBy(r => r.Site.Calls).First()).ToImmutableArray()) { Outs = Outs(), Multiplied = _multiplied.ToImmutableArray() };
    }

    /// <summary>The property whose getter hands out what is stored, or a navigation, however it loads it: a contract's reader reads it. Null for any other method.</summary>
    IPropertySymbol? StoredBy(IMethodSymbol method) => method is { MethodKind: MethodKind.PropertyGet, IsAbstract: false, IsStatic: false, AssociatedSymbol: IPropertySymbol { IsIndexer: false, ContainingType.TypeKind: not TypeKind.Interface } property }
        && _analysis.Universe.Holds(property) && (Model.ShapeOf(property) == PropertyShape.Stored || Model.NavigationOf(property) is not null) ? property : null;

    /// <summary>What is returned, if it says anything: of entities, or how long a sequence is.</summary>
    Value Returned(Value value) => value is SequenceValue { Bound: not null } or CollectionValue { Cell.Bound: not null } ? value : _inert.Without(value);

    /// <summary>What an initializer evaluates to, as other members get it.</summary>
    public Value ValueOf(IOperation initializer) => initializer is ISymbolInitializerOperation { Value: { } value } ? Frozen(Evaluate(value)) : Value.Unknown;

    ImmutableDictionary<int, Value> Outs() => _member is IMethodSymbol method
        ? method.Parameters.Where(p => p.RefKind is RefKind.Out or RefKind.Ref).ToImmutableDictionary(p => p.Ordinal, p => _written.TryGetValue(OutOf(p), out var value) ? value : Value.Unknown)
        : ImmutableDictionary<int, Value>.Empty;

    /// <summary>What the <c>ref</c> parameters hold where the method returns.</summary>
    void KeepReferences()
    {
        if (_member is not IMethodSymbol method) return;
        foreach (var parameter in method.Parameters)
            if (parameter.RefKind == RefKind.Ref) Keep(OutOf(parameter), _variables[parameter]);
    }

    /// <summary>A value as the caller gets it: what was loaded or assigned here is loaded there.</summary>
    Value Settled(Value value, int depth)
    {
        if (depth > 4) return value;
        switch (value)
        {
            case EntityValue entity: return _loaded.Settled(entity);
            case SequenceValue { Kind: not SequenceKind.Query } sequence: return sequence with { Element = Settled(sequence.Element, depth + 1) };
            case ObjectValue o: o.Cell.Replace((this, depth + 1), s_settled); return o;
            case CollectionValue c: c.Cell.Replace((this, depth + 1), s_settled); return c;
            default: return value;
        }
    }

    static readonly Func<(Interpreter Own, int Depth), Value, Value> s_settled = (at, value) => at.Own.Settled(value, at.Depth);

    /// <summary>The place under which the values of an <c>out</c> parameter are joined, whatever way the method returns.</summary>
    static MemberValue OutOf(IParameterSymbol parameter) => new(new ParameterValue(parameter.Ordinal), parameter);

    /// <summary>Counts a step. False when the member has used up its budget or is nested too deeply: then nothing is known.</summary>
    bool Step()
    {
        if ((++_steps & 255) == 0) _cancel.ThrowIfCancellationRequested();
        return _steps <= MaxSteps && _depth < MaxDepth;
    }

    /// <summary>Runs the base's constructor that nothing names.</summary>
    void ConstructBase(IMethodSymbol method)
    {
        if (Constructors.ImpliedBase(method, _analysis.Universe) is { } constructor && _analysis.Dispatch.Resolve(constructor) is { Length: 1 } code && _summaries(code[0]) is { } summary)
            Instantiate(summary, code[0], constructor, _self, ImmutableArray<Value>.Empty, method.ContainingType.DeclaringSyntaxReferences[0].GetSyntax(_cancel));
    }

    /// <summary>A record or primary constructor keeps its parameters: as properties, or for the other members to read.</summary>
    void KeepPrimaryParameters(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Constructor || !PrimaryConstructors.Is(method)) return;
        foreach (var parameter in method.Parameters)
            WriteMember(_self, PrimaryConstructors.Keeps(method, parameter), new ParameterValue(parameter.Ordinal));
    }
}
