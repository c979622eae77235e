using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Loops;

namespace OneTrip.CodeFixes.Callees;

/// <summary>A call in a loop of which one argument depends on the element, and nothing else.</summary>
/// <param name="Call">The call.</param>
/// <param name="Target">The method that is called.</param>
/// <param name="Whole">The call with what waits for it.</param>
/// <param name="IsAsync">Whether it is awaited.</param>
/// <param name="Configured">The call of <c>ConfigureAwait</c> behind it; empty for none.</param>
/// <param name="Levels">The loops, the innermost first.</param>
/// <param name="Point">Where statements go that come before them.</param>
/// <param name="Parameter">The index of the parameter for the argument.</param>
/// <param name="Argument">The argument.</param>
/// <param name="Key">The same, as it can be computed before the loop.</param>
sealed record RepeatedCall(InvocationExpressionSyntax Call, IMethodSymbol Target, ExpressionSyntax Whole, bool IsAsync, string Configured, ImmutableArray<LoopLevel> Levels, InsertionPoint Point, int Parameter, ExpressionSyntax Argument, ElementKey Key)
{
    /// <summary>The outermost loop.</summary>
    public SyntaxNode Loop => Levels[Levels.Length - 1].Node;

    /// <summary>The token that is handed over; null for none.</summary>
    public string? Token { get; private init; }

    /// <summary>Reads the call at the place of a finding; null when it cannot take its result from what is made before the loop.</summary>
    public static RepeatedCall? At(SyntaxNode root, TextSpan place, SemanticModel model, CancellationToken cancellation)
    {
        if (CallAt(root, place) is not { } call || model.GetOperation(call, cancellation) is not IInvocationOperation operation) return null;
        var whole = LoopQuery.WholeOf(call, out var isAsync, out var configured);
        if (whole.Parent is ExpressionStatementSyntax) return null;
        var levels = LoopLevel.Around(whole, model, cancellation).ToImmutableArray();
        if (levels.IsEmpty || levels[levels.Length - 1] is not { Statement: { } statement } outermost || !LoopBounds.Allow(whole, levels, statement, model, cancellation)) return null;
        if (InsertionPoint.Before(statement, root.SyntaxTree.GetText(cancellation)) is not { } point) return null;
        if (KeyedArgument(operation, outermost.Node, model, cancellation) is not { } keyed || ElementKey.Read(keyed.Argument, levels, model, cancellation) is not { } key) return null;
        return new RepeatedCall(call, operation.TargetMethod, whole, isAsync, configured.Trim(), levels, point, keyed.Parameter, keyed.Argument, key)
        {
            Token = operation.Arguments.Select(a => a.Value.Syntax).OfType<ExpressionSyntax>().FirstOrDefault(a => model.GetTypeInfo(a, cancellation).ConvertedType?.Name == "CancellationToken")?.ToString(),
        };
    }

    /// <summary>The same call of another method, with all keys for the one.</summary>
    public string For(string method, string keys, SourceText text)
    {
        var name = Call.Expression is MemberAccessExpressionSyntax access ? access.Name : Call.Expression;
        // The parameter for many has a name of its own.
        var start = Argument.Parent is ArgumentSyntax { NameColon: { } colon } ? colon.SpanStart : Argument.SpanStart;
        return text.ToString(TextSpan.FromBounds(Call.SpanStart, name.SpanStart)) + method + text.ToString(TextSpan.FromBounds(name.Span.End, start)) + keys + text.ToString(TextSpan.FromBounds(Argument.Span.End, Call.Span.End));
    }

    /// <summary>The call that a finding names: the whole of its callee, or the callee's name.</summary>
    static InvocationExpressionSyntax? CallAt(SyntaxNode root, TextSpan place)
    {
        if (place.End > root.FullSpan.End || place.IsEmpty) return null;
        var node = root.FindNode(place, getInnermostNodeForTie: true);
        if (node is SimpleNameSyntax && node.Parent is MemberAccessExpressionSyntax named && named.Name == node) node = named;
        return node.Parent is InvocationExpressionSyntax called && called.Expression == node ? called : node as InvocationExpressionSyntax;
    }

    /// <summary>The one argument that depends on the element; null when there are more, or when the others cannot be handed over once.</summary>
    static (int Parameter, ExpressionSyntax Argument)? KeyedArgument(IInvocationOperation call, SyntaxNode loop, SemanticModel model, CancellationToken cancellation)
    {
        (int, ExpressionSyntax)? keyed = null;
        if (call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } && (!KeyCondition.IsInvariant(receiver, loop, model, cancellation) || DoesMore(receiver))) return null;
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue) continue;
            if (argument.ArgumentKind != ArgumentKind.Explicit || argument.Parameter is not { RefKind: RefKind.None } parameter || argument.Value.Syntax is not ExpressionSyntax value) return null;
            if (KeyCondition.IsInvariant(value, loop, model, cancellation))
            {
                if (DoesMore(value) || MayChange(value, loop, model, cancellation)) return null;
                continue;
            }
            if (keyed is not null) return null;
            keyed = (parameter.Ordinal, value);
        }
        return keyed;
    }

    /// <summary>Whether the value may be another in each turn, or fail where no turn would ask for it: all but constants, tokens, and numbers and texts in variables that the loop does not set.</summary>
    static bool MayChange(ExpressionSyntax value, SyntaxNode loop, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetConstantValue(value, cancellation).HasValue || value is LiteralExpressionSyntax or DefaultExpressionSyntax or ThisExpressionSyntax || model.GetTypeInfo(value, cancellation).ConvertedType is { Name: "CancellationToken" }) return false;
        if (value is not IdentifierNameSyntax name) return true;
        var isPlain = model.GetTypeInfo(value, cancellation).Type is { IsValueType: true } or { SpecialType: SpecialType.System_String };
        return model.GetSymbolInfo(value, cancellation).Symbol switch
        {
            ILocalSymbol or IParameterSymbol or IFieldSymbol when isPlain => ChangedValues.Reached(loop, model, cancellation).Any(c => ChangedValues.NamesIn(c).Contains(name.Identifier.ValueText)),
            // A context, or a set of it.
            ILocalSymbol or IParameterSymbol or IFieldSymbol { IsReadOnly: true } => ChangedValues.NamesIn(loop).Contains(name.Identifier.ValueText) || !IsContext(model.GetTypeInfo(value, cancellation).Type),
            _ => true,
        };
    }

    static bool IsContext(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            if (type.Name is "DbContext" or "DbSet") return true;
        return false;
    }

    static bool DoesMore(ExpressionSyntax value) => value.DescendantNodesAndSelf().Any(n => n is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax or AnonymousFunctionExpressionSyntax or ElementAccessExpressionSyntax);
}
