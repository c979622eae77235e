using System.Collections.Generic;
using System.Linq;
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

    /// <summary>The statement that declares the variable.</summary>
    public static LocalDeclarationStatementSyntax StatementOf(VariableDeclaratorSyntax variable) => (LocalDeclarationStatementSyntax)variable.Parent!.Parent!;
}
