using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Queries;

namespace OneTrip.Flow.Values;

/// <summary>A value that only the caller knows; a summary speaks in such terms and a call replaces them.</summary>
abstract record SymbolicValue(int Depth) : Value
{
    /// <summary>Longest term kept. Recursive data would otherwise grow one step with each round.</summary>
    public const int MaxDepth = 12;

    /// <summary>The term, or <see cref="Value.Unknown"/> when it has grown too long.</summary>
    public Value Bounded => Depth > MaxDepth ? Unknown : this;

    protected static int DepthOf(Value value) => value is SymbolicValue symbolic ? symbolic.Depth : 0;
}

/// <summary>A parameter of the method, or with ordinal -1 its receiver.</summary>
sealed record ParameterValue(int Ordinal) : SymbolicValue(1)
{
    /// <summary>The receiver's ordinal.</summary>
    public const int This = -1;
}

/// <summary>A member of a symbolic value; the same one whatever stands for the type parameters of the class that declares it.</summary>
sealed record MemberValue(Value Of, ISymbol Member) : SymbolicValue(DepthOf(Of) + 1)
{
    /// <inheritdoc/>
    public bool Equals(MemberValue? other) => other is not null && SymbolIdentity.Comparer.Equals(Member.OriginalDefinition, other.Member.OriginalDefinition) && Of.Equals(other.Of);

    /// <inheritdoc/>
    public override int GetHashCode() => Of.GetHashCode() * 31 + SymbolIdentity.Comparer.GetHashCode(Member);
}

/// <summary>An element of a symbolic sequence: one, or each of many.</summary>
sealed record ElementValue(Value Of, Multiplicity Count) : SymbolicValue(DepthOf(Of) + 1);

/// <summary>A symbolic entity with which a query also loads these navigations.</summary>
sealed record IncludingValue(Value Of, IncludeTree Tree) : SymbolicValue(DepthOf(Of) + 1)
{
    /// <summary>Whether it loads them on some ways only.</summary>
    public bool IsConditional { get; init; }
}

/// <summary>A symbolic entity of a query to which one more fact applies.</summary>
/// <param name="Of">The entity.</param>
/// <param name="Change">The fact.</param>
sealed record WithFactsValue(Value Of, FactsChange Change) : SymbolicValue(DepthOf(Of) + 1);

/// <summary>A symbolic entity with which a query also loads what an Include names that only the caller knows.</summary>
/// <param name="Of">The entity.</param>
/// <param name="Path">The argument of the Include.</param>
sealed record IncludingByValue(Value Of, Value Path) : SymbolicValue(System.Math.Max(DepthOf(Of), DepthOf(Path)) + 1)
{
    /// <summary>Whether it loads it on some ways only.</summary>
    public bool IsConditional { get; init; }
}

/// <summary>The parts of a text that only the caller knows, such as a list of Include paths in one string.</summary>
sealed record SplitValue(Value Text) : SymbolicValue(DepthOf(Text) + 1);

/// <summary>One of two values, of which at least one is symbolic: where two paths of control meet.</summary>
sealed record EitherValue(Value First, Value Second) : SymbolicValue(System.Math.Max(DepthOf(First), DepthOf(Second)) + 1)
{
    /// <summary>More alternatives than this are not kept.</summary>
    public const int MaxAlternatives = 4;

    /// <summary>How many values it may be.</summary>
    public static int Alternatives(Value value) => value is EitherValue either ? Alternatives(either.First) + Alternatives(either.Second) : 1;

    /// <summary>Whether the value is one of the alternatives.</summary>
    public bool Holds(Value value) => Equals(value) || First.Equals(value) || Second.Equals(value)
        || First is EitherValue first && first.Holds(value) || Second is EitherValue second && second.Holds(value);
}

/// <summary>What a method returns of which only the caller's type arguments tell the implementation.</summary>
sealed record CalledValue(IMethodSymbol Method, Value Receiver, ImmutableArray<Value> Arguments) : SymbolicValue(System.Math.Max(DepthOf(Receiver), Arguments.Select(DepthOf).DefaultIfEmpty().Max()) + 1)
{
    /// <inheritdoc/>
    public bool Equals(CalledValue? other) => other is not null && SymbolIdentity.Comparer.Equals(Method, other.Method) && Receiver.Equals(other.Receiver) && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => SymbolIdentity.Comparer.GetHashCode(Method) + Arguments.Length;
}

/// <summary>What a delegate that the caller passed returns.</summary>
sealed record AppliedValue(Value Delegate, ImmutableArray<Value> Arguments) : SymbolicValue(DepthOf(Delegate) + Arguments.Select(DepthOf).DefaultIfEmpty().Max() + 1)
{
    /// <inheritdoc/>
    public bool Equals(AppliedValue? other) => other is not null && Delegate.Equals(other.Delegate) && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => Delegate.GetHashCode() + Arguments.Length;
}
