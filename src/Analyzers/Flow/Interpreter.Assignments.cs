using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Summaries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    Value Assignment(ISimpleAssignmentOperation assignment)
    {
        var value = Evaluate(assignment.Value);
        Assign(assignment.Target, value);
        return value;
    }

    Value CoalesceAssignment(ICoalesceAssignmentOperation assignment)
    {
        var value = EvaluateAside(assignment.Value);
        // Filled if it was empty: afterwards nothing says what it holds, and nothing is missing.
        if (assignment.Target is ILocalReferenceOperation local)
        {
            value = AtHandOr(_variables[local.Local], value);
            Assign(assignment.Target, value);
            return value;
        }
        // An empty collection in the place of a missing one loads nothing.
        if (assignment.Target is IPropertyReferenceOperation property && value is CollectionValue { Cell: var empty } && !empty.Has(Cell.Element)
            && Model.NavigationOf(property.Property) is { IsCollection: true, Lazy: not LazyLoading.Yes })
            return Value.Unknown;
        // What an object keeps for itself, it has filled here or before.
        if (assignment.Target is IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }, Member: var kept } && kept is IFieldSymbol or IPropertySymbol { IsIndexer: false })
        {
            value = AtHandOr(Read(_self, kept), value);
            Assign(assignment.Target, value);
            return value;
        }
        Assign(assignment.Target, Value.Unknown);
        return value;
    }

    /// <summary>Stores a value in a variable, member, element or in the parts of a tuple.</summary>
    void Assign(IOperation? target, Value value)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                _variables = _variables.With(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                _variables = _variables.With(parameter.Parameter, value);
                if (parameter.Parameter.RefKind == RefKind.Out && SymbolIdentity.Comparer.Equals(parameter.Parameter.ContainingSymbol, _member))
                    Keep(OutOf(parameter.Parameter), value);
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: false } indexer:
                var keys = indexer.Arguments.Select(a => Evaluate(a.Value)).ToList();
                Add(Evaluate(indexer.Instance), indexer.Property.ContainingType.TypeArguments.Length == 2 ? Pair(keys[0], value) : value);
                break;
            case IPropertyReferenceOperation property:
                WriteProperty(property, value);
                break;
            case IFieldReferenceOperation field:
                if (field.Instance is not null) WriteMember(Evaluate(field.Instance), Model.NavigationOf(field.Field)?.Property ?? (ISymbol)field.Field, value);
                break;
            case IArrayElementReferenceOperation element:
                Add(Evaluate(element.ArrayReference), value);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value);
                break;
            case ITupleOperation tuple:
                Deconstruct(tuple, value);
                break;
            case IVariableDeclaratorOperation declarator:
                _variables = _variables.With(declarator.Symbol, value);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value);
                break;
        }
    }

    void WriteProperty(IPropertyReferenceOperation property, Value value)
    {
        if (property.Instance is null) return;
        var owner = Evaluate(property.Instance);
        if (Model.NavigationOf(property.Property) is null && property.Property.SetMethod is { } setter && !setter.IsImplicitlyDeclared
            && Model.ShapeOf(property.Property) == PropertyShape.Computed && _analysis.Dispatch.Resolve(setter) is { IsEmpty: false } targets && targets.All(t => _summaries(t) is not null))
            Instantiate(targets, setter, owner, System.Collections.Immutable.ImmutableArray.Create(value), property.Syntax);
        else
            WriteMember(owner, property.Property, value);
    }

    /// <param name="tuple">The variables.</param>
    /// <param name="value">What is taken apart.</param>
    /// <param name="type">Its type, where the code tells.</param>
    void Deconstruct(ITupleOperation tuple, Value value, ITypeSymbol? type = null)
    {
        var members = MembersOf(type, tuple.Elements.Length);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var part = members is not null ? Read(members[i], value, tuple.Syntax, isAdding: false)
                : value is ObjectValue o ? o.Cell.Has("Item" + (i + 1)) ? o.Cell["Item" + (i + 1)] : Positional(o, i, tuple.Elements.Length)
                : Value.Unknown;
            Assign(tuple.Elements[i], part);
        }
    }

    /// <summary>The properties that a record is taken apart into, in the order of its parameters; null for what is no such record.</summary>
    static IPropertySymbol[]? MembersOf(ITypeSymbol? type, int count)
    {
        if (type is not INamedTypeSymbol { IsRecord: true } record || record.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(m => m.IsImplicitlyDeclared && m.Parameters.Length == count) is not { } taken) return null;
        var members = taken.Parameters.Select(p => record.GetMembers(p.Name).OfType<IPropertySymbol>().FirstOrDefault()).ToArray();
        return members.Any(m => m is null) ? null : members!;
    }

    /// <summary>The part of a pair by its usual deconstruction: a key and its value.</summary>
    static Value Positional(ObjectValue o, int index, int count) =>
        count == 2 && o.Cell.Has("Key") && o.Cell.Has("Value") ? o.Cell[index == 0 ? "Key" : "Value"] : Value.Unknown;

    /// <summary>Stores a value in a member of an object, an entity or something symbolic.</summary>
    void WriteMember(Value owner, ISymbol member, Value value)
    {
        switch (owner)
        {
            // Nobody has seen the object before its initializer has run.
            case ObjectValue o when ReferenceEquals(o, _implicitReceiver):
                o.Cell.Set(member.Name, value);
                break;
            case ObjectValue o:
                o.Cell.Write(member.Name, value);
                break;
            case EntityValue entity:
                if (member is IPropertySymbol property && Model.NavigationOf(property) is null) break;
                if (value is NothingValue) _loaded.Assign(entity.Source, member.Name);
                else _loaded.Replace(entity.Source, member.Name);
                break;
            case SymbolicValue symbolic:
                Tell(symbolic, member, value);
                // Within this member the write is seen too: the caller's object is a cell of its own.
                Keep(new MemberValue(symbolic, member), value);
                break;
        }
    }

    /// <summary>What lies deeper than this in what a caller passed it does not look for.</summary>
    const int MaxTold = 3;

    /// <summary>Tells the callers of a write, if it can matter to them what the member held before or holds now.</summary>
    void Tell(SymbolicValue owner, ISymbol member, Value value)
    {
        if (owner.Depth > MaxTold) return;
        var told = _inert.Without(Frozen(value));
        if (told is not (UnknownValue or NothingValue or CollectionValue) || _inert.MayMatter(member)) _effects.Add(new WriteEffect(owner, member, told));
    }

    readonly System.Collections.Generic.Dictionary<MemberValue, Value> _written = new();

    void Keep(MemberValue place, Value value) => _written[place] = _written.TryGetValue(place, out var old) ? Join.Of(old, value) : value;

    /// <summary>Puts a value into a collection.</summary>
    void Add(Value collection, Value value)
    {
        switch (collection)
        {
            case CollectionValue c:
                c.Cell.Write(Cell.Element, Elements.Keep(value));
                if (_loops > 0 || _repetitions.Count > 0) c.Cell.Bound = null;
                else c.Cell.Grow();
                break;
            case ObjectValue o:
                o.Cell.Write(Cell.Element, Elements.Keep(value));
                break;
            case SymbolicValue { Depth: <= MaxTold } symbolic:
                _effects.Add(new AddEffect(symbolic, _inert.Without(Frozen(value))));
                break;
        }
    }

    /// <summary>Runs an object or collection initializer over a new object.</summary>
    void Initialize(IObjectOrCollectionInitializerOperation? initializer, Value target)
    {
        if (initializer is null) return;
        var outer = _implicitReceiver;
        _implicitReceiver = target;
        foreach (var part in initializer.Initializers)
        {
            if (part is IMemberInitializerOperation member)
            {
                var inner = Evaluate(member.InitializedMember);
                Initialize(member.Initializer, inner);
            }
            else if (part is IInvocationOperation { TargetMethod.Name: "Add" } add && target is CollectionValue { Cell: var cell })
            {
                cell.Write(Cell.Element, Elements.Keep(add.Arguments.Length switch
                {
                    1 => Evaluate(add.Arguments[0].Value),
                    2 => Pair(Evaluate(add.Arguments[0].Value), Evaluate(add.Arguments[1].Value)),
                    _ => Value.Unknown,
                }));
                cell.Grow();
            }
            else Evaluate(part);
        }
        _implicitReceiver = outer;
    }

    static Value Pair(Value key, Value value)
    {
        var cell = new Cell();
        cell.Write("Key", key);
        cell.Write("Value", value);
        return new ObjectValue(cell);
    }

    Value _implicitReceiver = Value.Unknown;

    Value Instance(IInstanceReferenceOperation instance) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.ImplicitReceiver => _implicitReceiver,
        InstanceReferenceKind.ContainingTypeInstance => _self,
        _ => Value.Unknown,
    };

    /// <summary>Whether the type is that of the value inside, or of a task that brings it.</summary>
    static bool IsOfOne(ITypeSymbol? type) => type is ITypeParameterSymbol || type is INamedTypeSymbol named && SignatureTypes.IsTransparent(named) && named.TypeArguments[0] is ITypeParameterSymbol;

    /// <summary>What a library's constructor makes of its arguments, by their places in its type; null when nothing is known of them.</summary>
    Value? Made(IMethodSymbol constructor, INamedTypeSymbol type, System.Collections.Immutable.ImmutableArray<Value> arguments)
    {
        var definition = constructor.OriginalDefinition;
        var bound = new System.Collections.Generic.Dictionary<ITypeSymbol, Value>(SymbolIdentity.Comparer);
        for (var i = 0; i < arguments.Length && i < definition.Parameters.Length; i++)
            if (SignatureTypes.DelegateOf(definition.Parameters[i].Type, out _) is null) BindType(definition.Parameters[i].Type, arguments[i], bound);
        return bound.Values.All(v => v is UnknownValue) ? null : Construct(type.OriginalDefinition, bound, null, 1) is ObjectValue made ? made : null;
    }

    Value Create(IObjectCreationOperation creation)
    {
        // A new entity that is added is found by fix-up (oracle: L14).
        if (!_isTranslated && EntityTypes.In(creation.Type!, Model) is { } made && SymbolIdentity.Comparer.Equals(made, creation.Type)) _loaded.Materialize(made);
        var arguments = Arguments(creation.Arguments, creation.Constructor);
        Value created;
        if (creation.Type is INamedTypeSymbol task && SignatureTypes.IsTransparent(task) && arguments.Length == 1 && IsOfOne(creation.Arguments[0].Parameter?.OriginalDefinition.Type)) return arguments[0];
        // A Lazy is what its function will bring.
        if (creation.Type is INamedTypeSymbol { Name: "Lazy" } lazy && SignatureTypes.IsTransparent(lazy) && Mutations.IsOfFramework(creation.Constructor!) && arguments.Length > 0
            && SignatureTypes.DelegateOf(creation.Constructor!.Parameters[0].Type, out _) is not null) return Apply(arguments[0], System.Collections.Immutable.ImmutableArray<Value>.Empty);
        // A pair, tuple or result of a library keeps what it is made of.
        if (creation is { Type: INamedTypeSymbol { TypeArguments.Length: > 0 } generic, Constructor: { } makes, Initializer: null } && ElementTypes.Of(generic) is null && !_analysis.Universe.Holds(makes) && Made(makes, generic, arguments) is { } parts)
        {
            Escape(makes, arguments);
            return parts;
        }
        if (ElementTypes.Of(creation.Type) is not null && creation.Constructor is { } ctor && !_analysis.Universe.Holds(ctor))
        {
            // A list, set, dictionary or queue: empty, or a copy.
            var cell = new Cell();
            if (arguments.Length > 0 && Elements.AsSequence(arguments[0]) is { } source && ElementTypes.Of(ctor.Parameters[0].Type) is not null)
            {
                Enumerate(arguments[0], creation.Syntax);
                cell.Write(Cell.Element, Elements.Keep(source.Element));
                cell.Bound = source.Bound;
            }
            created = new CollectionValue(cell);
        }
        else
        {
            var kept = new Cell();
            created = new ObjectValue(kept);
            if (creation.Constructor is { } constructor && _analysis.Dispatch.Resolve(constructor) is { Length: 1 } code && _summaries(code[0]) is { } summary)
            {
                kept.IsComplete = !Model.IsEntity(constructor.ContainingType) && Constructors.AreInReach(constructor.ContainingType, _analysis.Universe);
                foreach (var member in Constructors.NotFollowed(constructor.ContainingType, _analysis.Relevance)) kept.Set(member.Name, Value.Unknown);
                Instantiate(summary, code[0], constructor, created, arguments, creation.Syntax);
            }
            else if (creation.Constructor is { } unknown)
                Escape(unknown, arguments);
            // A collection of the code's own holds what its constructor was given.
            if (ElementTypes.Of(creation.Type) is { } held && creation.Constructor is { } filled)
                for (var i = 0; i < filled.Parameters.Length && i < arguments.Length; i++)
                    if (SymbolIdentity.Comparer.Equals(ElementTypes.Of(filled.Parameters[i].Type), held) && Elements.AsSequence(arguments[i]) is { } given)
                        ((ObjectValue)created).Cell.Write(Cell.Element, Elements.Keep(given.Element));
        }
        Initialize(creation.Initializer, created);
        return created;
    }
}
