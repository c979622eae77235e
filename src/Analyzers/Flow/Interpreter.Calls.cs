using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Queries;
using OneTrip.Summaries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    Value Call(IInvocationOperation call)
    {
        var outer = _call;
        if (_visiting is null) _call = call.Syntax;
        var value = CallCore(call);
        _call = outer;
        return value;
    }

    Value CallCore(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            var called = call.Instance is null ? Value.Unknown : Evaluate(call.Instance);
            var passed = Arguments(call.Arguments, method);
            var from = _calledFrom;
            if (called is LambdaValue { IsCompiledQuery: false, Captured: null }) _calledFrom ??= call.Syntax;
            var answer = Apply(called, passed);
            _calledFrom = from;
            return answer;
        }
        if (method.MethodKind == MethodKind.LocalFunction)
            return CallLocalFunction(method.OriginalDefinition, Arguments(call.Arguments, method), call.Syntax);
        var receiver = call.Instance switch
        {
            null => Value.Nothing,
            // Adding to a navigation does not read it (unless the getter loads it).
            IPropertyReferenceOperation { Arguments.IsEmpty: true } navigation when Mutations.Adds(method) => PropertyAddedTo(navigation),
            _ => Evaluate(call.Instance),
        };
        var arguments = Arguments(call.Arguments, method);
        if (call.Instance is IPropertyReferenceOperation { Instance: { } holder } addedTo && method.Name == "Add" && arguments.Length == 1) SetWayBack(Evaluate(holder), addedTo.Property, arguments[0]);
        _outs.Clear();
        (_receiverType, _isOfBase) = (call.Instance?.Type as INamedTypeSymbol, call.Instance is IInstanceReferenceOperation && !call.IsVirtual);
        var value = _analysis.Handlers.Of(call, out var position) is { } handler && _summaries(handler) is { } handles
            ? Instantiate(handles, handler, handler, Value.Unknown, ImmutableArray.Create(arguments[position]), call.Syntax)
            : Invoke(method, receiver, arguments, call.Syntax);
        (_receiverType, _isOfBase) = (null, false);
        foreach (var argument in call.Arguments)
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } parameter && _outs.TryGetValue(parameter.Ordinal, out var written)) Assign(argument.Value, written);
        return value;
    }

    /// <summary>Calls the one method that can be meant where the type of an argument is not known.</summary>
    Value Call(IInvalidOperation call, IMethodSymbol method)
    {
        var outer = _call;
        if (_visiting is null) _call = call.Syntax;
        var on = Candidates.Receiver(call);
        var receiver = on is not null ? Evaluate(on) : method.IsStatic ? Value.Nothing : _self;
        var passed = Candidates.Arguments(call, method);
        var arguments = passed.Select(a => a is null ? Value.Unknown : Evaluate(a)).ToImmutableArray();
        foreach (var child in call.ChildOperations)
            if (child != on && !passed.Contains(child) && child is not IObjectOrCollectionInitializerOperation) Evaluate(child);
        var value = receiver;
        if (method.MethodKind == MethodKind.Constructor)
        {
            value = new ObjectValue(new Cell());
            if (_analysis.Dispatch.Resolve(method) is { Length: 1 } code && _summaries(code[0]) is { } summary) Instantiate(summary, code[0], method, value, arguments, call.Syntax);
            else Escape(method, arguments);
            Initialize(call.ChildOperations.OfType<IObjectOrCollectionInitializerOperation>().FirstOrDefault(), value);
        }
        else
        {
            _outs.Clear();
            (_receiverType, _isOfBase) = (on?.Type as INamedTypeSymbol, false);
            value = method.ReducedFrom is { } extension ? Invoke(extension, Value.Nothing, arguments.Insert(0, receiver), call.Syntax) : Invoke(method, method.IsStatic ? Value.Nothing : receiver, arguments, call.Syntax);
            (_receiverType, _isOfBase) = (null, false);
        }
        _call = outer;
        return value;
    }

    /// <summary>A new object that is added to a collection of an entity leads back to it, once changes are detected (oracle: L12).</summary>
    void SetWayBack(Value owner, IPropertySymbol collection, Value added)
    {
        if (owner is EntityValue && added is ObjectValue { Cell: var created } && Model.NavigationOf(collection) is { IsCollection: true } navigation
            && Model.InverseOf(navigation) is { IsCollection: false } inverse && created[inverse.Name] is UnknownValue or NothingValue) created.Set(inverse.Name, owner);
    }

    /// <summary>What the last call has written to its <c>out</c> parameters.</summary>
    readonly System.Collections.Generic.Dictionary<int, Value> _outs = new();

    Value PropertyAddedTo(IPropertyReferenceOperation navigation)
    {
        _depth++;
        var value = Property(navigation, isAdding: true);
        _depth--;
        return Model.Ef.EntityOfSet(navigation.Type) is { } entity ? Root(navigation.Syntax, entity, ContextOf(navigation)) : value;
    }

    /// <summary>The arguments in the order of the parameters.</summary>
    ImmutableArray<Value> Arguments(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol? method)
    {
        var values = new Value[System.Math.Max(method?.Parameters.Length ?? 0, arguments.Length)];
        for (var i = 0; i < values.Length; i++) values[i] = Value.Unknown;
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = arguments[i];
            var ordinal = argument.Parameter?.Ordinal ?? i;
            var value = Evaluate(argument.Value);
            if (ordinal < values.Length) values[ordinal] = value;
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref }) Assign(argument.Value, Value.Unknown);
        }
        return ImmutableArray.Create(values);
    }

    /// <summary>Calls a method: an operator of EF Core, one in source by its summary, any other by its signature.</summary>
    Value Invoke(IMethodSymbol method, Value receiver, ImmutableArray<Value> arguments, SyntaxNode syntax)
    {
        if (!Step()) return Value.Unknown;
        var isFollowed = false;
        var value = InvokeCore(method, receiver, arguments, syntax, ref isFollowed);
        // What code in reach brings into the context, its effects say.
        if (value is UnknownValue && !isFollowed && EntityTypes.In(method.ReturnType, Model) is { } brought && !_isTranslated)
        {
            _loaded.Materialize(brought);
            _effects.Add(new MaterializeTypeEffect(brought));
        }
        return value;
    }

    /// <summary>The class, as far as it is written, of the object on which the next method is called, and whether it is the base's own that is called.</summary>
    INamedTypeSymbol? _receiverType;
    bool _isOfBase;

    /// <summary>The methods that the next call may reach, and the class of its object.</summary>
    ImmutableArray<IMethodSymbol> Targets(IMethodSymbol method, out INamedTypeSymbol? on)
    {
        on = _receiverType;
        var isOfBase = _isOfBase;
        (_receiverType, _isOfBase) = (null, false);
        if (isOfBase && !method.IsAbstract && _analysis.Universe.Holds(method)) return ImmutableArray.Create(method.OriginalDefinition);
        return on is null ? _analysis.Dispatch.Resolve(method) : _analysis.Dispatch.ResolveOn(on, method);
    }

    Value InvokeCore(IMethodSymbol method, Value receiver, ImmutableArray<Value> arguments, SyntaxNode syntax, ref bool isFollowed)
    {
        var reached = Targets(method, out var on);
        if (SecondLevelCache.IsAsked(method)) return Value.Unknown;
        if (QueryOperator(method, receiver, arguments, syntax) is { } known) return known;
        // An empty sequence adds nothing to what another path brings.
        if (method is { Name: "Empty", IsStatic: true, Parameters.IsEmpty: true } && ElementTypes.Of(method.ReturnType) is not null && Mutations.IsOfFramework(method)) return new SequenceValue(Value.Nothing, SequenceKind.Memory);
        if (reached is { IsEmpty: false } targets)
        {
            if (_isTranslated && Translations.IsDeclared(method)) return Value.Unknown;
            if (Deferred(method, targets, receiver, arguments, syntax) is { } later) return later;
            if (targets.All(t => StoredBy(t) is not null || _summaries(t) is not null))
            {
                isFollowed = targets.All(t => StoredBy(t) is not null || !ReferenceEquals(_summaries(t), MethodSummary.Unknown));
                var answer = Instantiate(targets, method, receiver, arguments, syntax, on);
                return targets.Length == 1 ? answer : answer switch
                {
                    UnknownValue => ChosenByReceiver(method, receiver, arguments),
                    SequenceValue { Element: UnknownValue } sequence when ChosenByReceiver(method, receiver, arguments) is SymbolicValue chosen => sequence with { Element = new ElementValue(chosen, Multiplicity.Unknown).Bounded },
                    _ => answer,
                };
            }
        }
        // A getter, or what compares and describes, loads nothing of others.
        else if (!Mutations.IsOfFramework(method) && method.MethodKind != MethodKind.PropertyGet && !Mutations.OnlyCompares(method) && !Mutations.CannotLoad(method))
        {
            Escape(method, arguments);
            // Which of the entity's own overrides runs is not certain, but each can be read; only a body out of reach may load.
            if (!_analysis.Universe.Holds(method))
            {
                if (receiver is EntityValue entity) _loaded.Touch(entity.Source);
                if (receiver is SymbolicValue) Touch(receiver);
            }
            var value = Signature(method, receiver, arguments, syntax);
            // A query that code out of reach gets may come back with Includes.
            return arguments.Any(CarriesQuery) || CarriesQuery(receiver) ? Value.Unknown : value;
        }
        return Signature(method, receiver, arguments, syntax);
    }

    /// <summary>
    /// A call whose implementation only the caller's type arguments tell (<c>IMapper&lt;T, R&gt;</c> in a method of <c>T</c>): it is
    /// made where they are known. Null when the implementation is certain, or nothing of the type is open.
    /// </summary>
    Value? Deferred(IMethodSymbol method, ImmutableArray<IMethodSymbol> targets, Value receiver, ImmutableArray<Value> arguments, SyntaxNode syntax)
    {
        if (targets.Length == 1 || _isTranslated || !Dispatch.IsOpen(method)) return null;
        var later = new CalledValue(method, receiver, arguments.Select(Frozen).ToImmutableArray());
        if (later.Bounded is not CalledValue) return null;
        _effects.Add(new CallEffect(later));
        // Whatever the type arguments, a query is sent when every implementation sends one.
        if (_repetitions.Count > 0 && EmptyBodies.Without(targets).Select(t => _summaries(t)?.Effects.OfType<SendEffect>().FirstOrDefault()).ToList() is var sent && sent.All(s => s is { Command.Kind: CommandKind.Query }))
        {
            _assumed++;
            Send(sent[0]!.Command, Through(sent[0]!.Site, targets[0], Spans.Of(syntax)), syntax, isDirect: false);
            _assumed--;
        }
        return later;
    }

    /// <summary>What one of several overrides of the object's own class returns: the caller may know the class.</summary>
    Value ChosenByReceiver(IMethodSymbol method, Value receiver, ImmutableArray<Value> arguments) =>
        receiver is ParameterValue { Ordinal: ParameterValue.This } && method.ContainingType.TypeKind == TypeKind.Class && !method.IsGenericMethod && !_isTranslated && _analysis.Relevance.BringsEntities(method)
            ? new CalledValue(method, receiver, arguments.Select(Frozen).ToImmutableArray()).Bounded : Value.Unknown;

    static bool CarriesQuery(Value value) => value is SequenceValue { Kind: SequenceKind.Query };

    /// <summary>Entities that code out of reach gets may come back with more loaded.</summary>
    void Escape(IMethodSymbol method, ImmutableArray<Value> arguments)
    {
        if (Mutations.IsOfFramework(method) || Mutations.CannotLoad(method)) return;
        var parameters = (method.ReducedFrom ?? method).OriginalDefinition.Parameters;
        var hasContext = parameters.Any(p => Model.Ef.IsContext(p.Type) || ElementTypes.IsQueryable(p.Type));
        for (var i = 0; i < arguments.Length; i++)
            // What only knows its argument as any T can do nothing with it but pass it on.
            if (hasContext || i >= parameters.Length || !Mutations.IsAnything(parameters[i].Type)) Touch(arguments[i]);
    }

    void Touch(Value value, int depth = 0)
    {
        switch (value)
        {
            case EntityValue entity: _loaded.Touch(entity.Source); break;
            case SequenceValue { Kind: not SequenceKind.Query } sequence: Touch(sequence.Element, depth + 1); break;
            case CollectionValue collection:
                // Whoever gets it may fill it.
                collection.Cell.Bound = null;
                Touch(Elements.Of(collection), depth + 1);
                break;
            case ObjectValue o when depth < 4:
                // Whoever gets it may set more of it.
                o.Cell.IsComplete = false;
                foreach (var member in o.Cell.Members) Touch(member.Value, depth + 1);
                break;
            case EntryValue entry: Touch(entry.Entity, depth + 1); break;
            case NavigationEntryValue entry: Touch(entry.Entity, depth + 1); break;
            case ParameterValue { Ordinal: ParameterValue.This }: break;
            case MemberValue { Member: IPropertySymbol { Type: { } type } } when !_analysis.Relevance.MayCarry(type): break;
            case SymbolicValue symbolic: _effects.Add(new TouchEffect(symbolic)); break;
        }
    }

    /// <summary>A query is executed: the entities that it brings are in the context from now on.</summary>
    void Enumerate(Value sequence, SyntaxNode syntax, bool brings = true)
    {
        if (_isTranslated || sequence is not SequenceValue { Kind: SequenceKind.Query } query) return;
        if (brings) Materialize(query.Element, 0);
        Execute(query, SiteOf(syntax), syntax, isDirect: true);
    }

    void Execute(SequenceValue query, ReadSite site, SyntaxNode syntax, bool isDirect, bool bringsEntities = false, bool isCut = false)
    {
        var bringsElements = isDirect ? EntityTerminals.Is(syntax) : bringsEntities;
        if (bringsElements) NoteMultiplied(query, site, syntax);
        if (query.Source is { } source) Send(new Command(CommandKind.Query, source, syntax.SyntaxTree, syntax.Span, source.Roots[0].Context), site, syntax, isDirect);
        else if (query.From is { } symbolic && !Guards.Guard(syntax)) _effects.Add(new EnumerateEffect(symbolic, site) { BringsElements = bringsElements, IsCut = isDirect ? Cuts(syntax, query.Element) : isCut });
    }

    /// <summary>Loops around a command that are asked whether they repeat it: each looks through all that is in it.</summary>
    const int MaxRepetitions = 8;

    /// <summary>A command is sent: once, or for each element of what is gone through around it.</summary>
    void Send(Command command, ReadSite site, SyntaxNode syntax, bool isDirect, bool isConditional = false)
    {
        // What a cache stands in front of runs seldom, however often it is asked; so does what is only done after a failure.
        if (_isTranslated || Guards.Guard(syntax) || Conditions.AreExceptional(syntax) || isDirect && Scripts.AreSingle(syntax)) return;
        // What is sent for many at once.
        if (Pages.Bring(syntax) || Buffers.AreSent(syntax) || _repetitions.Count > 0 && _repetitions.Peek().Batches(syntax, command.Kind)) return;
        isConditional |= _conditions > 0;
        // What a callee sends under a condition may be sent seldom: near by that is assumed not to be so, far away nothing is.
        if (isConditional && site.Calls > 1) return;
        var isConditionalHere = isConditional || Conditions.Enclose(syntax) && !HasAlternative(command.Kind, syntax);
        // A context that ends with the member saves before the caller goes on: a unit of work of its own.
        var isOwnUnit = command.Kind == CommandKind.Save && isDirect && (OwnContexts.Begin(syntax) || Failures.AreSwallowed(syntax));
        if (!isOwnUnit && (!isConditionalHere || site.Calls == 0) && !Conditions.AreManyAround(syntax) && !Conditions.AskForType(syntax, _member)) Tell(isDirect ? command with { Demand = Demand.Around(syntax, _member) } : command with { Demand = null }, site, isConditionalHere);
        if (isConditional) site = site with { IsAssumed = true };
        RepeatedCommand? invariant = null;
        foreach (var repetition in _repetitions.Take(MaxRepetitions))
        {
            var (place, seenAt, isOwn) = (syntax, site, isDirect);
            if (_calledFrom is { } call && !repetition.Holds(place)) (place, seenAt, isOwn) = (call, SiteOf(call), false);
            if (repetition.Batches(place, command.Kind)) break;
            var dependence = repetition.Covers(place, command, isOwn);
            if (dependence == Dependence.None) continue;
            var repeated = new RepeatedCommand(command, seenAt, repetition.Name, repetition.Location, dependence == Dependence.Invariant);
            if (repeated.IsInvariant) { invariant ??= repeated; continue; }
            _repeated.Add(repeated);
            return;
        }
        if (invariant is not null) _repeated.Add(invariant);
    }

    /// <summary>Whether the same kind of command is sent on the other side of the branch as well: then it is always sent.</summary>
    bool HasAlternative(CommandKind kind, SyntaxNode syntax)
    {
        var isAlways = _branches.Any(b => b.Kind == kind && Conditions.AreAlternatives(b.Syntax, syntax));
        if (!isAlways) _branches.Add((kind, syntax));
        return isAlways;
    }

    readonly System.Collections.Generic.List<(CommandKind Kind, SyntaxNode Syntax)> _branches = new();

    /// <summary>Tells the callers what is sent. A call site has one finding of a kind: a few candidates will do.</summary>
    void Tell(Command command, ReadSite site, bool isConditional)
    {
        const int most = 4;
        var kind = (int)command.Kind * 2 + (isConditional ? 1 : 0);
        if (!_told.TryGetValue(kind, out var count)) count = 0;
        if (count == most) return;
        _told[kind] = count + 1;
        _effects.Add(new SendEffect(command, site, isConditional));
    }

    readonly System.Collections.Generic.Dictionary<int, int> _told = new();

    /// <summary>The loops and per-element functions around what is evaluated, innermost first.</summary>
    readonly System.Collections.Generic.Stack<Repetition> _repetitions = new();
    readonly System.Collections.Generic.List<RepeatedCommand> _repeated = new();

    void Materialize(Value element, int depth)
    {
        switch (element)
        {
            case EntityValue entity:
                _loaded.Materialize(entity);
                _effects.Add(new MaterializeEffect(entity));
                break;
            case SymbolicValue symbolic:
                _effects.Add(new MaterializeEffect(symbolic));
                break;
            case SequenceValue sequence when depth < 4:
                Materialize(sequence.Element, depth + 1);
                break;
            case ObjectValue o when depth < 4:
                foreach (var member in o.Cell.Members)
                {
                    if (Elements.AsSequence(member.Value) is { Element: EntityValue many }) _loaded.Project(many);
                    else if (member.Value is EntityValue one) _loaded.Project(one);
                    Materialize(member.Value, depth + 1);
                }
                break;
        }
    }
}
