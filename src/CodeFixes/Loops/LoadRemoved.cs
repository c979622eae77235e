using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.CodeFixes.Loops;

/// <summary>Removes the statement that explicitly loads a navigation of each element of a loop.</summary>
static class LoadRemoved
{
    /// <summary>The changes; null when not every element of the query gets there, or when what is loaded could be something else than an Include brings.</summary>
    public static ImmutableArray<TextChange>? Changes(SyntaxNode root, TextSpan place, SemanticModel model, CancellationToken cancellation)
    {
        if (place.IsEmpty || place.End > root.FullSpan.End || root.FindNode(place).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax { Expression: var entry } } load) return null;
        if (LoopQuery.WholeOf(load, out _, out _) is not { Parent: ExpressionStatementSyntax statement }) return null;
        var removed = (StatementSyntax)statement;
        if (Guarding(statement, entry) is { } guarding) removed = guarding;
        if (removed.Parent is not BlockSyntax block || removed.ContainsDirectives) return null;

        var levels = LoopLevel.Around(removed, model, cancellation).ToImmutableArray();
        if (levels.IsEmpty || levels.Any(l => l.Node is not ForEachStatementSyntax each || LoopBounds.IsLeft(each) || !IsWhole(l.Source, model, cancellation))) return null;
        var outermost = (ForEachStatementSyntax)levels[levels.Length - 1].Node;
        // Only what runs for every element may be done for every element by the query.
        if (removed.Ancestors().TakeWhile(a => a != outermost).Any(a => a is not (BlockSyntax or ForEachStatementSyntax))) return null;
        if (outermost.DescendantNodes().Any(n => n is ContinueStatementSyntax && n.SpanStart < removed.SpanStart)) return null;
        if (!IsUnconditional(outermost) || MayBeOthers(outermost, removed, load, model, cancellation)) return null;

        var text = root.SyntaxTree.GetText(cancellation);
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var gone = ImmutableArray.Create(removed);
        // The entry's variable goes too, if nothing else uses it.
        if (entry is IdentifierNameSyntax name)
        {
            if (block.Statements.OfType<LocalDeclarationStatementSyntax>().FirstOrDefault(d => d.Declaration.Variables.Count == 1 && d.Declaration.Variables[0].Identifier.ValueText == name.Identifier.ValueText) is not { } declared) return null;
            if (block.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == name.Identifier.ValueText && !removed.Span.Contains(n.Span))) return null;
            gone = gone.Add(declared);
        }
        // A loop that did nothing else is no loop any more; what it goes over must still be asked for.
        for (var level = 0; block.Statements.Count == gone.Length; level++)
        {
            if (level == levels.Length || levels[level].Source is not (IdentifierNameSyntax or MemberAccessExpressionSyntax) || levels[level].Node is not ForEachStatementSyntax { ContainsDirectives: false, Parent: BlockSyntax around } loop) return null;
            gone = ImmutableArray.Create<StatementSyntax>(loop);
            block = around;
            if (loop == outermost) break;
        }
        foreach (var one in gone)
        {
            if (LinesOf(one, text) is not { } lines) return null;
            changes.Add(new TextChange(lines, ""));
        }
        return changes.ToImmutable();
    }

    /// <summary>The condition around the statement that asks whether the navigation is loaded, if nothing else depends on it.</summary>
    static IfStatementSyntax? Guarding(StatementSyntax statement, ExpressionSyntax entry)
    {
        var node = statement.Parent is BlockSyntax { Statements.Count: 1 } only ? only.Parent : statement.Parent;
        return node is IfStatementSyntax { Else: null, Condition: PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsLoaded", Expression: var asked } } } guarding
            && SyntaxFactory.AreEquivalent(asked, entry) ? guarding : null;
    }

    /// <summary>Whether a loop goes over all that a query has brought, not over a part of it.</summary>
    static bool IsWhole(ExpressionSyntax source, SemanticModel model, CancellationToken cancellation) => source switch
    {
        IdentifierNameSyntax name => IsAllOfQuery(name, model, cancellation),
        // What an element of the outer loop holds.
        MemberAccessExpressionSyntax => true,
        AwaitExpressionSyntax awaited => IsWhole(awaited.Expression, model, cancellation),
        ParenthesizedExpressionSyntax parenthesized => IsWhole(parenthesized.Expression, model, cancellation),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var of } } => Sites.QueryTypes.Element(model.GetTypeInfo(of, cancellation).Type) is not null,
        _ => false,
    };

    /// <summary>Whether a variable holds all that a query has brought: it is set once, by the query, and nothing is taken away.</summary>
    static bool IsAllOfQuery(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(name, cancellation).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared }) return false;
        if (declared[0].GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: var made } || made is IdentifierNameSyntax or MemberAccessExpressionSyntax || !IsWhole(made, model, cancellation)) return false;
        return name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && !ChangedValues.NamesIn(member).Contains(name.Identifier.ValueText);
    }

    /// <summary>Whether the loop runs whenever its member does, as the query does.</summary>
    static bool IsUnconditional(ForEachStatementSyntax loop)
    {
        if (loop.Ancestors().TakeWhile(a => a is not (MemberDeclarationSyntax or LocalFunctionStatementSyntax)).Any(a => a is not (BlockSyntax or UsingStatementSyntax))) return false;
        // Statements of the program are members each; what stands before them is not looked at.
        if (loop.Ancestors().FirstOrDefault(a => a is MemberDeclarationSyntax or LocalFunctionStatementSyntax) is null or LocalFunctionStatementSyntax or GlobalStatementSyntax || loop.Ancestors().OfType<BlockSyntax>().LastOrDefault() is not { } body) return false;
        // Behind the query, the loop is not always reached.
        return !body.DescendantNodes(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(n => n is ReturnStatementSyntax && n.Span.End < loop.SpanStart);
    }

    /// <summary>Whether what is loaded may be something else than what the query would include: keys are set, rows written, or other code is run before.</summary>
    static bool MayBeOthers(ForEachStatementSyntax loop, StatementSyntax removed, InvocationExpressionSyntax load, SemanticModel model, CancellationToken cancellation)
    {
        var member = (SyntaxNode?)loop.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? loop;
        var before = member.DescendantNodes().Where(n => n.Span.End <= removed.SpanStart || n.Contains(removed)).ToList();
        if (ChangedValues.In(member).Any(c => c is MemberAccessExpressionSyntax && c.SpanStart < removed.SpanStart)) return true;
        foreach (var call in before.OfType<InvocationExpressionSyntax>().Where(c => c != load && !c.Contains(removed)))
        {
            if (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && (name.StartsWith("Save", System.StringComparison.Ordinal) || name.StartsWith("Execute", System.StringComparison.Ordinal))) return true;
            if (Captures.IsOwn(model.GetSymbolInfo(call, cancellation).Symbol)) return true;
        }
        return false;
    }

    /// <summary>The lines of a statement with the comments above it; null when it shares them with something else.</summary>
    static TextSpan? LinesOf(StatementSyntax statement, SourceText text)
    {
        if (InsertionPoint.Before(statement, text) is not { } from) return null;
        var last = text.Lines.GetLineFromPosition(statement.Span.End);
        if (text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).Trim() is not "" and var behind && !behind.StartsWith("//", System.StringComparison.Ordinal)) return null;
        var end = last.EndIncludingLineBreak;
        // The blank line behind it would begin the block, or stand below another.
        var before = text.Lines[text.Lines.GetLineFromPosition(from.Position).LineNumber - 1].ToString().Trim();
        if (last.LineNumber + 1 < text.Lines.Count && text.Lines[last.LineNumber + 1] is var next && string.IsNullOrWhiteSpace(next.ToString()) && (before is "" or "{")) end = next.EndIncludingLineBreak;
        return TextSpan.FromBounds(from.Position, end);
    }
}
