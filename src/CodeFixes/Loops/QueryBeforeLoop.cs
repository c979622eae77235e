using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Edits;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Loops;

/// <summary>
/// Moves a query out of a loop: one query before it brings what belongs to any element, and the loop looks it up. A query that is
/// the same for every element moves as it is.
/// </summary>
static class QueryBeforeLoop
{
    /// <summary>The changes; null when they would not show the same, or when that cannot be told.</summary>
    /// <param name="root">The file.</param>
    /// <param name="place">The finding.</param>
    /// <param name="facts">What the finding tells.</param>
    /// <param name="model">The model.</param>
    /// <param name="cancellation">Cancels the look.</param>
    public static ImmutableArray<TextChange>? Changes(SyntaxNode root, TextSpan place, LoopRepair facts, SemanticModel model, CancellationToken cancellation)
    {
        if (LoopQuery.At(root, place, model, cancellation) is not { } query || query.Whole.Parent is ExpressionStatementSyntax) return null;
        var levels = LoopLevel.Around(query.Whole, model, cancellation).ToImmutableArray();
        if (levels.IsEmpty || levels[levels.Length - 1] is not { Statement: { } statement } outermost || !LoopBounds.Allow(query, levels, statement, model, cancellation)) return null;

        var text = root.SyntaxTree.GetText(cancellation);
        if (InsertionPoint.Before(statement, text) is not { } point) return null;
        if (KeyCondition.IsInvariant(query, outermost.Node, model, cancellation)) return LiftedQuery.Changes(query, outermost, point, text, model, cancellation);

        if (KeyCondition.Of(query, levels, facts.Key, model, cancellation) is not { } condition || !KeyTypes.AreEqualInMemory(condition, facts.Key)) return null;
        if (Captures.AreSet(condition, levels, model, cancellation) || Captures.AreChanged(query, outermost.Node, model, cancellation)) return null;
        var names = new FreeNames(statement);
        if (LoopSource.Of(outermost, query.IsAsync, names, model, cancellation) is not { } source || KeysOf(condition, levels, source, model, cancellation) is not { } keysText) return null;

        var statements = new List<string>();
        if (source.Declaration is { } declaration) statements.Add(declaration);
        var keys = keysText;
        if (keysText != source.Name || !source.IsList) keys = keysText == source.Name ? Declared(condition.Key.Name + "List", $"{keysText}.ToList()") : Declared(Plural.Of(condition.Key.Name), keysText);

        var queryText = new QueryText(query, condition, keys, text);
        if (Answer.Of(query, condition, facts.Key.Length == 1 && facts.Key[0] == condition.Property, queryText, model) is not { } answer) return null;
        var name = Declared(answer.Name, InsertionPoint.Dedented(answer.Made, point.Surplus(query.Whole, text)));

        return source.Changes
            .Add(new TextChange(query.Whole.Span, name + answer.Lookup))
            .Add(point.Insert(statements, text));

        // What an earlier repair of the same loop has made is used again.
        string Declared(string wanted, string made)
        {
            if (point.Earlier(made) is { } known) return known;
            var free = names.Take(wanted);
            statements.Add($"var {free} = {made};");
            return free;
        }
    }

    /// <summary>The keys of all elements; null when the loops around do not lead to them by members alone.</summary>
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
