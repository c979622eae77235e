using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>What the written form of a loop says about the commands in it.</summary>
static class LoopShape
{
    /// <summary>Whether a counter goes through a sequence, one by one: <c>i &lt; lines.Count</c>. Any other counter may count attempts or pages.</summary>
    public static bool CountsThrough(ForStatementSyntax loop) =>
        loop.Incrementors.Count == 1 && loop.Incrementors[0].Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PreIncrementExpression or SyntaxKind.PostDecrementExpression or SyntaxKind.PreDecrementExpression
        && loop.Condition is { } condition
        && (IsLength(condition) || loop.Declaration is { } declaration && declaration.Variables.Any(v => v.Initializer is { } start && IsLength(start.Value)));

    static bool IsLength(SyntaxNode expression) => expression.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Any(m => m.Name.Identifier.ValueText is "Count" or "Length" or "LongLength");

    /// <summary>The name of the reader when a condition moves it to the next row or line; else null.</summary>
    public static string? Reads(ExpressionSyntax condition) => condition.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
        .Select(c => c.Expression).OfType<MemberAccessExpressionSyntax>()
        .Where(m => m.Name.Identifier.ValueText is "Read" or "ReadAsync" or "MoveNext" or "MoveNextAsync" or "ReadLine" or "ReadLineAsync")
        .Select(m => (m.Expression as IdentifierNameSyntax)?.Identifier.ValueText).FirstOrDefault();

    /// <summary>The names that code in the loop gives a value to.</summary>
    public static IEnumerable<string> Declared(SyntaxNode body)
    {
        foreach (var node in body.DescendantNodesAndSelf())
            switch (node)
            {
                case ForEachStatementSyntax each: yield return each.Identifier.ValueText; break;
                case VariableDeclaratorSyntax variable: yield return variable.Identifier.ValueText; break;
                case SingleVariableDesignationSyntax designation: yield return designation.Identifier.ValueText; break;
                case ParameterSyntax parameter when parameter.Parent == body || parameter.Parent?.Parent == body: yield return parameter.Identifier.ValueText; break;
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned }: yield return assigned.Identifier.ValueText; break;
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax passed }: yield return passed.Identifier.ValueText; break;
            }
    }

    /// <summary>Whether the expression uses one of the names.</summary>
    public static bool Mentions(SyntaxNode syntax, HashSet<string> names) => syntax.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => names.Contains(n.Identifier.ValueText));

    /// <summary>Whether a chain of calls begins with one of the names.</summary>
    public static bool BeginsWith(SyntaxNode node, HashSet<string> names)
    {
        while (true)
            switch (node)
            {
                case MemberAccessExpressionSyntax member: node = member.Expression; break;
                case InvocationExpressionSyntax invocation: node = invocation.Expression; break;
                case ConditionalAccessExpressionSyntax conditional: node = conditional.Expression; break;
                case AwaitExpressionSyntax awaited: node = awaited.Expression; break;
                case IdentifierNameSyntax name when EntryOf(name) is { } entry: node = entry; break;
                case IdentifierNameSyntax name: return names.Contains(name.Identifier.ValueText);
                default: return false;
            }
    }

    /// <summary>The expression that a variable's entry of the change tracker, or its command, comes from: such a variable is not a context itself.</summary>
    static ExpressionSyntax? EntryOf(IdentifierNameSyntax variable)
    {
        if (CommandVariables.ConnectionOf(variable) is { } connection) return connection;
        for (var scope = variable.Parent; scope is not (null or MemberDeclarationSyntax); scope = scope.Parent)
        {
            if (scope is ForEachStatementSyntax each && each.Identifier.ValueText == variable.Identifier.ValueText) return IsOfEntries(each.Expression) ? each.Expression : null;
            if (scope is not BlockSyntax block) continue;
            foreach (var declared in block.Statements.OfType<LocalDeclarationStatementSyntax>().SelectMany(s => s.Declaration.Variables))
                if (declared.Identifier.ValueText == variable.Identifier.ValueText) return declared.Initializer is { } start && !start.Span.Contains(variable.Span) && IsOfEntries(start.Value) ? start.Value : null;
        }
        return null;
    }

    static bool IsOfEntries(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(c => c.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Entry" or "Entries" });

    /// <summary>
    /// Whether changes are saved now and then only, or one by one on purpose: every so many elements, in a transaction or an
    /// error handler for each, or with a context of its own.
    /// </summary>
    public static bool SavesSeldom(SyntaxNode loop, SyntaxNode save, HashSet<string> names)
    {
        for (var node = save; node is not null && node != loop; node = node.Parent)
            switch (node.Parent)
            {
                case IfStatementSyntax @if when TellsBatches(loop, @if.Condition):
                case BlockSyntax block when block.Statements.TakeWhile(s => s != node).Any(s => s is IfStatementSyntax { Else: null } full && Guards.GoesOn(full) && TellsBatches(loop, full.Condition)):
                case TryStatementSyntax:
                    return true;
            }
        return BeginsWith(save, names);
    }

    /// <summary>Whether a condition asks if enough has come together: by the length of a list, or by a number that the loop counts.</summary>
    static bool TellsBatches(SyntaxNode loop, ExpressionSyntax condition) => condition.DescendantNodesAndSelf().Any(n => n.Kind() switch
    {
        SyntaxKind.ModuloExpression => true,
        SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression =>
            n.DescendantNodes().Any(IsLength) || Mentions(n, Counted(loop)),
        _ => false,
    });

    /// <summary>The names that the loop counts up, beside those that count its turns.</summary>
    static HashSet<string> Counted(SyntaxNode loop) => new(loop.DescendantNodes().Where(n => n.Parent is not ForStatementSyntax).Select(n => n switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression } after => after.Operand,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression } before => before.Operand,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } added => added.Left,
        _ => null,
    }).OfType<IdentifierNameSyntax>().Select(n => n.Identifier.ValueText));

    /// <summary>Whether the loop changes what the same query would bring next time, or may do so.</summary>
    public static bool Changes(SyntaxNode loop, SyntaxNode query) => loop.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(c => !query.Span.Contains(c.Span) && c.Expression switch
    {
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax list, Name.Identifier.ValueText: "Add" or "AddRange" or "Remove" or "Insert" } when IsOwnList(list) => false,
        MemberAccessExpressionSyntax member => IsChange(member.Name.Identifier.ValueText),
        SimpleNameSyntax own => IsChange(own.Identifier.ValueText),
        _ => true,
    });

    /// <summary>Whether a variable holds a generic collection that the member has made itself: what is put into it the database does not see.</summary>
    static bool IsOwnList(IdentifierNameSyntax name) => LocalVariables.Named(name).Any(v => v.Initializer?.Value switch
        {
            ObjectCreationExpressionSyntax { Type: GenericNameSyntax } => true,
            ImplicitObjectCreationExpressionSyntax => IsGeneric(v),
            // A collection expression, which older compilers do not know.
            { } made when IsGeneric(v) => made.GetFirstToken().IsKind(SyntaxKind.OpenBracketToken),
            _ => false,
        });

    static bool IsGeneric(VariableDeclaratorSyntax variable) => LocalVariables.StatementOf(variable).Declaration.Type is GenericNameSyntax;

    /// <summary>Whether a method says by its name that it changes something.</summary>
    public static bool IsChange(string name)
    {
        foreach (var verb in s_changes)
            if (name.StartsWith(verb, System.StringComparison.Ordinal)) return true;
        return false;
    }

    static readonly string[] s_changes = { "Save", "Add", "Remove", "Update", "Delete", "Insert", "Execute", "Create", "Commit", "Process", "Handle", "Import", "Set", "Attach", "Delay", "Sleep", "Wait" };
}
