using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.CodeFixes.Loops;

/// <summary>A query that is the same for every element: it is executed once, before the loop.</summary>
static class LiftedQuery
{
    /// <summary>The changes; null when the loop could tell one answer from many.</summary>
    public static ImmutableArray<TextChange>? Changes(LoopQuery query, LoopLevel outermost, InsertionPoint point, SourceText text, SemanticModel model, CancellationToken cancellation)
    {
        // What fails where there is no row would fail without any element too.
        if (query.Verb is not ("FirstOrDefault" or "ToList" or "ToArray" or "Any" or "Count" or "LongCount")) return null;
        if (Captures.MayChange(query, model, cancellation) || Captures.AreChanged(query, outermost.Node, model, cancellation)) return null;
        if (query.Whole.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } variable })
            return Moved(statement, variable, outermost, point, text, model, cancellation);

        if (query.Verb is "ToList" or "ToArray") return null;
        var entity = Plural.Camel(query.Entity.Name);
        var name = new FreeNames(point.Statement).Take(query.Verb switch
        {
            "Any" => $"any{Plural.Pascal(Plural.Of(query.Entity.Name))}",
            "Count" or "LongCount" => $"{entity}Count",
            _ => entity,
        });
        var whole = query.Whole is ParenthesizedExpressionSyntax { Expression: var inner } ? inner : query.Whole;
        return ImmutableArray.Create(point.Insert(new[] { $"var {name} = {InsertionPoint.Dedented(text.ToString(whole.Span), point.Surplus(whole, text))};" }, text), new TextChange(query.Whole.Span, name));
    }

    /// <summary>Moves the declaration with the comments on it.</summary>
    static ImmutableArray<TextChange>? Moved(LocalDeclarationStatementSyntax statement, VariableDeclaratorSyntax variable, LoopLevel outermost, InsertionPoint point, SourceText text, SemanticModel model, CancellationToken cancellation)
    {
        if (outermost.Node is not ForEachStatementSyntax || !statement.UsingKeyword.IsKind(SyntaxKind.None) || InsertionPoint.Before(statement, text) is not { } from) return null;
        if (model.GetDeclaredSymbol(variable, cancellation) is not { } symbol || ElementKey.IsAssigned(symbol, outermost.Node, model, cancellation) || IsChanged(symbol, outermost.Node, model, cancellation)) return null;
        // Another loop may have a variable of the name.
        var name = variable.Identifier.ValueText;
        if (outermost.Node.Ancestors().OfType<MemberDeclarationSyntax>().First().DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == name && !outermost.Node.Span.Contains(t.Span))) return null;
        var end = text.Lines.GetLineFromPosition(statement.Span.End);
        var moved = TextSpan.FromBounds(from.Position, end.EndIncludingLineBreak);
        if (!string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(statement.Span.End, end.End)))) return null;
        var surplus = from.Blanks.StartsWith(point.Blanks, System.StringComparison.Ordinal) ? from.Blanks.Substring(point.Blanks.Length) : "";
        var block = InsertionPoint.Dedented("\n" + text.ToString(moved), surplus).Substring(1);
        // A blank line that stood behind it would begin the block.
        var removed = end.LineNumber + 1 < text.Lines.Count && text.Lines[end.LineNumber + 1] is var next && string.IsNullOrWhiteSpace(text.ToString(next.Span)) && text.ToString(text.Lines[text.Lines.GetLineFromPosition(from.Position).LineNumber - 1].Span).TrimEnd().EndsWith("{", System.StringComparison.Ordinal)
            ? TextSpan.FromBounds(moved.Start, next.EndIncludingLineBreak) : moved;
        return ImmutableArray.Create(new TextChange(new TextSpan(point.Position, 0), block), new TextChange(removed, ""));
    }

    /// <summary>Whether the loop changes what is in the variable, which was made anew for each element.</summary>
    static bool IsChanged(ISymbol variable, SyntaxNode loop, SemanticModel model, CancellationToken cancellation) => loop.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Any(n => n.Identifier.ValueText == variable.Name && n.Parent is not MemberAccessExpressionSyntax && n.Parent is ArgumentSyntax or CommonForEachStatementSyntax)
        || loop.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        .Any(m => m.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == variable.Name
            && (m.Name.Identifier.ValueText is "Add" or "AddRange" or "Insert" or "InsertRange" or "Remove" or "RemoveAll" or "RemoveAt" or "RemoveRange" or "Clear" or "Sort" or "Reverse"
                || m.Parent is AssignmentExpressionSyntax assignment && assignment.Left == m));
}
