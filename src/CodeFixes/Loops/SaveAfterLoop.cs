using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.CodeFixes.Loops;

/// <summary>Moves a save out of a loop, behind it: what all turns have changed is saved at once.</summary>
static class SaveAfterLoop
{
    /// <summary>The changes; null when a turn could need what the turn before it has saved.</summary>
    /// <param name="root">The file.</param>
    /// <param name="place">The finding.</param>
    /// <param name="model">The model.</param>
    /// <param name="cancellation">Cancels the look.</param>
    public static ImmutableArray<TextChange>? Changes(SyntaxNode root, TextSpan place, SemanticModel model, CancellationToken cancellation)
    {
        if (place.End > root.FullSpan.End || root.FindNode(place).FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax { Parent: ForEachStatementSyntax or ForStatementSyntax } body } save) return null;
        var loop = (StatementSyntax)body.Parent!;
        if (body.Statements.Last() != save || body.Statements.Count < 2 || loop.ContainsDirectives || Call(save) is not { } call) return null;
        // A turn of an outer loop would still save for itself.
        if (loop.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax).Any(a => a is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)) return null;
        if (LeavesEarly(body) || IsReadLater(call, loop, model, cancellation)) return null;

        var text = root.SyntaxTree.GetText(cancellation);
        if (InsertionPoint.Before(save, text) is not { } from || InsertionPoint.Before(loop, text) is not { } outer) return null;
        var (last, end) = (text.Lines.GetLineFromPosition(save.Span.End), text.Lines.GetLineFromPosition(loop.Span.End));
        if (!string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(loop.Span.End, end.End))) || last.LineNumber == end.LineNumber) return null;
        var surplus = from.Blanks.StartsWith(outer.Blanks, System.StringComparison.Ordinal) ? from.Blanks.Substring(outer.Blanks.Length) : "";
        var moved = TextSpan.FromBounds(from.Position, last.EndIncludingLineBreak);
        // The blank line that set the save apart would end the block.
        var before = text.Lines[text.Lines.GetLineFromPosition(from.Position).LineNumber - 1];
        var removed = string.IsNullOrWhiteSpace(text.ToString(before.Span)) ? TextSpan.FromBounds(before.Start, moved.End) : moved;
        var breaks = Edits.ChainLayout.LineBreak(text, loop.SpanStart);
        var line = InsertionPoint.Dedented("\n" + text.ToString(TextSpan.FromBounds(moved.Start, last.End)), surplus).Substring(1);
        return ImmutableArray.Create(new TextChange(removed, ""), new TextChange(new TextSpan(end.End, 0), breaks + breaks + line));
    }

    /// <summary>The call that a statement consists of, with nothing but a token that cancels it.</summary>
    static InvocationExpressionSyntax? Call(ExpressionStatementSyntax statement)
    {
        var expression = statement.Expression is AwaitExpressionSyntax awaited ? awaited.Expression : statement.Expression;
        if (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var task } }) expression = task;
        return expression as InvocationExpressionSyntax;
    }

    /// <summary>Whether a turn may end without saving what it has changed. Conditions that come first have changed nothing yet.</summary>
    static bool LeavesEarly(BlockSyntax body)
    {
        var changing = body.Statements.SkipWhile(s => s is IfStatementSyntax { Else: null, Statement: var then } && (then is BlockSyntax { Statements: { Count: 1 } only } ? only[0] : then) is ContinueStatementSyntax);
        return changing.SelectMany(s => s.DescendantNodesAndSelf(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
            .Any(n => n is ReturnStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or YieldStatementSyntax or TryStatementSyntax);
    }

    /// <summary>Whether the call needs what only a turn knows, or a turn may look at what the one before it has saved, which an object keeps that outlives it.</summary>
    static bool IsReadLater(InvocationExpressionSyntax call, StatementSyntax loop, SemanticModel model, CancellationToken cancellation)
    {
        if (call.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => model.GetSymbolInfo(n, cancellation).Symbol is (ILocalSymbol or IParameterSymbol) and var symbol
            && (symbol.DeclaringSyntaxReferences.Any(r => loop.Span.Contains(r.Span)) || ElementKey.IsAssigned(symbol, loop, model, cancellation)))) return true;
        return loop.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(a => a.Left is IdentifierNameSyntax && model.GetTypeInfo(a.Left, cancellation).Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String }
            && model.GetSymbolInfo(a.Left, cancellation).Symbol is { } target && !target.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(r.Span)));
    }
}
