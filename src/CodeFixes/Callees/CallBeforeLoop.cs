using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        if (RepeatedCall.At(root, place, model, cancellation) is not { } call) return s_none;
        if (await CalledMethod.OfAsync(call.Target, document.Project.Solution, cancellation).ConfigureAwait(false) is not { } method
            || await method.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } calleeModel || calleeModel.SyntaxTree != method.Declaration.SyntaxTree) return s_none;
        if (CalleeQuery.Of(method.Declaration, calleeModel, cancellation) is not { } callee || callee.Query.IsAsync != call.IsAsync) return s_none;
        if (Condition(call, method, callee, facts.Key, calleeModel, cancellation) is not { } condition || !ShowsTheSame(call, callee, condition, model, cancellation)) return s_none;

        var text = root.SyntaxTree.GetText(cancellation);
        var before = new BeforeLoop(call.Point);
        if (before.Keys(condition.All, call.Whole, call.Levels, call.IsAsync, (call.Token, call.Configured), model, cancellation) is not { Length: 1 } keys) return s_none;
        var calleeText = await method.Document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (Batch(call, method, callee, condition, facts.Key, calleeText, calleeModel) is not { } batch) return s_none;

        var changes = new List<FileChanges>();
        var twin = BatchTwin.Of(batch, callee.Before, method, calleeModel, cancellation);
        if (twin is null)
        {
            changes.Add(new FileChanges(method.Document, method.Declaration.SpanStart, ImmutableArray.Create(batch.Declared(calleeText, callee.Before))));
            if (method is { Contract: { } contract, ContractDocument: { } contractDocument })
                changes.Add(new FileChanges(contractDocument, contract.SpanStart, ImmutableArray.Create(batch.Contracted(contract, await contractDocument.GetTextAsync(cancellation).ConfigureAwait(false)))));
        }

        var result = call.For(twin?.Name ?? batch.Name, keys[0], text);
        if (call.IsAsync) result = $"await {result}{call.Configured}";
        if (twin is { FromList: { } made }) result = call.IsAsync ? $"({result}).{made}" : $"{result}.{made}";
        changes.Add(new FileChanges(document, place.Start, before.Replace(call.Whole, before.Declared(batch.Answer.Name, result) + batch.Answer.Lookup, text)));
        return FileChanges.Joined(changes);
    }

    /// <summary>The condition by which the method asks for the argument.</summary>
    static KeyCondition? Condition(RepeatedCall call, CalledMethod method, CalleeQuery callee, ImmutableArray<string> primaryKey, SemanticModel calleeModel, CancellationToken cancellation) =>
        calleeModel.GetDeclaredSymbol(method.Declaration.ParameterList.Parameters[call.Parameter], cancellation) is IParameterSymbol asked
        && KeyCondition.OfParameter(callee.Query, asked, call.Argument, call.Key, method.Declaration, primaryKey, calleeModel, cancellation) is { } condition
        && KeyTypes.AreEqualInMemory(condition, primaryKey) && !Captures.MayDiffer(callee.Query, method.Declaration, calleeModel, cancellation) ? condition : null;

    /// <summary>Whether what the method brings for all elements is what it would bring for each.</summary>
    static bool ShowsTheSame(RepeatedCall call, CalleeQuery callee, KeyCondition condition, SemanticModel model, CancellationToken cancellation)
    {
        if (Captures.DependsOnState(callee.Query, call.Loop, call.Whole, model, cancellation)) return false;
        if (Captures.AreSet(condition, call.Levels, model, cancellation) || Captures.AreChanged(callee.Query with { Whole = call.Whole }, call.Loop, model, cancellation)) return false;
        // Find brings what is not saved yet, and any other method may have added that.
        return callee.Query.Verb != "Find" || !TrackedRows.MayBeUnsaved(call.Point.Statement, model, cancellation)
            && !Captures.CallsOwnCode(call.Point.Statement.FirstAncestorOrSelf<MemberDeclarationSyntax>()!, call.Whole, model, cancellation);
    }

    /// <summary>The method for many keys.</summary>
    static BatchMethod? Batch(RepeatedCall call, CalledMethod method, CalleeQuery callee, KeyCondition condition, ImmutableArray<string> primaryKey, SourceText text, SemanticModel calleeModel)
    {
        var one = method.Declaration.ParameterList.Parameters[call.Parameter];
        var keys = new FreeNames(method.Declaration.ParameterList).Take(Plural.Of(Plural.Camel(one.Identifier.ValueText)));
        if (Answer.Of(callee.Query, condition, condition.IsBy(primaryKey), new QueryText(callee.Query, condition, ImmutableArray.Create(keys), text), calleeModel) is not { Type: not null } answer) return null;
        var taken = new HashSet<string>(method.Symbol.ContainingType.GetMembers().Concat(call.Target.ContainingType.GetMembers()).Select(m => m.Name));
        var brings = callee.Query.Verb is not ("Any" or "Count" or "LongCount" or "Sum");
        var name = BatchMethod.NameFor(method.Symbol.Name, one.Identifier.ValueText, brings, taken);
        return new BatchMethod(method.Declaration, one, name, keys, condition.Type.ToMinimalDisplayString(calleeModel, method.Declaration.SpanStart), answer, call.IsAsync);
    }

    static readonly ImmutableArray<FileChanges> s_none = ImmutableArray<FileChanges>.Empty;
}
