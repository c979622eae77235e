using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;
using OneTrip.Queries;
using OneTrip.Summaries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    /// <summary>Kinds that Roslyn 4.5 has no name for.</summary>
    const int CollectionExpression = 127, Spread = 128;

    /// <summary>Evaluates an expression.</summary>
    Value Evaluate(IOperation? operation)
    {
        if (operation is null || !Step()) return Value.Unknown;
        if (operation.ConstantValue is { HasValue: true, Value: { } constant } && constant is string or int)
            return constant is string text ? new ConstantValue(text) : new NumberValue((int)constant);
        _depth++;
        var value = Core(operation);
        _depth--;
        if (_visiting is null && operation is IInvocationOperation or IPropertyReferenceOperation or IObjectCreationOperation) NoteOrigin(value, operation.Syntax, 0);
        if (operation is IPropertyReferenceOperation { Property: var asked } && IdentityQueries.EntityOf(asked) is { } account && Model.IsEntity(account)) return Root(operation.Syntax, account, null);
        if (Model.Ef.EntityOfSet(operation.Type) is not { } entity || !IsRoot(operation)) return value;
        // A generic set that the caller passes begins there.
        return operation is IParameterReferenceOperation && entity is ITypeParameterSymbol && value is SymbolicValue set
            ? new SequenceValue(new ElementValue(set, Multiplicity.Unknown), SequenceKind.Query, From: set)
            : Root(operation.Syntax, entity, ContextOf(operation));
    }

    /// <summary>Whether the expression names a set, rather than passing one on.</summary>
    static bool IsRoot(IOperation operation) => operation is IPropertyReferenceOperation or IFieldReferenceOperation or ILocalReferenceOperation
        or IParameterReferenceOperation or IInvocationOperation or IArrayElementReferenceOperation;

    /// <summary>The type of the context on which a set is named.</summary>
    static ITypeSymbol? ContextOf(IOperation set) => set switch
    {
        IPropertyReferenceOperation property => property.Instance?.Type,
        IFieldReferenceOperation field => field.Instance?.Type,
        IInvocationOperation call => call.Instance?.Type,
        _ => null,
    };

    Value Root(SyntaxNode syntax, ITypeSymbol entity, ITypeSymbol? context)
    {
        var source = new QuerySource(new QueryRoot(syntax.SyntaxTree, syntax.Span, _member, entity, context));
        return new SequenceValue(new EntityValue(source, entity, IncludeTree.Empty, Multiplicity.Unknown, default, null), SequenceKind.Query, Source: source);
    }

    Value Core(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return _variables[local.Local];
            case IParameterReferenceOperation parameter:
                return Parameter(parameter.Parameter);
            case IInstanceReferenceOperation instance:
                return Instance(instance);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case IConversionOperation conversion:
                return Convert(conversion);
            case IAwaitOperation awaited:
                return Evaluate(awaited.Operation);
            case IPropertyReferenceOperation property:
                return Property(property);
            case IFieldReferenceOperation field:
                return Field(field);
            case IInvocationOperation call:
                return Call(call);
            case IObjectCreationOperation creation:
                return Create(creation);
            case IInvalidOperation invalid when Candidates.Of(invalid) is { } meant:
                return Call(invalid, meant);
            case IAnonymousObjectCreationOperation anonymous:
                return Anonymous(anonymous);
            case ITupleOperation tuple:
                return Tuple(tuple);
            case IArrayCreationOperation array:
                return Array(array);
            case IArrayElementReferenceOperation element:
                foreach (var index in element.Indices) Evaluate(index);
                var template = Elements.Of(Evaluate(element.ArrayReference));
                return Counts(element.Indices) ? Elements.Each(template) : Elements.One(template);
            case IConditionalAccessOperation access:
                return Conditional(access);
            case IConditionalAccessInstanceOperation:
                return _conditionalReceiver;
            case ICoalesceOperation coalesce:
                return AtHandOr(Evaluate(coalesce.Value), EvaluateAside(coalesce.WhenNull));
            case IConditionalOperation conditional:
                return Choose(conditional);
            case ISwitchExpressionOperation @switch:
                return Choose(@switch);
            case ISimpleAssignmentOperation assignment:
                return Assignment(assignment);
            case IDeconstructionAssignmentOperation deconstruction:
                var taken = Evaluate(deconstruction.Value);
                if (Variables(deconstruction.Target) is { } apart) Deconstruct(apart, taken, deconstruction.Value.Type);
                else Assign(deconstruction.Target, taken);
                return taken;
            case ICoalesceAssignmentOperation assignment:
                return CoalesceAssignment(assignment);
            case IAnonymousFunctionOperation function:
                return Hold(new LambdaValue(function));
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target);
            case IMethodReferenceOperation reference:
                return Hold(new MethodGroupValue(reference.Method, reference.Instance is null ? Value.Nothing : Evaluate(reference.Instance), reference.Syntax));
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation);
            case IIsPatternOperation pattern:
                Match(pattern.Pattern, Evaluate(pattern.Value));
                return Value.Unknown;
            case IBinaryOperation { OperatorMethod: { } binary } operators:
                return Invoke(binary, Value.Nothing, ImmutableArray.Create(Evaluate(operators.LeftOperand), Evaluate(operators.RightOperand)), operation.Syntax);
            case IUnaryOperation { OperatorMethod: { } unary } operators:
                return Invoke(unary, Value.Nothing, ImmutableArray.Create(Evaluate(operators.Operand)), operation.Syntax);
            case IWithOperation with:
                return With(with);
            // Whatever the type, it holds no entity.
            case IDefaultValueOperation:
                return Value.Nothing;
            case ILiteralOperation:
                return operation.ConstantValue is { HasValue: true, Value: null } ? Value.Nothing : Value.Unknown;
            case INameOfOperation or ITypeOfOperation or ISizeOfOperation:
                return Value.Unknown;
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case IThrowOperation thrown:
                Evaluate(thrown.Exception);
                return Value.Nothing;
            default:
                if ((int)operation.Kind == CollectionExpression) return Collection(operation);
                foreach (var child in operation.ChildOperations)
                    if (child is IBlockOperation or IVariableDeclarationGroupOperation) Execute(child);
                    else Evaluate(child);
                return Value.Unknown;
        }
    }

    /// <summary>The variables that something is taken apart into, declared there or before.</summary>
    static ITupleOperation? Variables(IOperation target) => target is IDeclarationExpressionOperation declaration ? declaration.Expression as ITupleOperation : target as ITupleOperation;

    Value Parameter(IParameterSymbol parameter)
    {
        // The parameter of a primary constructor, read in another member, is part of the object.
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } owner && !SymbolIdentity.Comparer.Equals(owner, _member))
            return Read(_self, parameter);
        return _variables[parameter];
    }

    Value Convert(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } method) return Invoke(method, Value.Nothing, ImmutableArray.Create(value), conversion.Syntax);
        return Narrow(value, conversion.Type);
    }

    static bool Derives(ITypeSymbol type, ITypeSymbol from)
    {
        for (var t = type; t is not null; t = t.BaseType)
            if (SymbolIdentity.Comparer.Equals(t, from)) return true;
        return false;
    }

    Value Anonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var cell = new Cell();
        foreach (var initializer in anonymous.Initializers)
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
                cell.Write(property.Property.Name, Evaluate(assignment.Value));
        return new ObjectValue(cell);
    }

    Value Tuple(ITupleOperation tuple)
    {
        var cell = new Cell();
        for (var i = 0; i < tuple.Elements.Length; i++)
            cell.Write("Item" + (i + 1), Evaluate(tuple.Elements[i]));
        return new ObjectValue(cell);
    }

    Value Array(IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes) Evaluate(size);
        if (array.Initializer is null) return new CollectionValue(new Cell { Bound = null });
        var element = Value.Nothing;
        foreach (var value in array.Initializer.ElementValues)
        {
            var held = Evaluate(value);
            MarkCalled(held);
            element = Join.Of(element, Frozen(held));
        }
        return new SequenceValue(element, SequenceKind.Memory, Bound: new Bound(array.Initializer.ElementValues.Length, IsWrittenOut: true));
    }

    Value Collection(IOperation expression)
    {
        var cell = new Cell();
        foreach (var child in expression.ChildOperations)
        {
            var value = Evaluate((int)child.Kind == Spread ? child.ChildOperations.First() : child);
            if ((int)child.Kind == Spread)
            {
                Enumerate(value, child.Syntax);
                value = Elements.Of(value);
                cell.Bound = null;
            }
            cell.Grow();
            cell.Write(Cell.Element, Elements.Keep(value));
        }
        return new CollectionValue(cell);
    }

    Value Conditional(IConditionalAccessOperation access)
    {
        var outer = _conditionalReceiver;
        _conditionalReceiver = Evaluate(access.Operation);
        var value = Evaluate(access.WhenNotNull);
        _conditionalReceiver = outer;
        return value;
    }

    Value _conditionalReceiver = Value.Unknown;

    Value Choose(IConditionalOperation conditional)
    {
        Evaluate(conditional.Condition);
        Value whenTrue = Value.Nothing, whenFalse = Value.Nothing;
        Branch(() => whenTrue = Evaluate(conditional.WhenTrue), () => whenFalse = Evaluate(conditional.WhenFalse));
        return NullTests.HoldsForNull(conditional.Condition) switch
        {
            true => AtHandOr(whenFalse, whenTrue),
            false => AtHandOr(whenTrue, whenFalse),
            null => Join.Of(whenTrue, whenFalse),
        };
    }

    Value Choose(ISwitchExpressionOperation @switch)
    {
        var matched = Evaluate(@switch.Value);
        var value = Value.Nothing;
        Branch(@switch.Arms.Select(arm => (System.Action)(() =>
        {
            Match(arm.Pattern, matched);
            Evaluate(arm.Guard);
            value = Join.Of(value, Evaluate(arm.Value));
        })).ToArray());
        return value;
    }

    /// <summary>Evaluates an expression that may not run: what it assigns is joined.</summary>
    Value EvaluateAside(IOperation operation)
    {
        var value = Value.Nothing;
        Branch(() => value = Evaluate(operation), () => { });
        return value;
    }

    Value With(IWithOperation with)
    {
        var copied = Evaluate(with.Operand);
        var cell = new Cell();
        if (copied is ObjectValue original)
        {
            cell.IsComplete = original.Cell.IsComplete;
            cell.Fill(original.Cell, cell, static (_, value) => value);
        }
        var copy = new ObjectValue(cell);
        Initialize(with.Initializer, copy);
        return copy;
    }

    /// <summary>Binds what a pattern declares and reads what it looks into.</summary>
    void Match(IPatternOperation? pattern, Value value)
    {
        if (!Step()) return;
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared } declaration:
                _variables = _variables.With(declared, Narrow(value, declaration.MatchedType));
                break;
            case IRecursivePatternOperation recursive:
                var narrowed = Narrow(value, recursive.MatchedType);
                if (recursive.DeclaredSymbol is { } whole) _variables = _variables.With(whole, narrowed);
                foreach (var part in recursive.PropertySubpatterns)
                    Match(part.Pattern, MatchMember(part.Member, narrowed));
                foreach (var part in recursive.DeconstructionSubpatterns) Match(part, Value.Unknown);
                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value);
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, value);
                Match(binary.RightPattern, value);
                break;
            case IConstantPatternOperation or ITypePatternOperation or IDiscardPatternOperation or IRelationalPatternOperation or null:
                break;
            default:
                foreach (var child in pattern.ChildOperations)
                    if (child is IPatternOperation inner) Match(inner, Value.Unknown);
                break;
        }
    }

    Value MatchMember(IOperation? member, Value value) => member switch
    {
        IPropertyReferenceOperation property => Read(property.Property, value, property.Syntax, isAdding: false),
        IFieldReferenceOperation field => Field(field.Field, value, field.Syntax),
        _ => Value.Unknown,
    };

    static Value Narrow(Value value, ITypeSymbol? type) =>
        value is EntityValue entity && type is INamedTypeSymbol { TypeKind: TypeKind.Class } && Derives(type, entity.Type) ? entity with { Type = type } : value;
}
