using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Edits;
using OneTrip.CodeFixes.Loops;
using OneTrip.CodeFixes.Sites;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Callees;

/// <summary>
/// Moves the call of a method that queries out of a loop: beside the method another is added that does the same for many keys, and is
/// called once before the loop.
/// </summary>
static class CallBeforeLoop
{
    /// <summary>The changes, the called method's file first; empty when they would not show the same, or when that cannot be told.</summary>
    public static async Task<ImmutableArray<FileChanges>> ChangesAsync(Document document, TextSpan place, LoopRepair facts, SemanticModel model, CancellationToken cancellation)
    {
        var root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        if (CallAt(root, place) is not { } call || model.GetOperation(call, cancellation) is not IInvocationOperation operation) return s_none;
        var whole = LoopQuery.WholeOf(call, out var isAsync, out var configured);
        configured = configured.Trim();
        if (whole.Parent is ExpressionStatementSyntax) return s_none;
        var levels = LoopLevel.Around(whole, model, cancellation).ToImmutableArray();
        if (levels.IsEmpty || levels[levels.Length - 1] is not { Statement: { } statement } outermost || !LoopBounds.Allow(whole, levels, statement, model, cancellation)) return s_none;
        var text = root.SyntaxTree.GetText(cancellation);
        if (InsertionPoint.Before(statement, text) is not { } point || KeyedArgument(operation, outermost.Node, model, cancellation) is not ({ } parameter, { } argument) || ElementKey.Read(argument, levels, model, cancellation) is not { } key) return s_none;

        var solution = document.Project.Solution;
        if (await CalledMethod.OfAsync(operation.TargetMethod, solution, cancellation).ConfigureAwait(false) is not { } method || await method.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } calleeModel) return s_none;
        // The model may have been made for another tree of the same text.
        var declaration = method.Declaration;
        if (calleeModel.SyntaxTree != declaration.SyntaxTree || CalleeQuery.Of(declaration, calleeModel, cancellation) is not { } callee || callee.Query.IsAsync != isAsync) return s_none;
        var one = declaration.ParameterList.Parameters[parameter.Ordinal];
        if (calleeModel.GetDeclaredSymbol(one, cancellation) is not IParameterSymbol asked || KeyCondition.OfParameter(callee.Query, asked, argument, key, declaration, facts.Key, calleeModel, cancellation) is not { } condition) return s_none;
        if (!KeyTypes.AreEqualInMemory(condition, facts.Key) || Captures.MayDiffer(callee.Query, declaration, calleeModel, cancellation)) return s_none;
        if (Captures.AreSet(condition, levels, model, cancellation) || Captures.AreChanged(callee.Query with { Whole = whole }, outermost.Node, model, cancellation)) return s_none;
        if (callee.Query.Verb == "Find" && (TrackedRows.MayBeUnsaved(statement, model, cancellation) || Captures.CallsOwnCode(statement.FirstAncestorOrSelf<MemberDeclarationSyntax>()!, whole, model, cancellation))) return s_none;

        var calleeText = await method.Document.GetTextAsync(cancellation).ConfigureAwait(false);
        var keysName = new FreeNames(declaration.ParameterList).Take(Plural.Of(Plural.Camel(one.Identifier.ValueText)));
        if (Answer.Of(callee.Query, condition, condition.IsBy(facts.Key), new QueryText(callee.Query, condition, ImmutableArray.Create(keysName), calleeText), calleeModel) is not { Type: not null } answer) return s_none;

        var before = new BeforeLoop(point);
        var awaiting = (operation.Arguments.Select(a => a.Value.Syntax).OfType<ExpressionSyntax>().FirstOrDefault(a => model.GetTypeInfo(a, cancellation).ConvertedType?.Name == "CancellationToken")?.ToString(), configured);
        if (before.Keys(condition.All, whole, levels, isAsync, awaiting, model, cancellation) is not { Length: 1 } keys) return s_none;
        var taken = new HashSet<string>(method.Symbol.ContainingType.GetMembers().Select(m => m.Name).Concat(operation.TargetMethod.ContainingType.GetMembers().Select(m => m.Name)));
        var brings = callee.Query.Verb is not ("Any" or "Count" or "LongCount" or "Sum");
        var batch = new BatchMethod(declaration, one, BatchMethod.NameFor(method.Symbol.Name, one.Identifier.ValueText, brings, taken), keysName, condition.Type.ToMinimalDisplayString(calleeModel, declaration.SpanStart), answer, isAsync);
        var twin = BatchTwin.Of(batch, callee.Before, method, calleeModel, cancellation);

        var name = twin?.Name ?? batch.Name;
        var called = Called(call, name, argument, keys[0], text);
        var result = isAsync ? $"await {called}{configured}" : called;
        if (twin is { FromList: { } made }) result = isAsync ? $"({result}).{made}" : $"{result}.{made}";
        var changes = new List<FileChanges>();
        if (twin is null)
        {
            changes.Add(new FileChanges(method.Document, declaration.SpanStart, ImmutableArray.Create(batch.Declared(calleeText, callee.Before))));
            if (method is { Contract: { } contract, ContractDocument: { } contractDocument })
                changes.Add(new FileChanges(contractDocument, contract.SpanStart, ImmutableArray.Create(batch.Contracted(contract, await contractDocument.GetTextAsync(cancellation).ConfigureAwait(false)))));
        }
        changes.Add(new FileChanges(document, place.Start, before.Replace(whole, before.Declared(answer.Name, result) + answer.Lookup, text)));
        return FileChanges.Joined(changes);
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
    static (IParameterSymbol?, ExpressionSyntax?) KeyedArgument(IInvocationOperation call, SyntaxNode loop, SemanticModel model, CancellationToken cancellation)
    {
        IParameterSymbol? parameter = null;
        ExpressionSyntax? keyed = null;
        if (call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } && (!KeyCondition.IsInvariant(receiver, loop, model, cancellation) || DoesMore(receiver))) return default;
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue) continue;
            if (argument.ArgumentKind != ArgumentKind.Explicit || argument.Parameter is not { RefKind: RefKind.None } of || argument.Value.Syntax is not ExpressionSyntax value) return default;
            if (KeyCondition.IsInvariant(value, loop, model, cancellation))
            {
                if (DoesMore(value)) return default;
                continue;
            }
            if (keyed is not null) return default;
            (parameter, keyed) = (of, value);
        }
        return (parameter, keyed);
    }

    static bool DoesMore(ExpressionSyntax value) => value.DescendantNodesAndSelf().Any(n => n is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax or AnonymousFunctionExpressionSyntax or ElementAccessExpressionSyntax);

    /// <summary>The call for all keys.</summary>
    static string Called(InvocationExpressionSyntax call, string name, ExpressionSyntax argument, string keys, SourceText text)
    {
        var old = call.Expression is MemberAccessExpressionSyntax access ? access.Name : (ExpressionSyntax)call.Expression;
        var whole = call.Span;
        var named = argument.Parent is ArgumentSyntax { NameColon: { } colon } ? colon : null;
        var start = named is null ? argument.SpanStart : named.SpanStart;
        return text.ToString(TextSpan.FromBounds(whole.Start, old.SpanStart)) + name + text.ToString(TextSpan.FromBounds(old.Span.End, start)) + keys + text.ToString(TextSpan.FromBounds(argument.Span.End, whole.End));
    }

    static readonly ImmutableArray<FileChanges> s_none = ImmutableArray<FileChanges>.Empty;
}
