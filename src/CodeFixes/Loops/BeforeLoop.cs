using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.CodeFixes.Loops;

/// <summary>The statements that come before a loop: the keys of all its elements, and what is asked for by them.</summary>
/// <param name="point">Where they go.</param>
sealed class BeforeLoop(InsertionPoint point)
{
    readonly List<string> statements = [];
    readonly FreeNames names = new(point.Statement);
    ImmutableArray<TextChange> changes = ImmutableArray<TextChange>.Empty;

    /// <summary>The expressions for the keys of all elements, one for each condition; null when the loops do not lead to them by members alone.</summary>
    /// <param name="conditions">The conditions by which is asked.</param>
    /// <param name="whole">What the loop computes for each key.</param>
    /// <param name="levels">The loops, the innermost first.</param>
    /// <param name="isAsync">Whether the code can wait for a query.</param>
    /// <param name="awaiting">What it hands to a query that it waits for.</param>
    /// <param name="model">The model.</param>
    /// <param name="cancellation">Cancels the look.</param>
    public ImmutableArray<string>? Keys(ImmutableArray<KeyCondition> conditions, ExpressionSyntax whole, ImmutableArray<LoopLevel> levels, bool isAsync, (string? Token, string Configured) awaiting, SemanticModel model, CancellationToken cancellation)
    {
        if (LoopSource.Of(levels[levels.Length - 1], isAsync, awaiting, names, model, cancellation) is not { } source) return null;
        if (AwaitedTogether.Changes(levels[levels.Length - 1], whole, model, cancellation) is not { } more) return null;
        if (source.Declaration is { } declaration) statements.Add(declaration);
        changes = changes.AddRange(source.Changes).AddRange(more);
        var all = ImmutableArray.CreateBuilder<string>();
        foreach (var condition in conditions)
        {
            if (KeysOf(condition, levels, source, model, cancellation) is not { } keys) return null;
            all.Add(keys != source.Name ? Declared(Plural.Of(condition.Key.Name), keys) : source.IsList ? keys : Declared(condition.Key.Name + "List", $"{keys}.ToList()"));
        }
        return all.ToImmutable();
    }

    /// <summary>A variable for something; what an earlier repair of the same loop has made is used again.</summary>
    /// <param name="wanted">What it would be called.</param>
    /// <param name="made">What it holds.</param>
    public string Declared(string wanted, string made)
    {
        if (point.Earlier(made) is { } known) return known;
        var free = names.Take(wanted);
        statements.Add($"var {free} = {made};");
        return free;
    }

    /// <summary>The changes that put the statements before the loop, and something in the place of an expression in it.</summary>
    public ImmutableArray<TextChange> Replace(ExpressionSyntax whole, string by, SourceText text) => changes.Add(new TextChange(whole.Span, by)).Add(point.Insert(statements, text));

    static string? KeysOf(KeyCondition condition, ImmutableArray<LoopLevel> levels, LoopSource source, SemanticModel model, CancellationToken cancellation)
    {
        var key = condition.Key;
        var text = source.Name;
        for (var level = levels.Length - 2; level >= key.Level; level--)
        {
            if (levels[level].Source is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } inner
                || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(owner, cancellation).Symbol, levels[level + 1].Variable)
                || model.GetTypeInfo(inner, cancellation).Type is { NullableAnnotation: NullableAnnotation.Annotated }) return null;
            text += $".SelectMany({owner} => {inner})";
        }
        var variable = levels[key.Level].Variable.Name;
        if (key.Guarded is not null) text += $".Where({variable} => {key.Guarded} != null)";
        var cast = ElementKey.IsNullable(condition.Type) && !ElementKey.IsNullable(key.Type) ? $"({condition.Type.ToMinimalDisplayString(model, condition.Asked.SpanStart)})" : "";
        if (cast + key.Text != variable) text += $".Select({variable} => {cast}{key.Text})";
        else if (text == source.Name) return text;
        return text + ".Distinct().ToList()";
    }
}
