using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Model;
using OneTrip.Names;
using OneTrip.Queries;

namespace OneTrip.Summaries;

/// <summary>
/// Which members can send a command, and which can read or change a navigation, themselves or by what they call. Everything
/// else is passed over without being bound. Decided by names alone, so that it costs next to nothing.
/// </summary>
sealed class Interest
{
    readonly SourceUniverse _universe;
    readonly EfSymbols _ef;
    readonly NameWorld _world;
    readonly Func<EfModel> _model;
    readonly Lazy<bool> _hasCommands;
    volatile bool _knowsNavigations;

    public Interest(SourceUniverse universe, EfSymbols ef, Func<EfModel> model, CancellationToken cancel)
    {
        _model = model;
        _universe = universe;
        _ef = ef;
        _world = NameWorld.Of(universe, ef, cancel);
        _hasCommands = new Lazy<bool>(() => !IsForEf6(universe) && universe.Files.SelectMany(f => f.Members).Any(m => _world.Senders.IsWithin(m, 0)));
    }

    /// <summary>The names in all files.</summary>
    public NameWorld Names => _world;

    /// <summary>Whether any source in reach sends a command: where nothing does, there is nothing to find.</summary>
    public bool HasCommands => _hasCommands.Value;

    /// <summary>Whether the method, accessor or field can send a command, or lead to one.</summary>
    public bool Sends(ISymbol member) => Holds(_world.Senders, member);

    /// <summary>Whether the method, accessor or field can read or change a navigation, or lead to what does.</summary>
    public bool Reads(ISymbol member)
    {
        var model = _model();
        if (!model.IsClosed) return true;
        if (!_knowsNavigations)
        {
            _world.AddNavigations(model, CancellationToken.None);
            _knowsNavigations = true;
        }
        return Holds(_world.Readers, member);
    }

    /// <summary>Whether the method can send a command, with at most so many calls between.</summary>
    public bool SendsWithin(ISymbol member, int calls)
    {
        foreach (var names in SourceNames.Of(member))
            if (_world.Senders.IsWithin(names, calls)) return true;
        return false;
    }

    /// <summary>Whether the source is written for Entity Framework 6, whose names are the same, and nowhere for EF Core.</summary>
    static bool IsForEf6(SourceUniverse universe) => !universe.Files.Any(f => f.UsesEfCore || f.Mentions(s_efCore)) && universe.Files.Any(f => f.UsesEf6);

    static readonly int s_efCore = SourceNames.Hash("EntityFrameworkCore");

    static bool Holds(NameReach reach, ISymbol member)
    {
        foreach (var names in SourceNames.Of(member))
            if (reach.Holds(names)) return true;
        return false;
    }

    /// <summary>
    /// Whether a body that looks interesting by its names is: it names a set, a query or a command, or a member of the source that does,
    /// where that can be repeated or where a navigation can be read.
    /// </summary>
    public bool Confirms(IMethodSymbol method, ImmutableArray<IOperation> blocks, Analysis analysis)
    {
        var reads = Reads(method);
        var near = analysis.CommandDepth(method) - 1;
        foreach (var block in blocks)
            foreach (var operation in block.DescendantsAndSelf())
                if (IsRepeated(operation, reads) is { } isRepeated && (isRepeated && Repeats(operation, near, analysis) || reads && Brings(operation, analysis))) return true;
        return false;
    }

    /// <summary>Whether the operation may run more than once; null when it says nothing, or nothing that is run once matters.</summary>
    static bool? IsRepeated(IOperation operation, bool reads)
    {
        if (operation is not (IInvocationOperation or IInvalidOperation or IPropertyReferenceOperation or IFieldReferenceOperation or IObjectCreationOperation or IMethodReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation)) return null;
        var isRepeated = CallEdges.IsRepeated(operation);
        return isRepeated || reads ? isRepeated : null;
    }

    /// <summary>Whether the operation, repeated, can send a command each time.</summary>
    bool Repeats(IOperation operation, int near, Analysis analysis) => MayBeQuery(operation.Type) || operation switch
    {
        IInvocationOperation call => QueryOperators.IsOfEfCore(call.TargetMethod) || DatabaseCalls.Of(call.TargetMethod, _ef, analysis.Dispatch) is not null || LeadsOn(call.TargetMethod, near, analysis),
        IInvalidOperation invalid => Candidates.Of(invalid) is { } meant && LeadsOn(meant, near, analysis),
        IPropertyReferenceOperation { Property.GetMethod: { } getter } => LeadsOn(getter, near, analysis),
        IFieldReferenceOperation field => field.Field.IsStatic && Sends(field.Field),
        IObjectCreationOperation { Constructor: { } constructor } => LeadsOn(constructor, near, analysis),
        IMethodReferenceOperation reference => LeadsOn(reference.Method, near, analysis),
        _ => false,
    };

    /// <summary>Whether the type is a set or a query, or a sequence of no other kind, which may be one.</summary>
    bool MayBeQuery(ITypeSymbol? type) => type is INamedTypeSymbol named && (_ef.EntityOfSet(named) is not null || ElementTypes.IsQueryable(named) || ElementTypes.IsSequence(named));

    /// <summary>Whether entities may come from the operation, or be taken by it.</summary>
    bool Brings(IOperation operation, Analysis analysis)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                return _ef.EntityOfSet(call.Type) is not null || QueryOperators.IsOfEfCore(call.TargetMethod) || LeadsToEntities(call.TargetMethod, analysis);
            case IInvalidOperation invalid:
                return Candidates.Of(invalid) is { } meant && LeadsToEntities(meant, analysis);
            case IPropertyReferenceOperation property:
                return _ef.EntityOfSet(property.Type) is not null || IdentityQueries.EntityOf(property.Property) is not null || property.Property.GetMethod is { } getter && LeadsOn(getter, Anywhere, analysis) && analysis.Relevance.MayCarry(property.Type);
            case IFieldReferenceOperation field:
                return _ef.EntityOfSet(field.Type) is not null || field.Field.IsStatic && Sends(field.Field);
            case IObjectCreationOperation { Constructor: { } constructor }:
                return LeadsOn(constructor, Anywhere, analysis) && analysis.Relevance.TakesEntities(constructor);
            case IMethodReferenceOperation reference:
                return LeadsOn(reference.Method, Anywhere, analysis);
            default:
                return _ef.EntityOfSet(operation.Type) is not null;
        }
    }

    const int Anywhere = int.MaxValue;

    bool LeadsToEntities(IMethodSymbol called, Analysis analysis) =>
        LeadsOn(called, Anywhere, analysis) && (analysis.Relevance.BringsEntities(called) || analysis.Relevance.TakesEntities(called) || IsGeneral(called));

    /// <summary>Whether what the call reaches can send a command, with at most so many calls between.</summary>
    bool LeadsOn(IMethodSymbol called, int calls, Analysis analysis)
    {
        // A mediator's contract is in no source; what it handles is.
        if (called is { ContainingType.TypeKind: TypeKind.Interface, Name: "Send" or "Publish" or "SendAsync" or "PublishAsync" } && !_universe.Holds(called)) return true;
        if (called.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke) return false;
        foreach (var target in analysis.Dispatch.Resolve(called))
            if (SendsWithin(target, calls)) return true;
        return false;
    }

    /// <summary>Whether what the method returns is only known where it is handled.</summary>
    static bool IsGeneral(IMethodSymbol method) => method.OriginalDefinition.ReturnType is ITypeParameterSymbol or INamedTypeSymbol { TypeArguments.Length: > 0 };
}
