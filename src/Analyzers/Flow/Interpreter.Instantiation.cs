using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Queries;
using OneTrip.Summaries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    /// <summary>Applies the summaries of all methods that a call may reach, and joins what they bring.</summary>
    Value Instantiate(ImmutableArray<IMethodSymbol> targets, IMethodSymbol called, Value receiver, ImmutableArray<Value> arguments, SyntaxNode syntax, INamedTypeSymbol? on = null)
    {
        // An entity runs the code of its own class.
        if (receiver is EntityValue { Type: INamedTypeSymbol { TypeKind: TypeKind.Class } own } && targets.RemoveAll(t => t.ContainingType.TypeKind == TypeKind.Class && !TypeHierarchy.Related(t.ContainingType, own)) is { IsEmpty: false } fitting) targets = fitting;
        if (targets.Length == 1) return Run(targets[0], called, receiver, arguments, syntax, on);
        var returned = Value.Nothing;
        var outs = new Dictionary<int, Value>();
        _assumed++;
        var outer = _unsure;
        var sends = Sends(targets);
        var unsure = sends ? Unsure(targets) : outer;
        foreach (var target in targets)
        {
            _unsure = sends && Overrides.Wrap(target, targets) ? s_allKinds : unsure;
            returned = Join.Of(returned, Run(target, called, receiver, arguments, syntax, on));
            foreach (var written in _outs) outs[written.Key] = outs.TryGetValue(written.Key, out var other) ? Join.Of(other, written.Value) : written.Value;
        }
        _unsure = outer;
        _assumed--;
        foreach (var written in outs) _outs[written.Key] = written.Value;
        return returned;
    }

    /// <summary>
    /// The kinds of commands that some of the methods send and others do not. Which of them runs is not known, so that nothing is
    /// certain of such a command. What is known of none, as of a method that was given up, does not count, and neither does one that
    /// does nothing at all.
    /// </summary>
    ImmutableHashSet<CommandKind> Unsure(ImmutableArray<IMethodSymbol> targets)
    {
        var unsure = _unsure;
        var sent = EmptyBodies.Without(targets).Where(t => !Overrides.Wrap(t, targets)).Select(_summaries).Where(s => s is not null && !ReferenceEquals(s, MethodSummary.Unknown)).Select(s => s!.Sent).ToList();
        foreach (var kind in sent.SelectMany(s => s).Distinct())
            if (sent.Any(s => !s.Contains(kind))) unsure = unsure.Add(kind);
        return unsure;
    }

    bool Sends(ImmutableArray<IMethodSymbol> targets)
    {
        foreach (var target in targets)
            if (_summaries(target) is { Sent.IsEmpty: false }) return true;
        return false;
    }

    /// <summary>The kinds of commands that only some of the methods send that a call may reach.</summary>
    ImmutableHashSet<CommandKind> _unsure = ImmutableHashSet<CommandKind>.Empty;

    static readonly ImmutableHashSet<CommandKind> s_allKinds = ((CommandKind[])System.Enum.GetValues(typeof(CommandKind))).ToImmutableHashSet();

    /// <summary>Applies a summary, or reads what a getter hands out.</summary>
    Value Run(IMethodSymbol target, IMethodSymbol called, Value receiver, ImmutableArray<Value> arguments, SyntaxNode syntax, INamedTypeSymbol? on) =>
        // An object made here keeps it in a field, which the getter's own code reads.
        StoredBy(target) is { } stored && !(receiver is ObjectValue && Model.ShapeOf(stored) == PropertyShape.Field) ? Read(stored, receiver, syntax, _isAdding)
            : _summaries(target) is { } summary ? Instantiate(summary, target, called, receiver, arguments, syntax, on) : Value.Unknown;

    /// <summary>How many calls around what is evaluated may reach other code as well.</summary>
    int _assumed;

    /// <summary>How many of the calls around what is evaluated happen under a condition of the code that makes them.</summary>
    int _conditions;

    /// <summary>Applies a summary at a call: what it says of parameters becomes what it does to these arguments.</summary>
    Value Instantiate(MethodSummary summary, IMethodSymbol code, IMethodSymbol called, Value receiver, ImmutableArray<Value> arguments, SyntaxNode syntax, INamedTypeSymbol? on = null)
    {
        // A deferred call may lead to itself by ever other type arguments.
        if (_instantiations == MaxInstantiations) return Value.Unknown;
        _instantiations++;
        // Code that EF Core cannot translate runs on the client, over what the query has materialized (oracle: C3).
        var outer = _isTranslated;
        _isTranslated = false;
        var call = new Substitution(this, receiver, arguments, TypeArguments(code, called), syntax, on);
        var location = Spans.Of(syntax);
        foreach (var effect in summary.Effects)
            if (Step()) Run(effect, call, location, code, syntax);
        var returned = call.Replace(summary.Returned);
        _outs.Clear();
        foreach (var written in summary.Outs) _outs[written.Key] = call.Replace(written.Value);
        _isTranslated = outer;
        _instantiations--;
        return returned;
    }

    /// <summary>Calls within calls that are followed for one call of the member's own: through delegates and type arguments.</summary>
    const int MaxInstantiations = 12;

    int _instantiations;

    void Run(Effect effect, Substitution call, Location location, IMethodSymbol code, SyntaxNode syntax)
    {
        switch (effect)
        {
            case ReadEffect read:
                if (Model.NavigationOf(read.Property) is { } navigation)
                {
                    Navigate(call.Replace(read.Of), navigation, read.Property, read.IsAdding, _keepsSites ? read.Site : Through(read.Site, code, location));
                }
                break;
            case SendEffect sent:
                if (sent.Command.Kind == CommandKind.Save && UnitsOfWork.Is(code, _member, Model.Ef)) break;
                if (!_unsure.Contains(sent.Command.Kind) && sent.Command.Demand?.IsRefused(syntax, code) != true) Send(sent.Command, Through(sent.Site, code, location), syntax, isDirect: false, sent.IsConditional);
                break;
            case EnumerateEffect enumerate:
                if (call.Replace(enumerate.Query) is var query && query is SequenceValue { Kind: SequenceKind.Query } known) Execute(enumerate.IsCut ? (SequenceValue)WithFacts(known, new(Cuts: true)) : known, Through(enumerate.Site, code, location), syntax, isDirect: false, enumerate.BringsElements, enumerate.IsCut);
                else if (query is SymbolicValue symbolic) _effects.Add(enumerate with { Query = symbolic, Site = Through(enumerate.Site, code, location) });
                break;
            case LoadEffect load:
                Load(call.Replace(load.Of), load.Navigation);
                break;
            case WriteEffect write:
                WriteMember(call.Replace(write.Of), write.Member, call.Replace(write.Written));
                break;
            case AddEffect add:
                Add(call.Replace(add.To), call.Replace(add.Added));
                break;
            case CallEffect later:
                call.Replace(later.Called);
                break;
            case ApplyEffect apply:
                var each = apply.IsPerElement && !_isTranslated ? Repetition.OfDelegate(call.Replace(apply.Applied.Delegate), code) : null;
                if (each is not null) _repetitions.Push(each);
                if (apply.IsConditional) _conditions++;
                call.Replace(apply.Applied);
                if (apply.IsConditional) _conditions--;
                if (each is not null) _repetitions.Pop();
                break;
            case TouchEffect touch:
                Touch(call.Replace(touch.Of));
                break;
            case MaterializeTypeEffect type:
                _loaded.Materialize(type.Type);
                _effects.Add(type);
                break;
            case MaterializeEffect materialize:
                Materialize(call.Replace(materialize.Element), 0);
                break;
        }
    }

    /// <summary>The site as the caller sees it: at its call, by the member that holds the read.</summary>
    ReadSite Through(ReadSite site, IMethodSymbol code, Location call) => new(call, site.Reader,
        SymbolIdentity.Comparer.Equals(site.Reader, code) || site.Through.Length > 8 ? site.Through : site.Through.Insert(0, code), site.IsAssumed || _assumed > 0) { Calls = site.Calls + 1, Origin = site.Origin, Key = site.Key };

    /// <summary>What the type parameters of the code stand for at this call.</summary>
    static ImmutableDictionary<ITypeSymbol, ITypeSymbol> TypeArguments(IMethodSymbol code, IMethodSymbol called)
    {
        var map = ImmutableDictionary<ITypeSymbol, ITypeSymbol>.Empty.WithComparers(SymbolIdentity.Comparer);
        if (code.TypeParameters.Length == called.TypeArguments.Length)
            for (var i = 0; i < code.TypeParameters.Length; i++) map = map.SetItem(code.TypeParameters[i], called.TypeArguments[i]);
        if (called.ContainingType is not { } type) return map;
        if (SymbolIdentity.Comparer.Equals(type.OriginalDefinition, code.ContainingType)) return Pair(map, code.ContainingType, type);
        // Reached through an interface or base class: its arguments name the parameters of the implementing class.
        foreach (var contract in code.ContainingType.AllInterfaces)
            if (SymbolIdentity.Comparer.Equals(contract.OriginalDefinition, type.OriginalDefinition)) return Pair(map, contract, type);
        for (var b = code.ContainingType.BaseType; b is not null; b = b.BaseType)
            if (SymbolIdentity.Comparer.Equals(b.OriginalDefinition, type.OriginalDefinition)) return Pair(map, b, type);
        return map;

        static ImmutableDictionary<ITypeSymbol, ITypeSymbol> Pair(ImmutableDictionary<ITypeSymbol, ITypeSymbol> map, INamedTypeSymbol from, INamedTypeSymbol to)
        {
            for (var i = 0; i < from.TypeArguments.Length && i < to.TypeArguments.Length; i++)
                if (from.TypeArguments[i] is ITypeParameterSymbol parameter) map = map.SetItem(parameter, to.TypeArguments[i]);
            return map;
        }
    }

    /// <summary>One call of a summarized method: replaces the symbolic terms of the summary.</summary>
    sealed class Substitution
    {
        readonly Interpreter _caller;
        readonly Value _receiver;
        readonly ImmutableArray<Value> _arguments;
        readonly ImmutableDictionary<ITypeSymbol, ITypeSymbol> _types;
        Dictionary<Cell, Cell>? _cells;
        Dictionary<SymbolicValue, Value>? _applied;
        readonly SyntaxNode _syntax;
        readonly INamedTypeSymbol? _on;

        public Substitution(Interpreter caller, Value receiver, ImmutableArray<Value> arguments, ImmutableDictionary<ITypeSymbol, ITypeSymbol> types, SyntaxNode syntax, INamedTypeSymbol? on)
        {
            _on = on;
            _syntax = syntax;
            _caller = caller;
            _receiver = receiver;
            _arguments = arguments;
            _types = types;
        }

        /// <summary>Objects nested deeper than this are not known.</summary>
        const int MaxDepth = 40;

        int _depth;

        public Value Replace(Value term)
        {
            if (_depth > MaxDepth) return Value.Unknown;
            _depth++;
            var value = ReplaceCore(term);
            _depth--;
            return value;
        }

        Value ReplaceCore(Value term) => term switch
        {
            ParameterValue parameter => parameter.Ordinal == ParameterValue.This ? _receiver : parameter.Ordinal < _arguments.Length ? _arguments[parameter.Ordinal] : Value.Unknown,
            MemberValue member => Member(Replace(member.Of), member.Member),
            ElementValue element => Element(Elements.Of(Replace(element.Of)), element.Count),
            IncludingValue including => Sure(IncludeInto(Replace(including.Of), including.Tree), !including.IsConditional),
            IncludingByValue including => Sure(IncludeInto(Replace(including.Of), Replace(including.Path)), !including.IsConditional),
            EitherValue either => Join.Of(Replace(either.First), Replace(either.Second)),
            SplitValue split => Split(Replace(split.Text)),
            WithFactsValue facts => WithFacts(Replace(facts.Of), facts.Change),
            AppliedValue applied => Applied(applied),
            CalledValue called => Called(called),
            EntityValue entity => _types.IsEmpty ? entity : Retype(entity),
            SequenceValue sequence => Sequence(sequence with { Element = Replace(sequence.Element) }),
            ObjectValue o => new ObjectValue(Copy(o.Cell)),
            CollectionValue c => new CollectionValue(Copy(c.Cell)),
            MethodGroupValue group => group with { Receiver = Replace(group.Receiver) },
            LambdaValue lambda => Released(lambda),
            _ => term,
        };

        /// <summary>A query that goes on from one that only this caller knows.</summary>
        SequenceValue Sequence(SequenceValue sequence) => sequence.From is null ? sequence : Replace(sequence.From) switch
        {
            SequenceValue known => sequence with { Source = sequence.Source ?? known.Source, Kind = known.Kind, From = known.From },
            SymbolicValue symbolic => sequence with { From = symbolic },
            _ => sequence with { From = null },
        };

        static Value Element(Value element, Multiplicity count) => count switch
        {
            Multiplicity.Many => Elements.Each(element),
            Multiplicity.One => Elements.One(element),
            _ => element,
        };

        /// <summary>A lambda that has left its member, with what it has taken along.</summary>
        Value Released(LambdaValue lambda) => lambda.Captured is { } captured
            ? lambda with { Captured = captured.SetItems(captured.Select(c => new KeyValuePair<ISymbol, Value>(c.Key, Replace(c.Value))).Where(c => !ReferenceEquals(c.Value, captured[c.Key]))), This = Replace(lambda.This ?? Value.Unknown) }
            : Value.Unknown;

        /// <summary>The member, without counting it as a read: the summary lists its reads by themselves.</summary>
        Value Member(Value owner, ISymbol member)
        {
            if (member is IPropertySymbol property && owner is EntityValue entity)
            {
                if (_caller.Model.NavigationOf(property) is not { } navigation) return Value.Unknown;
                return _caller.Follow(entity, navigation);
            }
            return _caller.Read(owner, member);
        }

        Value Applied(AppliedValue applied)
        {
            if ((_applied ??= new()).TryGetValue(applied, out var known)) return known;
            _applied[applied] = Value.Unknown;
            var result = _caller.Apply(Replace(applied.Delegate), applied.Arguments.Select(Replace).ToImmutableArray());
            return _applied[applied] = result;
        }

        /// <summary>Calls the method that these type arguments choose.</summary>
        Value Called(CalledValue called)
        {
            if ((_applied ??= new()).TryGetValue(called, out var known)) return known;
            _applied[called] = Value.Unknown;
            var contract = called.Method.ContainingType;
            // What is called on the method's own object, its class decides.
            var on = called.Receiver is ParameterValue { Ordinal: ParameterValue.This } ? _on : null;
            var closed = on is not null && BaseOf(on, contract) is { } own ? own
                : contract.IsGenericType ? contract.OriginalDefinition.Construct(contract.TypeArguments.Select(Close).ToArray()) : contract;
            var method = closed.GetMembers(called.Method.Name).OfType<IMethodSymbol>().FirstOrDefault(m => SymbolIdentity.Comparer.Equals(m.OriginalDefinition, called.Method.OriginalDefinition));
            if (method is null || method.IsGenericMethod) return Value.Unknown;
            var (receiver, arguments) = (Replace(called.Receiver), called.Arguments.Select(Replace).ToImmutableArray());
            _caller._receiverType = on;
            return _applied[called] = _caller.Invoke(method, receiver, arguments, _syntax);
        }

        static INamedTypeSymbol? BaseOf(INamedTypeSymbol type, INamedTypeSymbol contract)
        {
            for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
                if (SymbolIdentity.Comparer.Equals(t.OriginalDefinition, contract.OriginalDefinition)) return t;
            return null;
        }

        ITypeSymbol Close(ITypeSymbol type) => _types.TryGetValue(type, out var actual) ? actual
            : type is INamedTypeSymbol { IsGenericType: true } named ? named.OriginalDefinition.Construct(named.TypeArguments.Select(Close).ToArray()) : type;

        static readonly System.Func<Substitution, Value, Value> s_replace = (call, value) => call.Replace(value);

        Cell Copy(Cell cell)
        {
            if ((_cells ??= new()).TryGetValue(cell, out var copy)) return copy;
            _cells[cell] = copy = new Cell { Bound = cell.Bound, IsComplete = cell.IsComplete };
            copy.Fill(cell, this, s_replace);
            return copy;
        }

        EntityValue Retype(EntityValue entity) => entity with
        {
            Type = _types.TryGetValue(entity.Type, out var actual) ? actual : entity.Type,
            Via = entity.Via is { } via ? via with { From = Retype(via.From) } : null,
        };
    }

    /// <summary>Follows a navigation without noting a read.</summary>
    Value Follow(EntityValue owner, Navigation navigation)
    {
        _isSilent++;
        var value = Navigate(owner, navigation, isAdding: false, s_nowhere);
        _isSilent--;
        return value;
    }

    int _isSilent;
    static readonly ReadSite s_nowhere = new(Location.None, null!, ImmutableArray<ISymbol>.Empty, false);
}
