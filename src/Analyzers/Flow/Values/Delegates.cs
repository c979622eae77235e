using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Flow.Values;

/// <summary>A lambda of the method under evaluation. Outside of it, it is unknown.</summary>
sealed record LambdaValue(IAnonymousFunctionOperation Function) : Value;

/// <summary>A method as a delegate, with the receiver it is bound to.</summary>
sealed record MethodGroupValue(IMethodSymbol Method, Value Receiver, SyntaxNode Syntax) : Value;
