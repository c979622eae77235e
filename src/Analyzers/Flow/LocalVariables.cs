using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Where the local variables of a member are declared.</summary>
static class LocalVariables
{
    /// <summary>The declarations of a name by statements of the blocks around a use of it, within its member.</summary>
    public static IEnumerable<VariableDeclaratorSyntax> Named(SimpleNameSyntax use) => use.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax).OfType<BlockSyntax>()
        .SelectMany(b => b.Statements).OfType<LocalDeclarationStatementSyntax>().SelectMany(s => s.Declaration.Variables).Where(v => v.Identifier.ValueText == use.Identifier.ValueText);

    /// <summary>What the variable is declared with, in a block or <c>using</c> around a use of it; null when nothing is found.</summary>
    public static ExpressionSyntax? Initial(IdentifierNameSyntax use) => use.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax).OfType<UsingStatementSyntax>()
        .SelectMany(u => u.Declaration?.Variables ?? default).Where(v => v.Identifier.ValueText == use.Identifier.ValueText).Concat(Named(use))
        .FirstOrDefault(v => !v.Span.Contains(use.Span))?.Initializer?.Value;

    /// <summary>What is assigned to a variable anywhere in its member.</summary>
    public static IEnumerable<ExpressionSyntax> Assigned(IdentifierNameSyntax variable) => MemberOf(variable)?.DescendantNodes().OfType<AssignmentExpressionSyntax>()
        .Where(a => a.Left is IdentifierNameSyntax assigned && assigned.Identifier.ValueText == variable.Identifier.ValueText).Select(a => a.Right) ?? Enumerable.Empty<ExpressionSyntax>();

    /// <summary>The name that a node gives a value to, as a declaration or an assignment, and the value; null for any other node.</summary>
    public static (string Name, ExpressionSyntax Value)? Given(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var start } variable => (variable.Identifier.ValueText, start),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned, Right: var value } => (assigned.Identifier.ValueText, value),
        _ => null,
    };

    /// <summary>The member that a piece of code stands in; null when it stands in none.</summary>
    public static MemberDeclarationSyntax? MemberOf(SyntaxNode node) => node.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault();

    /// <summary>The statement that declares the variable.</summary>
    public static LocalDeclarationStatementSyntax StatementOf(VariableDeclaratorSyntax variable) => (LocalDeclarationStatementSyntax)variable.Parent!.Parent!;
}
