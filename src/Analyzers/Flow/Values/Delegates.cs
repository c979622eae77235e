using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Flow.Values;

/// <summary>A lambda. In the member that writes it, it shares the member's variables; outside it brings its own.</summary>
/// <param name="Function">The code.</param>
/// <param name="Captured">What it uses of its member, by variable; null within that member.</param>
/// <param name="This">What <c>this</c> stands for in it, when it has left its member.</param>
/// <param name="IsCompiledQuery">Whether EF Core has compiled it as a query (oracle: L25).</param>
sealed record LambdaValue(IAnonymousFunctionOperation Function, ImmutableDictionary<ISymbol, Value>? Captured = null, Value? This = null, bool IsCompiledQuery = false) : Value;

/// <summary>A method as a delegate, with the receiver it is bound to.</summary>
sealed record MethodGroupValue(IMethodSymbol Method, Value Receiver, SyntaxNode Syntax) : Value;
