using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Edits;
using OneTrip.CodeFixes.Sites;

namespace OneTrip.CodeFixes.Chains;

/// <summary>An Include to remove, with the ThenIncludes that go on from it.</summary>
/// <param name="Include">The Include.</param>
/// <param name="Last">The last call that goes with it.</param>
sealed record RemovedInclude(ChainCall Include, ExpressionSyntax Last)
{
    /// <summary>The Include whose name stands at a place; null when none does.</summary>
    public static RemovedInclude? At(SyntaxNode root, TextSpan place)
    {
        if (place.IsEmpty || place.End > root.FullSpan.End || root.FindToken(place.End - 1).Parent is not SimpleNameSyntax { Identifier.ValueText: "Include", Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access }) return null;
        var include = new ChainCall(call, access);
        var last = include.Whole;
        foreach (var then in FluentChain.Of(call).Calls.TakeWhile(c => c.Name == "ThenInclude")) last = then.Whole;
        // Parentheses that begin before the query are not the Include's alone.
        return last.SpanStart == call.SpanStart ? new RemovedInclude(include, last) : null;
    }

    /// <summary>What to remove: the calls with their lines. Null where a comment or directive would be lost.</summary>
    public ImmutableArray<TextChange>? Changes(SemanticModel model, CancellationToken cancellation)
    {
        var before = Include.Access.Expression;
        // A statement that does nothing else.
        if (Last.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax target, Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement } && before is IdentifierNameSyntax source && source.Identifier.ValueText == target.Identifier.ValueText)
            return Statement(statement, model.SyntaxTree.GetText(cancellation));
        var from = Start(before.GetLastToken());
        if (HasTrivia(Last.Parent!, TextSpan.FromBounds(Include.Dot.Span.End, Last.Span.End))) return null;
        // A variable that is assigned anew must not become a set.
        var kept = Last.Parent is EqualsValueClauseSyntax && QueryTypes.IsDbSet(model.GetTypeInfo(before, cancellation).Type) ? ".AsQueryable()" : "";
        return ImmutableArray.Create(new TextChange(TextSpan.FromBounds(from, Last.Span.End), kept));
    }

    /// <summary>Where the removed text begins: behind the comments before the call, which stay.</summary>
    int Start(SyntaxToken before)
    {
        var comment = Include.Dot.LeadingTrivia.LastOrDefault(IsToKeep);
        if (!comment.IsKind(SyntaxKind.None)) return comment.Span.End;
        return ChainLayout.EndOfLine(before);
    }

    static ImmutableArray<TextChange>? Statement(ExpressionStatementSyntax statement, SourceText text)
    {
        var (first, last) = (text.Lines.GetLineFromPosition(statement.SpanStart), text.Lines.GetLineFromPosition(statement.Span.End));
        var isAlone = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart))) && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)));
        return !isAlone || HasTrivia(statement, statement.Span) ? null : ImmutableArray.Create(new TextChange(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), ""));
    }

    static bool HasTrivia(SyntaxNode node, TextSpan span) => node.DescendantTrivia(span, descendIntoTrivia: false).Any(t => span.Contains(t.Span) && IsToKeep(t));

    static bool IsToKeep(SyntaxTrivia trivia) => trivia.IsDirective || trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia;
}
